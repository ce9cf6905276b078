package org.quarkpress.bulk.job;

import java.util.List;
import org.quarkpress.bulk.chunk.PreparedItem;

/**
 * A chunk read back from the spool, ready to be stored.
 *
 * @param number its number in the job
 * @param round 0 for what comes for the first time; more for what had to wait for others
 * @param items its parts as they were spooled
 * @param prepared the same parts read and prepared, in the same order
 */
record LoadedChunk(long number, int round, List<SpoolItem> items, List<PreparedItem> prepared) {
    /** The same with its parts prepared like this. */
    LoadedChunk with(List<PreparedItem> others) {
        return new LoadedChunk(number, round, items, others);
    }
}
