package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportName;
import org.quarkpress.bulk.ImportNameService;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.chunk.DryRunMemoryStore.Seen;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.bulk.picture.PictureService;
import org.quarkpress.error.WpError;
import org.quarkpress.post.PostStore;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.wpdb.LockStore;

/**
 * Stores a chunk of items, with what is known of the source and the journal, in the caller's transaction. When the
 * transaction is rolled back, nothing has happened.
 *
 * <p>What is new is stored together, those below others after them; what is there already is changed together, too, unless
 * it moves.
 */
@ApplicationScoped
public class ChunkService {
    private final ItemPreparationService preparation;
    private final ChunkCreateService creator;
    private final ChunkChangeService changer;
    private final ChunkUpdateService updater;
    private final ChunkStoredService stored;
    private final SourceStore sources;
    private final PostStore posts;
    private final LockStore locks;
    private final DryRunMemoryStore memory;
    private final PictureService pictures;
    private final ChunkMatchService matches;

    /** A service over these. */
    public ChunkService(
            ItemPreparationService preparation,
            ChunkCreateService creator,
            ChunkChangeService changer,
            ChunkUpdateService updater,
            ChunkStoredService stored,
            SourceStore sources,
            PostStore posts,
            LockStore locks,
            DryRunMemoryStore memory,
            PictureService pictures,
            ChunkMatchService matches) {
        this.preparation = preparation;
        this.creator = creator;
        this.changer = changer;
        this.updater = updater;
        this.stored = stored;
        this.sources = sources;
        this.posts = posts;
        this.locks = locks;
        this.memory = memory;
        this.pictures = pictures;
        this.matches = matches;
    }

    /** What can be done with parts before the transaction that stores them, and beside that of others. */
    public List<PreparedItem> prepare(ImportScope scope, List<ImportPart> parts) {
        return preparation.prepare(scope, parts);
    }

    /**
     * Takes the items in their order.
     *
     * @param last whether nothing more comes that an item could wait for: none is deferred then
     * @return what became of each, in the same order
     */
    public List<ItemOutcome> store(ImportScope scope, List<PreparedItem> items, boolean last) {
        Map<ImportPart, WpError> refused = stored.take(scope, items);
        Map<String, SourceRow> known = known(scope, items);
        Set<Long> there =
                posts.existing(known.values().stream().map(SourceRow::objectId).toList());
        Map<String, Seen> tried = scope.options().dryRun() ? tried(scope, items) : Map.of();
        ChunkPlan plan = ChunkPlan.of(scope, new ChunkPlan.Facts(refused, known, there, tried), items);
        ItemOutcome[] out = plan.outcomes();
        Map<Integer, PreparedItem> fresh = plan.fresh();
        Map<Integer, PreparedItem> others = plan.others();
        others.putAll(matches.matching(scope, fresh));
        fresh.keySet().removeAll(others.keySet());
        ChunkNames names = creator.names(scope, fresh.values(), others.values(), last);
        if (scope.options().dryRun()) {
            parents(scope, fresh, names);
        }
        create(scope, fresh, names, out);
        stored.store(scope, plan.asStored(), known.keySet(), last, out);
        Map<Integer, ItemOutcome> changed = changer.change(scope, others, known, names);
        others.forEach(
                (i, item) -> out[i] = changed.containsKey(i) ? changed.get(i) : updater.take(scope, item, names));
        creator.journalTerms(scope, names.terms());
        pictures.want(scope, Arrays.asList(out));
        return Arrays.asList(out);
    }

    /** What is known of the source's things that still are there. */
    private Map<String, SourceRow> known(ImportScope scope, List<PreparedItem> items) {
        String source = scope.options().source();
        List<String> ids = items.stream()
                .map(PreparedItem::sourceId)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        locks.lockAll(
                ids.stream().map(id -> new SourceAddress(source, id).family()).toList());
        return new HashMap<>(sources.findAll(source, "post", ids));
    }

    /** What earlier chunks of the same dry run would have stored. */
    private Map<String, Seen> tried(ImportScope scope, List<PreparedItem> items) {
        return memory.posts(
                scope.job(), items.stream().map(PreparedItem::sourceId).toList());
    }

    /** Parents that earlier chunks of the same dry run would have made, by their keys and by their slugs. */
    private void parents(ImportScope scope, Map<Integer, PreparedItem> fresh, ChunkNames names) {
        Map<String, Set<String>> typesById = new HashMap<>();
        Map<String, Set<ImportName>> namesBySlug = new HashMap<>();
        fresh.values().forEach(item -> {
            ImportName parent = item.record().parent().value();
            if (parent != null && parent.sourceId() != null) {
                typesById
                        .computeIfAbsent(parent.sourceId(), id -> new HashSet<>())
                        .add(item.rules().type().name());
            } else if (parent != null && parent.text() != null) {
                namesBySlug
                        .computeIfAbsent(Slug.of(parent.text()), slug -> new HashSet<>())
                        .add(parent);
            }
        });
        memory.posts(scope.job(), typesById.keySet())
                .forEach((id, seen) -> typesById.get(id).forEach(type -> names.parents()
                        .put(Map.entry(type, new ImportName(null, null, id)), seen.id())));
        memory.places(scope.job(), namesBySlug.keySet(), List.of()).forEach(place -> namesBySlug
                .getOrDefault(place.name(), Set.of())
                .forEach(name -> names.parents().putIfAbsent(Map.entry(place.type(), name), place.id())));
    }

    /** Stores new posts in waves: those that stand below none of the others, then those below these, and so on. */
    private void create(ImportScope scope, Map<Integer, PreparedItem> fresh, ChunkNames names, ItemOutcome[] out) {
        Map<Integer, PreparedItem> left = new LinkedHashMap<>(fresh);
        while (!left.isEmpty()) {
            Map<Integer, PreparedItem> wave = wave(left);
            if (wave.isEmpty()) {
                refuseRings(left, out);
                continue;
            }
            List<ItemOutcome> done = creator.create(scope, new ArrayList<>(wave.values()), names);
            int n = 0;
            for (Integer i : wave.keySet()) {
                out[i] = done.get(n++);
            }
            left.keySet().removeAll(wave.keySet());
        }
    }

    /** Where all that is left waits for each other, some of it goes round in a ring. */
    private static void refuseRings(Map<Integer, PreparedItem> left, ItemOutcome[] out) {
        Map<String, String> parents = new HashMap<>();
        left.values()
                .forEach(item -> parents.put(
                        item.sourceId(), item.record().parent().value().sourceId()));
        Set<String> rings = ParentRings.of(parents);
        left.forEach((i, item) -> {
            if (rings.contains(item.sourceId())) {
                out[i] = item.refusedFor(ImportNameService.ring());
            }
        });
        left.values().removeIf(item -> rings.contains(item.sourceId()));
    }

    private static Map<Integer, PreparedItem> wave(Map<Integer, PreparedItem> left) {
        Set<String> waiting = new HashSet<>();
        left.values().forEach(item -> waiting.add(item.sourceId()));
        Map<Integer, PreparedItem> wave = new LinkedHashMap<>();
        left.forEach((i, item) -> {
            ImportName parent = item.record().parent().value();
            if (parent == null || parent.sourceId() == null || !waiting.contains(parent.sourceId())) {
                wave.put(i, item);
            }
        });
        return wave;
    }
}
