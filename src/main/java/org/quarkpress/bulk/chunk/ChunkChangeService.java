package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarkpress.bulk.ImportComment;
import org.quarkpress.bulk.ImportCommentService;
import org.quarkpress.bulk.ImportPostService;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalStore;
import org.quarkpress.bulk.PlaceStore;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.bulk.chunk.SnapshotText.Before;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.post.PostChange;
import org.quarkpress.post.PostChangeService;
import org.quarkpress.post.PostRow;

/**
 * Changes the posts of many items at once: those that came from the source before and keep their place and slug. What
 * takes more than that, or is refused, is left to be taken one by one. In the caller's transaction.
 */
@ApplicationScoped
public class ChunkChangeService {
    private static final String POST = "post";

    /** An item with what it changes. */
    private record Planned(PreparedItem item, PostChange change, List<MetaChange> meta) {}

    /** Posts as they are. */
    private record There(Map<Long, PostRow> rows, Map<Long, PostFacts> facts, Map<Long, MetaRows> meta) {}

    private final ChunkNameService names;
    private final ImportPostService posts;
    private final PostChangeService changes;
    private final MetaStore meta;
    private final SourceStore sources;
    private final ImportCommentService comments;
    private final PostSnapshotStore snapshots;
    private final JournalStore journal;
    private final PlaceStore places;

    /** A service over these. */
    public ChunkChangeService(
            ChunkNameService names,
            ImportPostService posts,
            PostChangeService changes,
            MetaStore meta,
            SourceStore sources,
            ImportCommentService comments,
            PostSnapshotStore snapshots,
            JournalStore journal,
            PlaceStore places) {
        this.names = names;
        this.posts = posts;
        this.changes = changes;
        this.meta = meta;
        this.sources = sources;
        this.comments = comments;
        this.snapshots = snapshots;
        this.journal = journal;
        this.places = places;
    }

    /**
     * Changes what can be changed together.
     *
     * @param known what is known of the source's things
     * @return what became of the items that were taken
     */
    Map<Integer, ItemOutcome> change(
            ImportScope scope, Map<Integer, PreparedItem> items, Map<String, SourceRow> known, ChunkNames said) {
        Map<Integer, PreparedItem> usual = usual(scope, items, known);
        There there = there(
                scope,
                usual.values().stream()
                        .map(item -> known.get(item.sourceId()).objectId())
                        .collect(Collectors.toSet()));
        Map<Integer, Planned> planned = new LinkedHashMap<>();
        usual.forEach((i, item) -> {
            PostRow row = there.rows.get(known.get(item.sourceId()).objectId());
            if (row != null && row.type().equals(item.rules().type().name())) {
                plan(scope, item, row, there, said).ifPresent(one -> planned.put(i, one));
            }
        });
        Set<Long> free = new HashSet<>();
        changes.free(planned.values().stream().map(Planned::change).toList()).forEach(change -> free.add(change.id()));
        planned.values().removeIf(one -> !free.contains(one.change.id()));
        if (!planned.isEmpty()) {
            store(scope, List.copyOf(planned.values()), there, known);
        }
        Map<Integer, ItemOutcome> out = new HashMap<>();
        planned.forEach((i, one) -> out.put(i, one.item.as(Result.UPDATED, one.change.id())));
        return out;
    }

    /** Items that are there, are said once and say something new. */
    private static Map<Integer, PreparedItem> usual(
            ImportScope scope, Map<Integer, PreparedItem> items, Map<String, SourceRow> known) {
        Map<String, Integer> times = new HashMap<>();
        items.values().forEach(item -> times.merge(item.sourceId(), 1, Integer::sum));
        Set<Long> objects = new HashSet<>();
        Map<Integer, PreparedItem> out = new LinkedHashMap<>();
        items.forEach((i, item) -> {
            SourceRow row = known.get(item.sourceId());
            boolean news = row != null
                    && item.record() != null
                    && !scope.options().policy().leaves(row.hash(), item.hash());
            if (news && times.get(item.sourceId()) == 1 && objects.add(row.objectId())) {
                out.put(i, item);
            }
        });
        return out;
    }

    private There there(ImportScope scope, Collection<Long> ids) {
        Map<Long, PostRow> rows = changes.lock(ids);
        return new There(
                rows, changes.facts(rows.values(), scope.asker().options()), meta.readForChange(POST, rows.keySet()));
    }

    /** All that can be refused; terms that were made for an item that is not taken here are taken back. */
    private Optional<Planned> plan(ImportScope scope, PreparedItem item, PostRow row, There there, ChunkNames said) {
        try {
            return Optional.of(names.undoable(item, said, () -> {
                Map<String, Object> resolved = names.all(scope, item, said);
                PostChange change = posts.change(
                                item.record(), resolved, item.rules(), row, there.facts.get(row.id()), scope.asker())
                        .orElseThrow(ChunkNameService::elsewhere);
                List<MetaChange> rows = posts.metaChanges(
                        item.record(), item.rules(), change.after(), there.meta.get(row.id()), scope.asker());
                return new Planned(item, change, rows);
            }));
        } catch (WpError other) {
            return Optional.empty(); // it is taken by itself, and refused then
        }
    }

    private void store(ImportScope scope, List<Planned> planned, There there, Map<String, SourceRow> known) {
        List<Long> ids = planned.stream().map(one -> one.change.id()).toList();
        Map<Long, PostRow> rows = new LinkedHashMap<>();
        ids.forEach(id -> rows.put(id, there.rows.get(id)));
        Map<Long, PostSnapshot> before = snapshots.of(rows, there.meta);
        Map<Long, List<MetaChange>> meta = new HashMap<>();
        Map<Long, List<ImportComment>> written = new LinkedHashMap<>();
        List<SourceRow> taken = new ArrayList<>();
        for (Planned one : planned) {
            long id = one.change.id();
            meta.put(id, one.meta);
            taken.add(new SourceRow(known.get(one.item.sourceId()).address(), POST, id, one.item.hash()));
            if (one.item.record().comments().said()) {
                written.put(id, one.item.comments());
            }
        }
        changes.store(planned.stream().map(Planned::change).toList(), there.meta, meta);
        sources.renew(taken, scope.asker().now());
        comments.store(scope, written);
        places.left(
                scope.job(),
                before.values().stream().flatMap(post -> post.places().stream()).toList());
        Map<Long, PostSnapshot> after = snapshots.read(ids);
        List<JournalEntry> entries = new ArrayList<>();
        for (Planned one : planned) {
            long id = one.change.id();
            byte[] text = SnapshotText.write(
                    new Before(before.get(id), known.get(one.item.sourceId()).hash()));
            entries.add(JournalEntry.updated(
                    JournalEntry.Kind.POST, id, after.get(id).fingerprint(), text));
        }
        journal.add(scope.job(), entries);
    }
}
