package org.quarkpress.post;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.quarkpress.model.PostType;
import org.quarkpress.sanitize.Slug;

/** Which slugs a post may not have, taken or not, because the site's addresses give them another meaning. */
final class PostSlugs {
    private static final Set<String> FEEDS = Set.of("feed", "rdf", "rss", "rss2", "atom", "embed");
    private static final Set<String> UNSETTLED = Set.of("draft", "pending", "auto-draft");
    private static final int DAYS = 32;
    private static final int MONTHS = 13;

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
        if (FEEDS.contains(slug)) {
            return true;
        }
        if (type.hierarchical()) {
            String digits = slug.startsWith("page") ? slug.substring(4) : slug;
            return digits(digits);
        }
        return "post".equals(type.name()) && !slug.equals(current) && digits(slug) && dateLike(slug, structure);
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean dateLike(String slug, String structure) {
        List<String> parts =
                Arrays.stream(structure.split("/")).filter(p -> !p.isEmpty()).toList();
        int at = parts.indexOf("%postname%");
        if (at < 0) {
            return false;
        }
        long number = slug.length() > 9 ? Long.MAX_VALUE : Long.parseLong(slug);
        return at == 0
                || "%year%".equals(parts.get(at - 1)) && number < MONTHS
                || "%monthnum%".equals(parts.get(at - 1)) && number < DAYS;
    }
}
