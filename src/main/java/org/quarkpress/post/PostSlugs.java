package org.quarkpress.post;

import java.util.Set;
import org.quarkpress.model.PostType;
import org.quarkpress.sanitize.ReservedSlug;
import org.quarkpress.sanitize.Slug;

/** Which slugs a post may not have, taken or not, because the site's addresses give them another meaning. */
final class PostSlugs {
    private static final Set<String> UNSETTLED = Set.of("draft", "pending", "auto-draft");
    /** Longer ones are cut when they get a number of up to nine digits. */
    private static final int UNCUT = Slug.MAX_BYTES - 10;

    private PostSlugs() {}

    /** Says whether a slug is used by another post where it must be unique. */
    @FunctionalInterface
    interface Taken {
        boolean by(String slug);
    }

    /** Whether posts in this state have no slug of their own yet. */
    static boolean unsettled(String status, String type) {
        return UNSETTLED.contains(status) || "inherit".equals(status) && "revision".equals(type);
    }

    /** The slug, or the first of {@code slug-2}, {@code slug-3} … that is free ({@code wp_unique_post_slug}). */
    static String unique(String slug, PostType type, String structure, String current, Taken taken) {
        if (!reserved(slug, type, structure, current) && !taken.by(slug)) {
            return slug;
        }
        for (long n = 2; ; n++) {
            String next = Slug.numbered(slug, n);
            if (!taken.by(next)) {
                return next;
            }
        }
    }

    /** What the numbered forms of a slug begin with; those of long slugs are cut so that the number fits. */
    static String stem(String slug) {
        return slug.length() > UNCUT ? Slug.cut(slug, UNCUT) : slug + "-";
    }

    /**
     * A name under which all slugs that can get in each other's way fall together, for locking: by what stands before
     * the first number, of which a slug and all its numbered forms have the same.
     */
    static String family(String slug) {
        int end = Math.min(slug.length(), 100);
        for (int i = 0; i < end; i++) {
            if (slug.charAt(i) == '-' && i + 1 < slug.length() && digit(slug.charAt(i + 1))) {
                end = i;
            }
        }
        return "post-slug-" + Math.floorMod(slug.substring(0, end).hashCode(), 64);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean reserved(String slug, PostType type, String structure, String current) {
        if (type.hierarchical()) {
            return ReservedSlug.forHierarchical(slug);
        }
        boolean post = "post".equals(type.name()) && !slug.equals(current);
        return post ? ReservedSlug.forPost(slug, structure) : ReservedSlug.forFlat(slug);
    }
}
