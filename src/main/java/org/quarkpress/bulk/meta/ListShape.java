package org.quarkpress.bulk.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.php.PhpJson;
import org.quarkpress.php.PhpUnserialize;

/**
 * The shapes in which sources send a list: a JSON list; an object with whole numbers as keys, its values in order; a list
 * that PHP serialised; a JSON list inside a text; lines, with bullets or numbers or none; items of an HTML list; a list of
 * lists of one item each; {@code {"items": […]}}; a lone scalar.
 */
final class ListShape {
    private static final int LAYERS = 4;
    private static final String ITEMS = "items";

    private ListShape() {}

    /**
     * The items of a list, not cleaned yet; nothing for what cannot be one.
     *
     * @param objects whether the items are objects or lists themselves, so that inner ones are left as they are
     */
    static Optional<List<Object>> of(Object value, boolean objects) {
        return of(value, objects, LAYERS);
    }

    private static Optional<List<Object>> of(Object value, boolean objects, int layers) {
        if (layers == 0) {
            return Optional.empty();
        }
        if (value instanceof List<?> list) {
            return Optional.of(objects ? new ArrayList<>(list) : flat(list));
        }
        if (value instanceof Map<?, ?> map) {
            return ofMap(map, objects, layers);
        }
        if (value instanceof String text) {
            return ofText(text.strip(), objects, layers);
        }
        boolean scalar = value instanceof Number || value instanceof Boolean;
        return scalar ? Optional.of(List.of(value)) : Optional.empty();
    }

    private static Optional<List<Object>> ofMap(Map<?, ?> map, boolean objects, int layers) {
        if (map.keySet().stream().allMatch(key -> isIndex(String.valueOf(key)))) {
            return of(new ArrayList<>(map.values()), objects, layers - 1);
        }
        if (map.size() == 1 && map.containsKey(ITEMS)) {
            return of(map.get(ITEMS), objects, layers - 1);
        }
        return objects ? Optional.of(List.of(map)) : Optional.empty();
    }

    private static Optional<List<Object>> ofText(String text, boolean objects, int layers) {
        if (text.isEmpty()) {
            return Optional.of(List.of());
        }
        PhpUnserialize.Result stored = PhpUnserialize.unserialize(text);
        if (stored.kind() == PhpUnserialize.Kind.BROKEN) {
            return Optional.empty();
        }
        if (stored.isValue()) {
            return of(stored.value(), objects, layers - 1);
        }
        if (text.startsWith("[") || text.startsWith("{")) {
            PhpJson.Parsed json = PhpJson.parse(text);
            if (json.ok()) {
                return of(json.value(), objects, layers - 1);
            }
        }
        return objects ? Optional.empty() : Optional.of(HtmlItems.of(text).orElseGet(() -> TextLines.items(text)));
    }

    /** Lists of one item stand for that item. */
    private static List<Object> flat(List<?> list) {
        List<Object> out = new ArrayList<>(list.size());
        boolean nested =
                !list.isEmpty() && list.stream().allMatch(item -> item instanceof List<?> one && one.size() == 1);
        list.forEach(item -> out.add(nested ? ((List<?>) item).get(0) : item));
        return out;
    }

    private static boolean isIndex(String key) {
        return !key.isEmpty() && key.length() < 19 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
