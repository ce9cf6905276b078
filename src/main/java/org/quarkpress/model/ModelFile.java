package org.quarkpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The JSON form of what a site registers: sections {@code post_types}, {@code taxonomies}, {@code post_statuses} with
 * the arguments of WordPress's {@code register_…} functions by name, and {@code meta} with lists by object type.
 *
 * @param postTypes arguments by name
 * @param taxonomies arguments by name
 * @param statuses arguments by name
 * @param meta lists of arguments by object type
 * @param labels patterns of labels (in the built-in file only)
 * @param name what messages call the file
 */
record ModelFile(
        Map<String, Object> postTypes,
        Map<String, Object> taxonomies,
        Map<String, Object> statuses,
        Map<String, Object> meta,
        Map<String, Object> labels,
        String name) {
    private static final List<String> SECTIONS =
            List.of("post_types", "taxonomies", "post_statuses", "meta", "labels", "description", "$schema");

    static ModelFile of(Object json, String name) {
        Map<String, Object> all = Arguments.map(json, name);
        for (String section : all.keySet()) {
            if (!SECTIONS.contains(section)) {
                throw new ModelFileException(name + ": unknown section " + section);
            }
        }
        return new ModelFile(
                section(all, "post_types", name),
                section(all, "taxonomies", name),
                section(all, "post_statuses", name),
                section(all, "meta", name),
                section(all, "labels", name),
                name);
    }

    List<RegisteredMeta> registeredMeta() {
        List<RegisteredMeta> all = new ArrayList<>();
        meta.forEach((type, entries) -> all.addAll(MetaReader.readAll(type, entries, name + ": meta." + type)));
        return all;
    }

    private static Map<String, Object> section(Map<String, Object> all, String section, String name) {
        return Arguments.map(all.get(section), name + ": " + section);
    }
}
