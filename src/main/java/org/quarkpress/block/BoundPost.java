package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What blocks may show of a post by block bindings ({@code core/post-meta}, {@code core/post-data}).
 *
 * @param meta registered meta values by key; keys that must not be shown are missing
 * @param fields the post's {@code date}, {@code modified} and {@code link}
 */
public record BoundPost(Map<String, Value> meta, Map<String, String> fields) {

    public BoundPost {
        meta = new LinkedHashMap<>(meta);
        fields = new LinkedHashMap<>(fields);
    }

    /**
     * One value.
     *
     * @param text as it is stored
     * @param html as it may stand inside an element, cleaned as posts are
     */
    public record Value(String text, String html) {}

    /** The value of a source with its argument, or null if the block keeps what it has. */
    Value of(String source, String name) {
        if ("core/post-meta".equals(source)) {
            return meta.get(name);
        }
        String field = "core/post-data".equals(source) ? fields.get(name) : null;
        return field == null ? null : new Value(field, field);
    }
}
