package org.quarkpress.boot.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that a schema allows, to be shown as examples: the first of an enum, two of a list, every writable key. */
final class ExampleValues {
    private static final int MOST_KEYS = 40;
    private static final int DEEPEST = 5;

    private ExampleValues() {}

    /** An object with every property that can be written. */
    static Map<String, Object> object(Map<?, ?> schema) {
        return object(schema, 0);
    }

    private static Object of(Map<?, ?> schema, int depth) {
        if (schema.get("enum") instanceof List<?> values && !values.isEmpty()) {
            return values.get(0);
        }
        Object type = schema.get("type") instanceof List<?> types ? types.get(0) : schema.get("type");
        return switch (String.valueOf(type)) {
            case "string" -> text(schema);
            case "integer" -> number(schema, 3).longValue();
            case "number" -> number(schema, 0.5).doubleValue();
            case "boolean" -> true;
            case "array" -> list(schema, depth);
            case "object" -> object(schema, depth);
            default -> null;
        };
    }

    private static Object text(Map<?, ?> schema) {
        return switch (String.valueOf(schema.get("format"))) {
            case "date-time" -> "2026-01-31T12:00:00";
            case "uri" -> "https://example.org/source";
            case "email" -> "reader@example.org";
            case "ip" -> "192.0.2.1";
            case "uuid" -> "123e4567-e89b-42d3-a456-426614174000";
            case "hex-color" -> "#336699";
            default -> "text";
        };
    }

    private static Number number(Map<?, ?> schema, double usual) {
        double least = schema.get("minimum") instanceof Number n ? n.doubleValue() : usual;
        double most = schema.get("maximum") instanceof Number n ? n.doubleValue() : Math.max(usual, least);
        return Math.min(Math.max(usual, least), most);
    }

    private static List<Object> list(Map<?, ?> schema, int depth) {
        if (!(schema.get("items") instanceof Map<?, ?> items) || depth > DEEPEST) {
            return List.of();
        }
        Object first = of(items, depth + 1);
        Object second = first instanceof String && !items.containsKey("enum") && !items.containsKey("format")
                ? "another text"
                : first;
        boolean one = Boolean.TRUE.equals(schema.get("uniqueItems")) && second.equals(first)
                || schema.get("maxItems") instanceof Number n && n.intValue() < 2;
        return first == null ? List.of() : one ? List.of(first) : List.of(first, second);
    }

    private static Map<String, Object> object(Map<?, ?> schema, int depth) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (schema.get("properties") instanceof Map<?, ?> properties && depth <= DEEPEST) {
            properties.forEach((name, property) -> {
                Object value = property instanceof Map<?, ?> map && !Boolean.TRUE.equals(map.get("readOnly"))
                        ? of(map, depth + 1)
                        : null;
                if (value != null && out.size() < MOST_KEYS) {
                    out.put(String.valueOf(name), value);
                }
            });
        }
        return out;
    }
}
