package org.quarkpress.model;

import java.util.Map;

/**
 * A meta key as {@code register_meta} knows it.
 *
 * @param objectType {@code post}, {@code term}, {@code user} or {@code comment}
 * @param objectSubtype the post type or taxonomy it is for; empty for all
 * @param key the key in the table
 * @param type {@code string}, {@code boolean}, {@code integer}, {@code number}, {@code array} or {@code object}
 * @param label a short name, may be empty
 * @param description a sentence, may be empty
 * @param single whether there is one value, not several rows
 * @param hasDefault whether a default was given
 * @param defaultValue the default, or null
 * @param sanitizeCallback the name of WordPress's cleaning function, or null
 * @param showInRest whether REST shows it
 * @param restName the name it has there
 * @param schema the keywords of {@code show_in_rest.schema}; empty when none were given
 * @param revisionsEnabled whether revisions keep it
 */
public record RegisteredMeta(
        String objectType,
        String objectSubtype,
        String key,
        String type,
        String label,
        String description,
        boolean single,
        boolean hasDefault,
        Object defaultValue,
        String sanitizeCallback,
        boolean showInRest,
        String restName,
        Map<String, Object> schema,
        boolean revisionsEnabled) {
    @Override
    public int hashCode() {
        return key.hashCode(); // a schema is deep, and keys differ
    }
}
