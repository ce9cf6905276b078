package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.bulk.chunk.SnapshotText.Before;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.bulk.stored.StoredChunkService;
import org.quarkpress.bulk.stored.StoredItem;
import org.quarkpress.bulk.stored.StoredNames;
import org.quarkpress.bulk.stored.StoredOutcome;
import org.quarkpress.bulk.stored.StoredPostService;
import org.quarkpress.bulk.stored.StoredReferenceService;
import org.quarkpress.error.WpError;
import org.quarkpress.wpdb.WpdbStore;

/** Takes what a chunk of an export file holds as it was stored there. In the caller's transaction. */
@ApplicationScoped
public class ChunkStoredService {
    private final StoredChunkService chunks;
    private final StoredPostService posts;
    private final StoredReferenceService references;
    private final SourceStore sources;
    private final PostSnapshotStore snapshots;
    private final PostJournalService journal;
    private final WpdbStore db;

    /** A service over these. */
    public ChunkStoredService(
            StoredChunkService chunks,
            StoredPostService posts,
            StoredReferenceService references,
            SourceStore sources,
            PostSnapshotStore snapshots,
            PostJournalService journal,
            WpdbStore db) {
        this.chunks = chunks;
        this.posts = posts;
        this.references = references;
        this.sources = sources;
        this.snapshots = snapshots;
        this.journal = journal;
        this.db = db;
    }

    /** Takes people and terms; gives why some cannot be taken, by the very part. */
    Map<ImportPart, WpError> take(ImportScope scope, List<PreparedItem> items) {
        return chunks.take(
                scope,
                items.stream()
                        .map(PreparedItem::part)
                        .filter(part -> part.kind() != ImportPart.Kind.ITEM)
                        .toList());
    }

    /** Stores items; of one that is refused nothing is stored. */
    void store(ImportScope scope, Map<Integer, PreparedItem> items, boolean last, ItemOutcome[] out) {
        if (items.isEmpty()) {
            return;
        }
        Map<Integer, StoredItem> read = new LinkedHashMap<>();
        items.forEach((i, item) -> {
            try {
                read.put(i, StoredItem.read(item.part().fields()));
            } catch (WpError refusal) {
                out[i] = item.refusedFor(refusal);
            }
        });
        StoredNames names = chunks.names(scope, read.values(), last);
        read.forEach((i, item) -> out[i] = store(scope, items.get(i), item, names));
        journal.renew(scope.job(), references.settle(scope));
    }

    private ItemOutcome store(ImportScope scope, PreparedItem prepared, StoredItem item, StoredNames names) {
        List<Before> before = new ArrayList<>();
        String hash = sources.find(new SourceAddress(scope.options().source(), item.sourceId()))
                .map(SourceRow::hash)
                .orElse(null);
        try {
            StoredOutcome done = db.undoable(() -> posts.store(
                    scope,
                    item,
                    prepared.hash(),
                    names,
                    id -> before.add(new Before(snapshots.read(List.of(id)).get(id), hash))));
            Result result = Result.valueOf(done.result().name());
            if (result == Result.CREATED || result == Result.UPDATED) {
                journal.note(scope.job(), done.post(), before.isEmpty() ? null : before.get(0));
            }
            return prepared.as(result, done.post());
        } catch (WpError refusal) {
            return prepared.refusedFor(refusal);
        }
    }
}
