package org.quarkpress.post;

import java.util.List;
import java.util.Map;
import org.quarkpress.model.PostType;

/** Which fields posts of a type have in REST: by what the type supports, with the fixed lists of the built-in types. */
final class PostFeatures {
    private static final Map<String, List<String>> FIXED = Map.of(
            "post",
            List.of(
                    "title",
                    "editor",
                    "author",
                    "excerpt",
                    "thumbnail",
                    "comments",
                    "revisions",
                    "post-formats",
                    "custom-fields"),
            "page",
            List.of(
                    "title",
                    "editor",
                    "author",
                    "excerpt",
                    "thumbnail",
                    "comments",
                    "revisions",
                    "page-attributes",
                    "custom-fields"),
            "attachment",
            List.of("title", "author", "comments", "revisions", "custom-fields", "thumbnail"));

    private PostFeatures() {}

    /** Whether the schema of the type has the fields of this feature. */
    static boolean shown(PostType type, String feature) {
        List<String> fixed = FIXED.get(type.name());
        return fixed == null ? type.supports(feature) : fixed.contains(feature);
    }

    /** Whether things of this type can be kept as revisions. */
    static boolean revisions(PostType type) {
        return type.supports("revisions");
    }
}
