package org.quarkpress.post;

import java.util.Set;
import org.quarkpress.model.PostType;
import org.quarkpress.sanitize.ReservedSlug;
import org.quarkpress.sanitize.Slug;

/** Which slugs a post may not have, taken or not, because the site's addresses give them another meaning. */
final class PostSlugs {
    private static final Set<String> UNSETTLED = Set.of("draft", "pending", "auto-draft");

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

    /** A name under which all slugs that can get in each other's way fall together, for locking. */
    static String family(String slug) {
        String base = slug.replaceFirst("(-\\d{1,9}){1,3}$", "");
        return "post-slug-"
                + Math.floorMod(base.substring(0, Math.min(base.length(), 100)).hashCode(), 64);
    }

    static boolean reserved(String slug, PostType type, String structure, String current) {
        if (type.hierarchical()) {
            return ReservedSlug.forHierarchical(slug);
        }
        boolean post = "post".equals(type.name()) && !slug.equals(current);
        return post ? ReservedSlug.forPost(slug, structure) : ReservedSlug.forFlat(slug);
    }
}
