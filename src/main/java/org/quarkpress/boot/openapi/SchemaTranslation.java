package org.quarkpress.boot.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.php.PhpJson;

/** WordPress's dialect of JSON schema (draft 4 with draft 3's {@code required}) as JSON schema 2020-12. */
final class SchemaTranslation {
    private static final Set<String> TYPES =
            Set.of("string", "number", "integer", "boolean", "array", "object", "null");
    private static final Set<String> NESTED = Set.of("oneOf", "anyOf", "allOf");

    /** Whether {@code required} of properties counts: it is about requests, answers leave out what a context hides. */
    private final boolean request;

    SchemaTranslation(boolean request) {
        this.request = request;
    }

    /** The translation of a schema's keywords; unknown keywords are left out. */
    Map<String, Object> of(Map<?, ?> wordpress) {
        Map<String, Object> out = new LinkedHashMap<>();
        List<String> types = types(wordpress.get("type"));
        if (!types.isEmpty()) {
            out.put("type", types.size() == 1 ? types.get(0) : types);
        }
        wordpress.forEach((keyword, value) -> keyword(out, String.valueOf(keyword), value, wordpress));
        if (types.contains("array")) {
            out.putIfAbsent("items", new LinkedHashMap<>());
        }
        if (types.equals(List.of("object")) && isEmpty(out.get("default"))) {
            out.put("default", PhpJson.EMPTY_OBJECT);
        }
        return out;
    }

    private void keyword(Map<String, Object> out, String keyword, Object value, Map<?, ?> all) {
        switch (keyword) {
            case "title", "description", "format", "pattern", "multipleOf", "minLength", "maxLength", "minItems" ->
                out.put(keyword, value);
            case "maxItems", "uniqueItems", "minProperties", "maxProperties" -> out.put(keyword, value);
            case "default" -> putDefault(out, value);
            case "minimum" -> out.put(flag(all.get("exclusiveMinimum")) ? "exclusiveMinimum" : keyword, value);
            case "maximum" -> out.put(flag(all.get("exclusiveMaximum")) ? "exclusiveMaximum" : keyword, value);
            case "enum" -> out.put(keyword, values(value));
            case "readonly" -> putReadOnly(out, value);
            case "properties" -> properties(out, value);
            case "patternProperties" -> putSchemas(out, keyword, value);
            case "additionalProperties" -> additional(out, value);
            case "items" -> out.put(keyword, schema(value));
            default -> {
                if (NESTED.contains(keyword)) {
                    out.put(keyword, values(value).stream().map(this::schema).toList());
                }
            }
        }
    }

    private static void putDefault(Map<String, Object> out, Object value) {
        if (value != null) {
            out.put("default", value);
        }
    }

    private static void putReadOnly(Map<String, Object> out, Object value) {
        if (flag(value)) {
            out.put("readOnly", true);
        }
    }

    private void properties(Map<String, Object> out, Object value) {
        putSchemas(out, "properties", value);
        List<String> required = new ArrayList<>();
        if (request && value instanceof Map<?, ?> map) {
            map.forEach((name, schema) -> {
                if (schema instanceof Map<?, ?> property && flag(property.get("required"))) {
                    required.add(String.valueOf(name));
                }
            });
        }
        if (!required.isEmpty()) {
            out.put("required", required);
        }
    }

    private void putSchemas(Map<String, Object> out, String keyword, Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            Map<String, Object> translated = new LinkedHashMap<>();
            map.forEach((name, schema) -> translated.put(String.valueOf(name), schema(schema)));
            out.put(keyword, translated);
        }
    }

    private void additional(Map<String, Object> out, Object value) {
        out.put("additionalProperties", value instanceof Boolean ? value : schema(value));
    }

    private Map<String, Object> schema(Object value) {
        return value instanceof Map<?, ?> map ? of(map) : new LinkedHashMap<>();
    }

    private static List<Object> values(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new ArrayList<>(new LinkedHashSet<>(map.values()));
        }
        return value instanceof List<?> list ? new ArrayList<>(new LinkedHashSet<>(list)) : List.of();
    }

    private static List<String> types(Object type) {
        return (type instanceof List<?> list ? list : type == null ? List.of() : List.of(type))
                .stream().map(String::valueOf).filter(TYPES::contains).toList();
    }

    private static boolean flag(Object value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof List<?> list && list.isEmpty() || value instanceof Map<?, ?> map && map.isEmpty();
    }
}
