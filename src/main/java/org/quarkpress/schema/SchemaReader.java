package org.quarkpress.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a schema out of a JSON-shaped map (a model file) and refuses what could never work. */
public final class SchemaReader {
    private static final Set<String> TYPES =
            Set.of("string", "integer", "number", "boolean", "array", "object", "null");
    private static final int DEEPEST = 32;

    private SchemaReader() {}

    /**
     * The schema in this map.
     *
     * @param where names the place for the message, like {@code meta.post.topic}
     * @throws IllegalArgumentException with one clear line when a keyword has the wrong shape
     */
    public static Schema read(Map<String, Object> json, String where) {
        check(json, where, 0);
        return new Schema(json);
    }

    private static void check(Map<?, ?> json, String where, int depth) {
        require(depth < DEEPEST, where, "schemas are nested more than " + DEEPEST + " deep");
        type(json.get("type"), where);
        for (String keyword : List.of(
                "minimum",
                "maximum",
                "multipleOf",
                "minLength",
                "maxLength",
                "minItems",
                "maxItems",
                "minProperties",
                "maxProperties")) {
            Object value = json.get(keyword);
            require(value == null || value instanceof Number, where, keyword + " must be a number");
        }
        for (String keyword : List.of("enum", "anyOf", "oneOf")) {
            Object value = json.get(keyword);
            require(value == null || value instanceof List, where, keyword + " must be a list");
        }
        nested(json, where, depth);
    }

    private static void nested(Map<?, ?> json, String where, int depth) {
        Object items = json.get("items");
        require(items == null || items instanceof Map, where, "items must be a schema");
        if (items instanceof Map<?, ?> map) {
            check(map, where + ".items", depth + 1);
        }
        for (String keyword : List.of("properties", "patternProperties")) {
            Object all = json.get(keyword);
            boolean empty = all instanceof List<?> list && list.isEmpty();
            require(all == null || empty || all instanceof Map, where, keyword + " must be an object of schemas");
            if (all instanceof Map<?, ?> map) {
                map.forEach((name, one) -> {
                    require(one instanceof Map, where, keyword + "." + name + " must be a schema");
                    check((Map<?, ?>) one, where + "." + name, depth + 1);
                });
            }
        }
        Object others = json.get("additionalProperties");
        require(
                others == null || others instanceof Boolean || others instanceof Map,
                where,
                "additionalProperties must be true, false or a schema");
        if (others instanceof Map<?, ?> map) {
            check(map, where + ".additionalProperties", depth + 1);
        }
    }

    private static void type(Object type, String where) {
        List<?> types = type instanceof List<?> list ? list : type == null ? List.of() : List.of(type);
        for (Object one : types) {
            require(one instanceof String && TYPES.contains(one), where, "unknown type " + one);
        }
    }

    private static void require(boolean fine, String where, String complaint) {
        if (!fine) {
            throw new IllegalArgumentException(where + ": " + complaint);
        }
    }
}
