package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalStore;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceKey;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.bulk.chunk.SnapshotText.Before;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.bulk.stored.StoredBatchService;
import org.quarkpress.bulk.stored.StoredChunkService;
import org.quarkpress.bulk.stored.StoredItem;
import org.quarkpress.bulk.stored.StoredNames;
import org.quarkpress.bulk.stored.StoredOutcome;
import org.quarkpress.bulk.stored.StoredPostService;
import org.quarkpress.bulk.stored.StoredReferenceService;
import org.quarkpress.bulk.stored.StoredReferenceStore.Settled;
import org.quarkpress.error.WpError;
import org.quarkpress.post.OtherPlaces;
import org.quarkpress.wpdb.WpdbStore;

/** Takes what a chunk of an export file holds as it was stored there. In the caller's transaction. */
@ApplicationScoped
public class ChunkStoredService {
    private final StoredChunkService chunks;
    private final StoredBatchService creator;
    private final StoredPostService posts;
    private final StoredReferenceService references;
    private final SourceStore sources;
    private final PostSnapshotStore snapshots;
    private final PostJournalService journal;
    private final JournalStore entries;
    private final DryRunMemoryStore memory;
    private final WpdbStore db;

    /** A service over these. */
    public ChunkStoredService(
            StoredChunkService chunks,
            StoredBatchService creator,
            StoredPostService posts,
            StoredReferenceService references,
            SourceStore sources,
            PostSnapshotStore snapshots,
            PostJournalService journal,
            JournalStore entries,
            DryRunMemoryStore memory,
            WpdbStore db) {
        this.chunks = chunks;
        this.creator = creator;
        this.posts = posts;
        this.references = references;
        this.sources = sources;
        this.snapshots = snapshots;
        this.journal = journal;
        this.entries = entries;
        this.memory = memory;
        this.db = db;
    }

    /** Takes people and terms; gives why some cannot be taken, by the very part. */
    Map<ImportPart, WpError> take(ImportScope scope, List<PreparedItem> items) {
        List<ImportPart> parts = items.stream()
                .map(PreparedItem::part)
                .filter(part -> part.kind() != ImportPart.Kind.ITEM)
                .toList();
        Map<ImportPart, WpError> refused = chunks.take(scope, parts);
        List<String> terms = parts.stream()
                .filter(part ->
                        part.kind() == ImportPart.Kind.TERM && part.fields().get("source_id") instanceof String)
                .map(part -> SourceKey.of((String) part.fields().get("source_id")))
                .toList();
        settle(scope, terms);
        return refused;
    }

    /**
     * Stores items; of one that is refused nothing is stored. What is new is stored together, all else one by one.
     *
     * @param known keys of the source that something stands for or stood for
     */
    void store(
            ImportScope scope, Map<Integer, PreparedItem> items, Set<String> known, boolean last, ItemOutcome[] out) {
        if (items.isEmpty()) {
            return;
        }
        Map<Integer, StoredItem> read = read(items, out);
        StoredNames names = chunks.names(scope, read.values(), last);
        if (scope.options().dryRun()) {
            memory.posts(scope.job(), StoredChunkService.parentKeys(read.values()))
                    .forEach((key, seen) -> names.parents().putIfAbsent(key, seen.id()));
        }
        Map<String, Integer> fresh = new LinkedHashMap<>();
        if (scope.options().policy() != ImportPolicy.MATCH) {
            read.forEach((i, item) -> {
                if (!known.contains(item.sourceId())) {
                    fresh.putIfAbsent(item.sourceId(), i); // what is said twice changes what the first has made
                }
            });
        }
        create(scope, items, read, fresh, names, out);
        read.keySet().removeAll(fresh.values());
        read.forEach((i, item) -> out[i] = store(scope, items.get(i), item, names));
        settle(scope, come(items, out));
    }

    /** What waited for these is changed now, and is as its job left it all the same. */
    private void settle(ImportScope scope, List<String> come) {
        references
                .due(scope, come)
                .forEach((job, due) -> journal.changing(
                        job,
                        due.stream().map(Settled::post).collect(Collectors.toSet()),
                        () -> references.settle(due)));
    }

    private static Map<Integer, StoredItem> read(Map<Integer, PreparedItem> items, ItemOutcome[] out) {
        Map<Integer, StoredItem> read = new LinkedHashMap<>();
        items.forEach((i, item) -> {
            try {
                boolean ready = item.stored() != null;
                read.put(i, ready ? item.stored() : StoredItem.read(item.part().fields()));
            } catch (WpError refusal) {
                out[i] = item.refusedFor(refusal);
            }
        });
        return read;
    }

    private void create(
            ImportScope scope,
            Map<Integer, PreparedItem> items,
            Map<Integer, StoredItem> read,
            Map<String, Integer> fresh,
            StoredNames names,
            ItemOutcome[] out) {
        OtherPlaces others = scope.options().dryRun()
                ? (slugs, numbered) -> memory.places(scope.job(), slugs, numbered)
                : OtherPlaces.NONE;
        List<StoredBatchService.Fresh> wanted = fresh.values().stream()
                .map(i -> new StoredBatchService.Fresh(read.get(i), items.get(i).hash()))
                .toList();
        StoredBatchService.Batch batch = creator.create(scope, wanted, names, others);
        List<JournalEntry> made = new ArrayList<>();
        batch.made().forEach((key, post) -> {
            PreparedItem item = items.get(fresh.get(key));
            out[fresh.get(key)] = item.as(Result.CREATED, post.row().id());
            PostSnapshot snapshot = new PostSnapshot(post.row(), post.meta(), post.places(), post.sticky());
            made.add(JournalEntry.created(JournalEntry.Kind.POST, post.row().id(), snapshot.fingerprint()));
        });
        entries.add(scope.job(), made); // what is above others first: it is undone after them
        batch.refused()
                .forEach((key, refusal) ->
                        out[fresh.get(key)] = items.get(fresh.get(key)).refusedFor(refusal));
        fresh.values().stream()
                .filter(i -> out[i] == null)
                .forEach(i -> out[i] = items.get(i).as(Result.DEFERRED, 0));
    }

    /** Keys of what came with the chunk, which others may have named before. */
    private static List<String> come(Map<Integer, PreparedItem> items, ItemOutcome[] out) {
        List<String> keys = new ArrayList<>();
        items.forEach((i, item) -> {
            if (out[i].result() == Result.CREATED || out[i].result() == Result.UPDATED) {
                keys.add(item.sourceId());
            }
        });
        return keys;
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
            names.terms().clear(); // some may have been made for it, and are taken back
            return prepared.refusedFor(refusal);
        }
    }
}
