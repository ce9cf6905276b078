package org.quarkpress.template;

import org.quarkpress.post.PostRow;

/**
 * A template or a part of templates ({@code WP_Block_Template}).
 *
 * @param theme the theme's folder
 * @param slug its name in the theme
 * @param type {@code wp_template} or {@code wp_template_part}
 * @param title for people
 * @param description words about it
 * @param content blocks
 * @param row the post that stands for it, null when it is only a file
 * @param origin what it was before somebody changed it ({@code theme}), or null
 * @param file whether the theme has a file of it
 * @param custom whether it is none of the hierarchy: people choose it
 * @param area the part of the page it is for; null for templates
 * @param authorText who made it, for people
 */
record Template(
        String theme,
        String slug,
        String type,
        String title,
        String description,
        String content,
        PostRow row,
        String origin,
        boolean file,
        boolean custom,
        String area,
        String authorText) {
    static final String TEMPLATE = "wp_template";
    static final String PART = "wp_template_part";

    /** Its id: theme and slug. */
    String id() {
        return theme + "//" + slug;
    }

    /** {@code theme} while nobody changed it, then {@code custom}. */
    String source() {
        return row == null ? "theme" : "custom";
    }

    /** Where it came from at first. */
    String originalSource() {
        return row == null || file || "theme".equals(origin) ? "theme" : "user";
    }

    /** The id of the post, 0 for none. */
    long wpId() {
        return row == null ? 0 : row.id();
    }

    /** The same under another slug: the trash renames posts, not templates. */
    Template named(String other) {
        return new Template(
                theme, other, type, title, description, content, row, origin, file, custom, area, authorText);
    }
}
