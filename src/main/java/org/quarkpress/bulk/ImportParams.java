package org.quarkpress.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.schema.Schema;

/** The arguments of {@code wp/v2} that a record stands for. */
public final class ImportParams {
    /** What a field may say of a type that does not have it: nothing that would be lost. */
    private static final List<Object> NOTHING = List.of("", false, 0L, "standard", "closed", List.of());

    /** Every post has one, be its type's requests able to name it or not; permissions go by what a request says of it. */
    private static final String AUTHOR = "author";

    private static final Map<String, String> PLACES = Map.of("featured_media", "featured_image");

    private ImportParams() {}

    /**
     * The arguments.
     *
     * @param fields plain fields of the record
     * @param resolved its names as ids
     * @param schema the item schema of the type
     * @throws org.quarkpress.error.WpError for a field that posts of this type do not have, but for authors
     */
    public static Map<String, Object> of(Map<String, Object> fields, Map<String, Object> resolved, Schema schema) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.putAll(resolved);
        Map<String, Object> out = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (schema.properties().containsKey(name) || AUTHOR.equals(name)) {
                out.put(name, value);
            } else if (value != null && !NOTHING.contains(value)) {
                throw ImportRefusal.of(
                        "quarkpress_item_field_unsupported",
                        "Posts of this type have no such field; what it holds would be lost.",
                        "/" + PLACES.getOrDefault(name, name));
            }
        });
        return out;
    }
}
