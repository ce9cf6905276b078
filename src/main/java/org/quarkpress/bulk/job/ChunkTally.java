package org.quarkpress.bulk.job;

import java.util.ArrayList;
import java.util.List;
import org.quarkpress.bulk.chunk.ItemOutcome;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.bulk.meta.MetaRefusal;

/**
 * What a chunk means for its job.
 *
 * @param counts what is to be added to the job's; an item tried again is no longer refused
 * @param refused new reasons
 * @param again new reasons of what was refused before, with the numbers of their rows
 * @param mended rows of reasons that no longer hold
 * @param deferred what waits for others
 */
record ChunkTally(
        JobCounts counts,
        List<ImportError> refused,
        List<ImportError> again,
        List<Long> mended,
        List<SpoolItem> deferred) {
    /** Counts the outcomes of these items, which come in the same order. */
    static ChunkTally of(List<SpoolItem> items, List<ItemOutcome> outcomes) {
        ChunkTally tally = new ChunkTally(
                JobCounts.NONE, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        JobCounts counts = JobCounts.NONE;
        for (int i = 0; i < items.size(); i++) {
            counts = counts.plus(tally.add(items.get(i), outcomes.get(i)));
        }
        return new ChunkTally(counts, tally.refused, tally.again, tally.mended, tally.deferred);
    }

    private JobCounts add(SpoolItem item, ItemOutcome outcome) {
        boolean known = item.error() != 0;
        switch (outcome.result()) {
            case DEFERRED -> deferred.add(item);
            case REFUSED -> (known ? again : refused).add(error(item, outcome));
            default -> {
                if (known) {
                    mended.add(item.error());
                }
            }
        }
        JobCounts one =
                item.isItem() || outcome.result() == Result.REFUSED ? JobCounts.one(outcome.result()) : JobCounts.NONE;
        boolean settled = known && outcome.result() != Result.DEFERRED;
        return settled ? one.minus(JobCounts.one(Result.REFUSED)) : one;
    }

    private static ImportError error(SpoolItem item, ItemOutcome outcome) {
        byte[] part = item.error() != 0 ? null : SpoolChunk.write(List.of(item));
        return new ImportError(
                item.error(),
                item.part().line(),
                outcome.sourceId(),
                outcome.refusal().code(),
                String.valueOf(outcome.refusal().getMessage()),
                MetaRefusal.pointer(outcome.refusal()),
                part);
    }
}
