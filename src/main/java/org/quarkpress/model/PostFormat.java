package org.quarkpress.model;

import java.util.List;

/** The post formats ({@code get_post_format_strings}); stored as terms of {@code post_format} named {@code post-format-…}. */
public final class PostFormat {
    /** The format of a post that has none. */
    public static final String STANDARD = "standard";

    /** All formats in WordPress's order. */
    public static final List<String> ALL =
            List.of(STANDARD, "aside", "chat", "gallery", "link", "image", "quote", "status", "video", "audio");

    private static final String PREFIX = "post-format-";

    private PostFormat() {}

    /** The slug of the term that stores a format. */
    public static String toSlug(String format) {
        return PREFIX + format;
    }

    /** The format that a term's slug stores. */
    public static String fromSlug(String slug) {
        return slug.startsWith(PREFIX) ? slug.substring(PREFIX.length()) : slug;
    }
}
