package org.quarkpress.post;

import java.util.Set;
import org.quarkpress.site.WpDate;

/**
 * How a post is stored when it is not somebody at work who changes it.
 *
 * @param author id of the author, be requests of the type able to name one or not; null to go by what the request says
 * @param modified when it was last changed, null for now
 * @param openDate the site's time that a draft shows while its date is still open, {@code Y-m-d H:i:s}; null to go by what
 *     the request says
 * @param openChange whether such a draft has no time of its last change in GMT either, as one that was never changed
 * @param keepsRevision whether what it was before is kept
 * @param countsTerms whether its terms are counted at once; whoever says no counts them later ({@code
 *     wp_defer_term_counting})
 */
public record PostSaving(
        Long author,
        PostDate modified,
        String openDate,
        boolean openChange,
        boolean keepsRevision,
        boolean countsTerms) {
    /** As WordPress stores what people write. */
    public static final PostSaving USUAL = new PostSaving(null, null, null, false, true, true);

    private static final Set<String> FLOATING = Set.of("draft", "pending", "auto-draft");

    /** The row with its author and the time of its last change. */
    PostRow stamp(PostRow row) {
        PostRow owned = author == null ? row : PostRows.withPlace(row, author, row.parent());
        boolean open = openDate != null && FLOATING.contains(row.status());
        PostRow dated = open ? PostRows.withDate(owned, openDate, WpDate.ZERO) : owned;
        if (modified == null) {
            return dated;
        }
        return PostRows.withModified(dated, modified.local(), open && openChange ? WpDate.ZERO : modified.gmt());
    }
}
