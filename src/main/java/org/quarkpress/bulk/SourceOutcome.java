package org.quarkpress.bulk;

import java.util.Locale;
import org.quarkpress.post.PostRow;

/**
 * What became of a record.
 *
 * @param result what was done
 * @param post the post as it is now
 */
public record SourceOutcome(Result result, PostRow post) {
    /** What was done with a record. */
    public enum Result {
        CREATED,
        UPDATED,
        SKIPPED;

        /** The name that answers have. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
