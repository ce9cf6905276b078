package org.quarkpress.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.model.RegisteredMeta;
import org.quarkpress.schema.Schema;

/**
 * The schema of a registered key: type, title, description and default first, what {@code show_in_rest} says over it, and objects
 * closed unless they say otherwise ({@code rest_default_additional_properties_to_false}).
 */
final class MetaSchema {
    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "number", "array", "object");
    private static final String CLOSED = "additionalProperties";

    private MetaSchema() {}

    /** The schema of one value; empty for keys that REST does not show, such as those of several types. */
    static Optional<Schema> of(RegisteredMeta meta) {
        if (!meta.showInRest()) {
            return Optional.empty();
        }
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("type", meta.type());
        keywords.put("title", meta.label());
        keywords.put("description", meta.description());
        keywords.put("default", meta.hasDefault() ? meta.defaultValue() : emptyValue(meta));
        keywords.putAll(meta.schema());
        if (!(keywords.get("type") instanceof String type) || !TYPES.contains(type)) {
            return Optional.empty();
        }
        return Optional.of(new Schema(closed(keywords)));
    }

    private static Object emptyValue(RegisteredMeta meta) {
        Object type = meta.schema().getOrDefault("type", meta.type());
        return switch (String.valueOf(type)) {
            case "boolean" -> false;
            case "integer" -> 0L;
            case "number" -> 0.0;
            case "array", "object" -> List.of();
            default -> "";
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> closed(Map<String, Object> schema) {
        Map<String, Object> made = new LinkedHashMap<>(schema);
        for (String keyword : List.of("properties", "patternProperties")) {
            if (made.get(keyword) instanceof Map<?, ?> nested) {
                Map<String, Object> each = new LinkedHashMap<>();
                nested.forEach((name, one) -> each.put(
                        String.valueOf(name), one instanceof Map<?, ?> map ? closed((Map<String, Object>) map) : one));
                made.put(keyword, each);
            }
        }
        for (String keyword : List.of("items", CLOSED)) {
            if (made.get(keyword) instanceof Map<?, ?> nested) {
                made.put(keyword, closed((Map<String, Object>) nested));
            }
        }
        Object type = made.get("type");
        boolean object = "object".equals(type) || type instanceof List<?> types && types.contains("object");
        if (object) {
            made.putIfAbsent(CLOSED, false);
        }
        return made;
    }
}
