package org.quarkpress.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What things of a post type can have ({@code add_post_type_support}).
 *
 * @param features by name: true, or a list with the arguments of the feature
 */
public record Supports(Map<String, Object> features) {
    private static final String EDITOR = "editor";

    public Supports {
        features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
    }

    /** Whether this feature is there. */
    public boolean has(String feature) {
        return features.containsKey(feature);
    }

    /** From the {@code supports} argument: false is nothing, none or empty is title and editor; who edits, autosaves. */
    static Supports of(Arguments args) {
        Object given = args.get("supports");
        Map<String, Object> features = new LinkedHashMap<>();
        if (given instanceof Map<?, ?> map) {
            map.forEach((key, value) -> put(features, String.valueOf(key), value));
        } else if (given instanceof List<?> list) {
            list.forEach(item -> put(features, "", item));
        } else if (given != null && !Boolean.FALSE.equals(given)) {
            throw new ModelFileException(args.where() + ".supports must be a list of features or false");
        }
        if (features.isEmpty() && !Boolean.FALSE.equals(given)) {
            features.put("title", true);
            features.put(EDITOR, true);
        }
        if (features.containsKey(EDITOR) && args.flag("autosave", true)) {
            features.put("autosave", true);
        }
        return new Supports(features);
    }

    /** A PHP array of features mixes plain names (under numbers) with names that have arguments. */
    private static void put(Map<String, Object> features, String key, Object value) {
        if (value instanceof String name) {
            features.put(name, true);
        } else if (!key.isEmpty()) {
            features.put(key, Boolean.TRUE.equals(value) ? value : List.of(value));
        }
    }
}
