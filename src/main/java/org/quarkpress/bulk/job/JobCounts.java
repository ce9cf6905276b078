package org.quarkpress.bulk.job;

import java.util.List;
import org.quarkpress.bulk.chunk.ItemOutcome;

/**
 * What became of the items of a job so far; what still waits for others is in none of them.
 *
 * @param read items that were taken, whatever became of them
 * @param created posts made
 * @param updated posts changed
 * @param skipped items that say what is there already, or are left alone by policy
 * @param refused items that were not stored, for reasons that are kept
 */
public record JobCounts(long read, long created, long updated, long skipped, long refused) {
    /** Nothing yet. */
    public static final JobCounts NONE = new JobCounts(0, 0, 0, 0, 0);

    /** One item of this result; parts that are no items and those that wait count nothing. */
    static JobCounts one(ItemOutcome.Result result) {
        return switch (result) {
            case CREATED -> new JobCounts(1, 1, 0, 0, 0);
            case UPDATED -> new JobCounts(1, 0, 1, 0, 0);
            case SKIPPED -> new JobCounts(1, 0, 0, 1, 0);
            case REFUSED -> new JobCounts(1, 0, 0, 0, 1);
            case DEFERRED, NOTED -> NONE;
        };
    }

    /** These and those. */
    JobCounts plus(JobCounts other) {
        return new JobCounts(
                read + other.read,
                created + other.created,
                updated + other.updated,
                skipped + other.skipped,
                refused + other.refused);
    }

    /** These without those. */
    JobCounts minus(JobCounts other) {
        return new JobCounts(
                read - other.read,
                created - other.created,
                updated - other.updated,
                skipped - other.skipped,
                refused - other.refused);
    }

    /** As columns, in the order of the record. */
    List<Long> values() {
        return List.of(read, created, updated, skipped, refused);
    }
}
