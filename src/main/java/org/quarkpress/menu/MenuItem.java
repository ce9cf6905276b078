package org.quarkpress.menu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.php.PhpUnserialize;
import org.quarkpress.schema.Coercion;

/**
 * What the meta of an item says ({@code _menu_item_*}).
 *
 * @param type {@code custom}, {@code post_type}, {@code post_type_archive} or {@code taxonomy}
 * @param parent the item above it, 0 for none
 * @param objectId the post or term that it shows; its own id when it shows an address
 * @param object the post type or taxonomy of that, or {@code custom}
 * @param target {@code _blank} or empty
 * @param classes CSS classes
 * @param xfn relations, as the {@code rel} attribute has them
 * @param url the address, empty unless it is a custom one
 */
record MenuItem(
        String type,
        long parent,
        long objectId,
        String object,
        String target,
        List<String> classes,
        List<String> xfn,
        String url) {
    static final String CUSTOM = "custom";
    static final String POST = "post_type";
    static final String ARCHIVE = "post_type_archive";
    static final String TERM = "taxonomy";
    private static final String KEY = "_menu_item_";

    /** The item that these rows of meta describe. */
    static MenuItem of(MetaRows meta) {
        return new MenuItem(
                meta.first(KEY + "type").orElse(""),
                Coercion.toLong(meta.first(KEY + "menu_item_parent").orElse("0")),
                Coercion.toLong(meta.first(KEY + "object_id").orElse("0")),
                meta.first(KEY + "object").orElse(""),
                meta.first(KEY + "target").orElse(""),
                classes(meta.first(KEY + "classes").orElse("")),
                Arrays.asList(meta.first(KEY + "xfn").orElse("").split(" ", -1)),
                meta.first(KEY + "url").orElse(""));
    }

    private static List<String> classes(String stored) {
        List<String> out = new ArrayList<>();
        Object value = PhpUnserialize.maybeUnserialize(stored);
        if (value instanceof List<?> list) {
            list.forEach(name -> out.add(String.valueOf(name)));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(name -> out.add(String.valueOf(name)));
        }
        return out;
    }

    /** The keys and values of its meta, in WordPress's order; none of them is serialised yet. */
    List<Map.Entry<String, Object>> meta() {
        return List.of(
                Map.entry(KEY + "type", type),
                Map.entry(KEY + "menu_item_parent", Long.toString(parent)),
                Map.entry(KEY + "object_id", Long.toString(objectId)),
                Map.entry(KEY + "object", object),
                Map.entry(KEY + "target", target),
                Map.entry(KEY + "classes", classes.isEmpty() ? List.of("") : List.copyOf(classes)),
                Map.entry(KEY + "xfn", String.join(" ", xfn)),
                Map.entry(KEY + "url", url));
    }

    /** The same for an item that has its id by now: one that shows an address shows itself. */
    MenuItem stored(long id) {
        boolean own = CUSTOM.equals(type);
        return new MenuItem(
                type,
                parent == id ? 0 : parent,
                own ? id : objectId,
                own ? CUSTOM : object,
                target,
                classes,
                xfn,
                own ? url : "");
    }
}
