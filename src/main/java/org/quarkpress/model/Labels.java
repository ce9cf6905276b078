package org.quarkpress.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words for a post type or taxonomy ({@code get_post_type_labels}, {@code get_taxonomy_labels}).
 *
 * @param texts by WordPress's names; values may be null
 */
public record Labels(Map<String, String> texts) {
    public Labels {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** What many of them are called. */
    public String name() {
        return texts.get("name");
    }

    /** What one of them is called. */
    public String singularName() {
        return texts.get("singular_name");
    }
}
