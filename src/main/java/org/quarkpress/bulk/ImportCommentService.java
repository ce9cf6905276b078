package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.quarkpress.capability.Capability;
import org.quarkpress.capability.CommentFacts;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.comment.CommentStore;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.WpDate;
import org.quarkpress.wpdb.NumberStore;
import org.quarkpress.wpdb.NumberedTable;

/**
 * The comments that come with articles: nothing twice, whatever is sent again. What is new is made, what says something
 * else than last time is changed, what is no longer listed stays. In the caller's transaction.
 */
@ApplicationScoped
public class ImportCommentService {
    private static final String COMMENT = "comment";

    private final ImportCommentStore rows;
    private final CommentStore comments;
    private final MetaStore meta;
    private final MetaRegistry registry;
    private final SourceStore sources;
    private final ImportAuthorService authors;
    private final JournalStore journal;
    private final NumberStore numbers;

    /** A service over these. */
    public ImportCommentService(
            ImportCommentStore rows,
            CommentStore comments,
            MetaStore meta,
            MetaRegistry registry,
            SourceStore sources,
            ImportAuthorService authors,
            JournalStore journal,
            NumberStore numbers) {
        this.rows = rows;
        this.comments = comments;
        this.meta = meta;
        this.registry = registry;
        this.sources = sources;
        this.authors = authors;
        this.journal = journal;
        this.numbers = numbers;
    }

    /** Comments as they are, and what was taken for them, by their ids. */
    private record Known(Map<Long, CommentRow> rows, Map<Long, String> hashes) {}

    /** A comment with the post it stands under. */
    private record Placed(ImportComment comment, long post) {}

    /**
     * Stores the comments of posts.
     *
     * @param wanted by post id; those of records with keys {@link ImportComment#below} their articles'
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal} for meta that cannot be taken; nothing is stored then
     */
    public void store(ImportScope scope, Map<Long, List<ImportComment>> wanted) {
        Map<String, Placed> all = new LinkedHashMap<>();
        wanted.forEach((post, some) ->
                cleaned(scope, some).forEach(one -> all.putIfAbsent(one.sourceId(), new Placed(one, post))));
        if (all.isEmpty()) {
            return;
        }
        Map<String, SourceRow> known = rows.known(scope.options().source(), keys(all));
        Map<Long, CommentRow> there =
                comments.rows(known.values().stream().map(SourceRow::objectId).toList());
        Map<String, Long> ids = present(known, there.keySet());
        Map<ImportName, Long> users = users(scope, all);
        List<Placed> fresh = all.values().stream()
                .filter(placed -> !ids.containsKey(placed.comment().sourceId()))
                .toList();
        List<Placed> changed = all.values().stream()
                .filter(placed -> ids.containsKey(placed.comment().sourceId()))
                .filter(placed -> !known.get(placed.comment().sourceId())
                        .hash()
                        .equals(placed.comment().hash()))
                .toList();
        List<JournalEntry> done = new ArrayList<>(create(scope, fresh, ids, users));
        Map<Long, String> hashes = new HashMap<>();
        known.values().forEach(row -> hashes.put(row.objectId(), row.hash()));
        done.addAll(update(scope, changed, ids, users, new Known(there, hashes)));
        if (scope.job() != 0) {
            journal.add(scope.job(), done);
        }
        if (!done.isEmpty()) {
            rows.recount(wanted.keySet());
        }
    }

    /** Ids of those that still are there; the others are forgotten. */
    private Map<String, Long> present(Map<String, SourceRow> known, Set<Long> there) {
        Map<String, Long> ids = new HashMap<>();
        List<Long> gone = new ArrayList<>();
        known.forEach((key, row) -> {
            if (there.contains(row.objectId())) {
                ids.put(key, row.objectId());
            } else {
                gone.add(row.objectId());
            }
        });
        sources.forget(COMMENT, gone);
        return ids;
    }

