package org.quarkpress.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of one {@code register_…} call, as a JSON object of a model file.
 *
 * @param values by WordPress's names
 * @param where the place in the file, for messages
 */
record Arguments(Map<String, Object> values, String where) {
    static Arguments of(Object value, String where) {
        return new Arguments(map(value, where), where);
    }

    /** A JSON object, or PHP's empty array; null counts as empty. */
    static Map<String, Object> map(Object value, String where) {
        Map<String, Object> made = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, item) -> made.put(String.valueOf(key), item));
        } else if (value != null && !List.of().equals(value)) {
            throw new ModelFileException(where + " must be an object");
        }
        return made;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    Object get(String name) {
        return values.get(name);
    }

    boolean flag(String name, boolean otherwise) {
        Object value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof Boolean given) {
            return given;
        }
        throw new ModelFileException(where + "." + name + " must be true or false");
    }

    String text(String name, String otherwise) {
        Object value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof String given) {
            return given;
        }
        throw new ModelFileException(where + "." + name + " must be text");
    }

    /** A list of text; one text counts as a list of one. */
    List<String> texts(String name) {
        Object value = values.get(name);
        if (value instanceof String one) {
            return List.of(one);
        }
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new ModelFileException(where + "." + name + " must be a list of names");
    }

    /** An object of texts, such as labels or capabilities. */
    Map<String, String> textMap(String name) {
        Map<String, String> made = new LinkedHashMap<>();
        map(values.get(name), where + "." + name).forEach((key, value) -> {
            if (!(value instanceof String) && value != null) {
                throw new ModelFileException(where + "." + name + "." + key + " must be text");
            }
            made.put(key, (String) value);
        });
        return made;
    }
}
