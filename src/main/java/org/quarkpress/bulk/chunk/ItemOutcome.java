package org.quarkpress.bulk.chunk;

import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.error.WpError;

/**
 * What became of one part of an import file.
 *
 * @param part the part
 * @param sourceId the source's key of the item, empty where it has none
 * @param result what was done
 * @param objectId id of what it stands for here, 0 for none
 * @param refusal why it was refused, else null
 */
public record ItemOutcome(ImportPart part, String sourceId, Result result, long objectId, WpError refusal) {
    /** What was done with a part. */
    public enum Result {
        CREATED,
        UPDATED,
        SKIPPED,
        REFUSED,
        /** Something it names may come later in the file: to be tried again when all else is stored. */
        DEFERRED,
        /** It is no item: an author or term that others name. */
        NOTED
    }

    /** A part that is refused. */
    public static ItemOutcome refused(ImportPart part, String sourceId, WpError refusal) {
        return new ItemOutcome(part, sourceId, Result.REFUSED, 0, refusal);
    }
}
