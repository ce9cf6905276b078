package org.quarkpress.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How labels that were not given are made: from patterns and from the name ({@code _get_custom_object_labels}).
 *
 * @param patterns by label name; {@code {One}}, {@code {Many}}, {@code {one}}, {@code {many}} stand for the thing
 * @param flatOnly label names that hierarchical things do not have (null)
 * @param treeOnly label names that only hierarchical things have (null for others)
 */
record LabelRules(Map<String, String> patterns, Set<String> flatOnly, Set<String> treeOnly) {
    /**
     * The labels of a thing.
     *
     * @param one what the patterns call one of it, with a capital
     * @param many what the patterns call many of it
     * @param label the {@code label} argument, or null
     * @param given the {@code labels} argument
     * @param inBar what the admin bar calls one of it when no name was given
     */
    Labels make(String one, String many, boolean hierarchical, String label, Map<String, String> given, String inBar) {
        Map<String, String> texts = new LinkedHashMap<>();
        patterns.forEach((key, pattern) -> texts.put(key, filled(pattern, one, many)));
        (hierarchical ? flatOnly : treeOnly).forEach(key -> texts.put(key, null));
        String name = given.getOrDefault("name", label);
        if (name != null) {
            List.of("name", "menu_name", "all_items", "archives").forEach(key -> texts.put(key, name));
        }
        String singular = given.getOrDefault("singular_name", name);
        if (singular != null) {
            texts.put("singular_name", singular);
        }
        texts.put("name_admin_bar", singular == null ? inBar : singular);
        texts.putAll(given);
        return new Labels(texts);
    }

    private static String filled(String pattern, String one, String many) {
        return pattern.replace("{One}", one)
                .replace("{Many}", many)
                .replace("{one}", one.toLowerCase(Locale.ROOT))
                .replace("{many}", many.toLowerCase(Locale.ROOT));
    }
}
