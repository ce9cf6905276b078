package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceOutcome;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceService;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.bulk.chunk.SnapshotText.Before;
import org.quarkpress.error.WpError;
import org.quarkpress.wpdb.WpdbStore;

/** Takes one item of a chunk by itself: what is there already, or may be. In the caller's transaction. */
@ApplicationScoped
public class ChunkUpdateService {
    private final SourceService sources;
    private final SourceStore rows;
    private final PostSnapshotStore snapshots;
    private final PostJournalService journal;
    private final WpdbStore db;

    /** A service over these. */
    public ChunkUpdateService(
            SourceService sources,
            SourceStore rows,
            PostSnapshotStore snapshots,
            PostJournalService journal,
            WpdbStore db) {
        this.sources = sources;
        this.rows = rows;
        this.snapshots = snapshots;
        this.journal = journal;
        this.db = db;
    }

    /** Stores an item, and what was there before it in the journal; of one that is refused nothing is stored. */
    ItemOutcome take(ImportScope scope, PreparedItem item, ChunkNames known) {
        int made = known.terms().made().size();
        SourceAddress address = new SourceAddress(scope.options().source(), item.sourceId());
        String hash = rows.find(address).map(SourceRow::hash).orElse(null);
        List<Before> before = new ArrayList<>();
        try {
            SourceOutcome done = db.undoable(() -> sources.put(
                    address,
                    item.part().fields(),
                    scope,
                    known.authors(),
                    known.terms(),
                    id -> before.add(new Before(snapshots.read(List.of(id)).get(id), hash))));
            Result result = Result.valueOf(done.result().name());
            long id = done.post().id();
            if (result != Result.SKIPPED) {
                journal.note(scope.job(), id, before.isEmpty() ? null : before.get(0));
            }
            return item.as(result, id);
        } catch (WpError refusal) {
            known.terms().backTo(made);
            boolean waits = !known.last() && "quarkpress_item_parent_unknown".equals(refusal.code());
            return waits ? item.as(Result.DEFERRED, 0) : item.refusedFor(refusal);
        }
    }
}
