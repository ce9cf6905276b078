package org.quarkpress.bulk.chunk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.chunk.DryRunMemoryStore.Seen;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.bulk.stored.StoredItem;
import org.quarkpress.error.WpError;

/** What is to be done with each item of a chunk, by its place: what is new, what changes, what needs no work at all. */
final class ChunkPlan {
    private final ImportScope scope;
    private final Facts facts;
    private final Set<String> seen = new HashSet<>();
    private final ItemOutcome[] outcomes;
    private final Map<Integer, PreparedItem> fresh = new LinkedHashMap<>();
    private final Map<Integer, PreparedItem> others = new TreeMap<>();
    private final Map<Integer, PreparedItem> asStored = new LinkedHashMap<>();

    private ChunkPlan(ImportScope scope, Facts facts, int size) {
        this.scope = scope;
        this.facts = facts;
        outcomes = new ItemOutcome[size];
    }

    /**
     * What the database says about the items of a chunk.
     *
     * @param refused parts that are no items, and cannot be taken
     * @param known by source id, what stands for the source's items
     * @param there which of these posts still are there
     * @param tried by source id, what earlier chunks of the same dry run would have stored
     */
    record Facts(
            Map<ImportPart, WpError> refused, Map<String, SourceRow> known, Set<Long> there, Map<String, Seen> tried) {}

    /** The plan for these items in their order. */
    static ChunkPlan of(ImportScope scope, Facts facts, List<PreparedItem> items) {
        ChunkPlan plan = new ChunkPlan(scope, facts, items.size());
        for (int i = 0; i < items.size(); i++) {
            plan.outcomes[i] = plan.settled(items.get(i));
            if (plan.outcomes[i] == null) {
                plan.place(i, items.get(i));
            }
        }
        return plan;
    }

    /** What became of each item, null for those that are still to be done. */
    ItemOutcome[] outcomes() {
        return outcomes;
    }

    /** Items that nothing stands for yet. */
    Map<Integer, PreparedItem> fresh() {
        return fresh;
    }

    /** Items that may change something that is there. */
    Map<Integer, PreparedItem> others() {
        return others;
    }

    /** Items of export files, new or not. */
    Map<Integer, PreparedItem> asStored() {
        return asStored;
    }

    /** What became of an item whatever its post is; null when that has to be seen. */
    private ItemOutcome settled(PreparedItem item) {
        if (item.refusal() != null) {
            return item.refusedFor(item.refusal());
        }
        if (item.part().kind() != ImportPart.Kind.ITEM) {
            WpError refusal = facts.refused().get(item.part());
            return refusal == null ? item.as(Result.NOTED, 0) : item.refusedFor(refusal);
        }
        Seen before = facts.tried().get(item.sourceId());
        if (before != null) {
            return item.as(isSame(item, before.hash()) ? Result.SKIPPED : Result.UPDATED, before.objectId());
        }
        return null;
    }

    private void place(int i, PreparedItem item) {
        boolean stored = StoredItem.isStored(item.part().fields());
        boolean again = !stored && !seen.add(item.sourceId());
        SourceRow row = facts.known().get(item.sourceId());
        if (!again && row != null && isSame(item, row.hash()) && facts.there().contains(row.objectId())) {
            outcomes[i] = item.as(Result.SKIPPED, row.objectId());
        } else if (stored) {
            asStored.put(i, item);
        } else if (again || row != null || item.draft() == null) {
            others.put(i, item); // said twice: the second time it changes what the first has made
        } else {
            fresh.put(i, item);
        }
    }

    private boolean isSame(PreparedItem item, String hash) {
        return scope.options().policy().leaves(hash, item.hash());
    }
}
