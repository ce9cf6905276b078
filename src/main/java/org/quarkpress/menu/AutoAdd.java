package org.quarkpress.menu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.JsonResource;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.php.PhpUnserialize;
import org.quarkpress.schema.Coercion;

/**
 * The menus that new top-level pages are added to ({@code nav_menu_options}).
 *
 * @param options the whole option
 */
record AutoAdd(Map<String, Object> options) {
    private static final String KEY = "auto_add";

    /** What is stored. */
    static AutoAdd of(String stored) {
        Object value = stored == null
                ? null
                : PhpUnserialize.unserialize(stored).asOptional().orElse(null);
        return new AutoAdd(JsonResource.object(value));
    }

    /** The ids of the menus. */
    List<Long> menus() {
        List<Long> out = new ArrayList<>();
        Object stored = options.get(KEY);
        if (stored instanceof List<?> list) {
            list.forEach(id -> out.add(Coercion.toLong(id)));
        } else if (stored instanceof Map<?, ?> map) {
            map.values().forEach(id -> out.add(Coercion.toLong(id)));
        }
        return out;
    }

    /** The same with a menu in it or not. */
    AutoAdd with(long menu, boolean wanted) {
        List<Long> menus = menus();
        menus.remove(menu);
        if (wanted) {
            menus.add(menu);
        }
        Map<String, Object> changed = new LinkedHashMap<>(options);
        changed.put(KEY, List.copyOf(menus));
        return new AutoAdd(changed);
    }

    /** What is to be stored. */
    String stored() {
        return PhpSerialize.serialize(options);
    }
}
