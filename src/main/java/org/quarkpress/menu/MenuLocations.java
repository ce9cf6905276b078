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
 * The places for menus in a theme and what is shown there ({@code get_nav_menu_locations}). Which places a theme registers
 * is said in PHP only; known here are those that ever had a menu.
 *
 * @param mods the theme's option, {@code theme_mods_NAME}
 */
record MenuLocations(Map<String, Object> mods) {
    private static final String KEY = "nav_menu_locations";

    /** What is stored. */
    static MenuLocations of(String stored) {
        Object value = stored == null
                ? null
                : PhpUnserialize.unserialize(stored).asOptional().orElse(null);
        return new MenuLocations(JsonResource.object(value));
    }

    /** Menu ids by place, 0 for none. */
    Map<String, Long> menus() {
        Map<String, Long> out = new LinkedHashMap<>();
        JsonResource.object(mods.get(KEY)).forEach((place, menu) -> out.put(place, Coercion.toLong(menu)));
        return out;
    }

    /** The places of a menu. */
    List<String> of(long menu) {
        List<String> out = new ArrayList<>();
        menus().forEach((place, id) -> {
            if (id == menu) {
                out.add(place);
            }
        });
        return out;
    }

    /** The same with a menu at exactly these places. */
    MenuLocations assign(long menu, List<String> places) {
        Map<String, Object> menus = new LinkedHashMap<>(menus());
        menus.values().removeIf(id -> id.equals(menu));
        places.forEach(place -> menus.put(place, menu));
        return with(menus);
    }

    /** The same after a menu is gone: its places stay, with nothing in them. */
    MenuLocations without(long menu) {
        Map<String, Object> menus = new LinkedHashMap<>(menus());
        menus.replaceAll((place, id) -> id.equals(menu) ? (Object) 0L : id);
        return with(menus);
    }

    private MenuLocations with(Map<String, Object> menus) {
        Map<String, Object> changed = new LinkedHashMap<>(mods);
        changed.put(KEY, menus);
        return new MenuLocations(changed);
    }

    /** What is to be stored. */
    String stored() {
        return PhpSerialize.serialize(mods);
    }
}
