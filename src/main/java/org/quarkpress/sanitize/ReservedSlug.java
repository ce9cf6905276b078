package org.quarkpress.sanitize;

import java.util.List;
import java.util.Set;

/**
 * Slugs that would hide another address, so that {@code wp_unique_post_slug} gives them a number even when nobody has them.
 *
 * <p>Feeds and {@code embed} for all kinds; numbers and {@code page2} for pages; for posts the numbers that the site's permalink structure
 * would read as a year's month or a month's day.
 */
public final class ReservedSlug {
    private static final Set<String> FEEDS = Set.of("feed", "rdf", "rss", "rss2", "atom", "embed");

    private ReservedSlug() {}

    /** For a post of the type {@code post}, under the site's permalink structure (empty: plain addresses). */
    public static boolean forPost(String slug, String permalinkStructure) {
        return FEEDS.contains(slug) || looksLikeDate(slug, permalinkStructure);
    }

    /** For a flat type other than {@code post}, and for attachments. */
    public static boolean forFlat(String slug) {
        return FEEDS.contains(slug);
    }

    /** For pages and other hierarchical types. */
    public static boolean forHierarchical(String slug) {
        return FEEDS.contains(slug) || digits(slug) || slug.startsWith("page") && digits(slug.substring(4));
    }

    private static boolean looksLikeDate(String slug, String structure) {
        if (!digits(slug) || Ascii.strip(slug, '0').isEmpty()) {
            return false;
        }
        List<String> parts = List.of(structure.split("/")).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        int at = parts.indexOf("%postname%");
        if (at <= 0) {
            return at == 0;
        }
        return switch (parts.get(at - 1)) {
            case "%year%" -> below(slug, 13);
            case "%monthnum%" -> below(slug, 32);
            default -> false;
        };
    }

    private static boolean below(String digits, int limit) {
        return digits.length() < 4 && Integer.parseInt(digits) < limit;
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(Ascii::digit);
    }
}
