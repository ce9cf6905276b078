package org.quarkpress.bulk.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.php.PhpJson;
import org.quarkpress.php.PhpUnserialize;

/** The shapes in which sources send an object: as JSON, as JSON or PHP's serialisation in a text, as {@code key: value} lines. */
final class ObjectShape {
    private static final int LAYERS = 4;

    private ObjectShape() {}

    /** The members of an object, not cleaned yet; nothing for what cannot be one. */
    static Optional<Map<String, Object>> of(Object value) {
        return of(value, LAYERS);
    }

    private static Optional<Map<String, Object>> of(Object value, int layers) {
        if (layers == 0) {
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> out = new LinkedHashMap<>();
            map.forEach((key, member) -> out.put(String.valueOf(key), member));
            return Optional.of(out);
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? Optional.of(Map.of()) : Optional.empty();
        }
        return value instanceof String text ? ofText(text.strip(), layers) : Optional.empty();
    }

    private static Optional<Map<String, Object>> ofText(String text, int layers) {
        PhpUnserialize.Result stored = PhpUnserialize.unserialize(text);
        if (stored.kind() != PhpUnserialize.Kind.PLAIN) {
            return stored.isValue() ? of(stored.value(), layers - 1) : Optional.empty();
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            PhpJson.Parsed json = PhpJson.parse(text);
            return json.ok() ? of(json.value(), layers - 1) : Optional.empty();
        }
        return TextLines.members(text);
    }
}