    /** The comments themselves, and those that they answer. */
    private static List<String> keys(Map<String, Placed> all) {
        Set<String> keys = new LinkedHashSet<>(all.keySet());
        all.values().stream()
                .map(placed -> placed.comment().parent())
                .filter(parent -> !parent.isEmpty())
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    private Map<ImportName, Long> users(ImportScope scope, Map<String, Placed> all) {
        Set<ImportName> wanted = new LinkedHashSet<>();
        all.values().stream()
                .map(placed -> placed.comment().writer().user())
                .filter(Objects::nonNull)
                .forEach(wanted::add);
        return wanted.isEmpty() ? Map.of() : authors.writers(scope, wanted);
    }

    private static long user(ImportComment comment, Map<ImportName, Long> users) {
        ImportName user = comment.writer().user();
        return user == null ? 0 : users.getOrDefault(user, 0L);
    }

    /** Makes comments; those that are answered may come later in the list. */
    private List<JournalEntry> create(
            ImportScope scope, List<Placed> fresh, Map<String, Long> ids, Map<ImportName, Long> users) {
        ImportCommentRow writing = writing(scope);
        Set<String> ring =
                ImportThread.ringEnds(fresh.stream().map(Placed::comment).toList());
        List<Long> reserved = numbers.reserve(NumberedTable.COMMENTS, fresh.size());
        for (int i = 0; i < reserved.size(); i++) {
            ids.put(fresh.get(i).comment().sourceId(), reserved.get(i));
        }
        List<CommentRow> made = new ArrayList<>();
        List<List<Object>> texts = new ArrayList<>();
        List<SourceRow> notes = new ArrayList<>();
        List<JournalEntry> entries = new ArrayList<>();
        for (Placed placed : fresh) {
            ImportComment one = placed.comment();
            long id = ids.get(one.sourceId());
            long parent = ring.contains(one.sourceId()) ? 0 : ids.getOrDefault(one.parent(), 0L);
            CommentRow row = writing.of(one, id, placed.post(), parent, user(one, users));
            made.add(row);
            one.values().forEach(value -> texts.add(List.of(id, value.key(), value.text())));
            notes.add(source(scope, one, id));
            entries.add(JournalEntry.created(
                    JournalEntry.Kind.COMMENT, id, new CommentSnapshot(row, one.values()).fingerprint()));
        }
        rows.insert(made);
        rows.insertMeta(texts);
        sources.insertAll(notes, scope.asker().now());
        return entries;
    }

    private static ImportCommentRow writing(ImportScope scope) {
        Asker asker = scope.asker();
        return new ImportCommentRow(
                asker.actor().can(Capability.UNFILTERED_HTML), asker.site().timezone(), WpDate.gmt(asker.now()));
    }

    private static SourceRow source(ImportScope scope, ImportComment comment, long id) {
        SourceAddress address = new SourceAddress(scope.options().source(), comment.sourceId());
        return new SourceRow(address, COMMENT, id, comment.hash());
    }

    private List<JournalEntry> update(
            ImportScope scope, List<Placed> changed, Map<String, Long> ids, Map<ImportName, Long> users, Known known) {
        if (changed.isEmpty()) {
            return List.of();
        }
        ImportCommentRow writing = writing(scope);
        Map<Long, MetaRows> had = meta.read(
                COMMENT,
                changed.stream()
                        .map(placed -> ids.get(placed.comment().sourceId()))
                        .toList());
        List<CommentRow> after = new ArrayList<>();
        List<JournalEntry> entries = new ArrayList<>();
        for (Placed placed : changed) {
            ImportComment one = placed.comment();
            long id = ids.get(one.sourceId());
            long parent = ids.getOrDefault(one.parent(), 0L);
            long user = user(one, users);
            CommentRow row = writing.of(one, id, placed.post(), parent == id ? 0 : parent, user);
            after.add(row);
            meta.apply(COMMENT, id, StoredValue.changes(one.values(), had.get(id)));
            sources.put(source(scope, one, id), scope.asker().now());
            entries.add(JournalEntry.updated(
                    JournalEntry.Kind.COMMENT,
                    id,
                    new CommentSnapshot(row, List.of()).fingerprint(),
                    snapshot(known.rows.get(id), had.get(id)).toBytes(known.hashes.get(id))));
        }
        rows.update(after);
        return entries;
    }

    private static CommentSnapshot snapshot(CommentRow row, MetaRows rows) {
        return new CommentSnapshot(
                row,
                rows.all().stream()
                        .map(one -> new StoredValue(one.key(), one.value()))
                        .toList());
    }

    /**
     * Comments of records with their meta cleaned by the registered keys; others are as they were stored.
     *
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal} for meta that cannot be taken
     */
    public List<ImportComment> cleaned(ImportScope scope, List<ImportComment> some) {
        return some.stream()
                .map(one -> one.asStored() || one.hasNoMeta() ? one : one.withValues(values(scope, one)))
                .toList();
    }

    private List<StoredValue> values(ImportScope scope, ImportComment comment) {
        MetaPermission permission = new MetaPermission(
                scope.asker().actor(), MapMetaCap.required(scope.asker().actor().id(), new CommentFacts(0, null)));
        List<MetaField> fields = registry.fields(COMMENT, "");
        List<StoredValue> out = new ArrayList<>();
        Map<MetaField, Object> wanted =
                ImportMeta.wanted(COMMENT, fields, comment.meta(), comment.values(), comment.pointer());
        ImportMeta.changes(wanted, comment.values(), MetaRows.NONE, permission)
                .forEach(change -> change.inserts().forEach(text -> out.add(new StoredValue(change.key(), text))));
        return out;
    }
}
