package org.quarkpress.bulk.stored;

import java.util.Set;

/**
 * What became of a stored item.
 *
 * @param result what was done
 * @param post id of the post, 0 when it waits
 * @param places term_taxonomy ids whose posts are to be counted anew
 */
public record StoredOutcome(Result result, long post, Set<Long> places) {
    /** What was done with an item. */
    public enum Result {
        CREATED,
        UPDATED,
        SKIPPED,
        /** The post above it may come later in the file. */
        DEFERRED
    }
}
