package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.bulk.ImportComment;
import org.quarkpress.bulk.ImportCommentService;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.NewPost;
import org.quarkpress.post.NewPost.MetaText;
import org.quarkpress.post.OtherPlaces;
import org.quarkpress.post.PostBatchService;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostSlugService;
import org.quarkpress.wpdb.NumberStore;
import org.quarkpress.wpdb.NumberedTable;
import org.quarkpress.wpdb.WpdbStore;

/**
 * Makes the posts of many items of an export file at once, by the rules by which {@link StoredPostService} makes one, in a
 * number of statements that does not depend on how many they are. In the caller's transaction; of what is refused nothing
 * is stored.
 */
@ApplicationScoped
public class StoredBatchService {
    private static final String POST = "post";

    private final StoredTermService terms;
    private final StoredReferenceService references;
    private final PostSlugService slugs;
    private final PostBatchService posts;
    private final ImportCommentService comments;
    private final SourceStore sources;
    private final NumberStore numbers;
    private final Model model;
    private final WpdbStore db;

    /** A service over these. */
    public StoredBatchService(
            StoredTermService terms,
            StoredReferenceService references,
            PostSlugService slugs,
            PostBatchService posts,
            ImportCommentService comments,
            SourceStore sources,
            NumberStore numbers,
            Model model,
            WpdbStore db) {
        this.terms = terms;
        this.references = references;
        this.slugs = slugs;
        this.posts = posts;
        this.comments = comments;
        this.sources = sources;
        this.numbers = numbers;
        this.model = model;
        this.db = db;
    }

    /**
     * An item that nothing stands for yet.
     *
     * @param item what it says
     * @param hash of what the file says of it ({@link org.quarkpress.bulk.ImportHash})
     */
    public record Fresh(StoredItem item, String hash) {}

    /**
     * What became of items, by their keys; those in neither wait for what is above them.
     *
     * @param made the posts that were made, those above others before them
     * @param refused why others were not
     */
    public record Batch(Map<String, NewPost> made, Map<String, WpError> refused) {}

    /** An item that is taken. */
    private record Taken(Fresh fresh, long author, List<Long> places) {}

    /**
     * Stores items, each with a key of its own; the caller holds the locks of their keys.
     *
     * @param names what is known of names in the chunk; the posts that are made are added
     * @param others posts that count as if they were there
     */
    public Batch create(ImportScope scope, List<Fresh> items, StoredNames names, OtherPlaces others) {
        Map<String, WpError> refused = new LinkedHashMap<>();
        Map<String, Taken> taken = new LinkedHashMap<>();
        for (Fresh fresh : items) {
            try {
                taken.put(fresh.item().sourceId(), taken(scope, fresh, names));
            } catch (WpError refusal) {
                refused.put(fresh.item().sourceId(), refusal);
            }
        }
        Map<String, String> above = new LinkedHashMap<>();
        taken.forEach((key, one) -> above.put(key, one.fresh().item().parent()));
        Map<String, String> placed = StoredFamily.placed(above, names.parents().keySet(), names.last());
        taken.keySet().retainAll(placed.keySet());
        Map<String, Long> ids = ids(taken);
        names.parents().putAll(ids);
        Map<String, NewPost> stored = store(scope, rows(scope, taken, placed, names, others), taken);
        Map<String, NewPost> made = new LinkedHashMap<>();
        placed.keySet().forEach(key -> made.put(key, stored.get(key)));
        return new Batch(made, refused);
    }

    /** All that can be refused of an item; terms that were made for one that is refused are taken back. */
    private Taken taken(ImportScope scope, Fresh fresh, StoredNames names) {
        StoredItem item = fresh.item();
        long author = names.author(scope, item);
        StoredTrust.check(scope, item, type(item), author);
        List<Long> places = names.knows(item.terms())
                ? terms.resolve(scope, item.terms(), names.terms())
                : db.undoable(() -> terms.resolve(scope, item.terms(), names.terms()));
        return new Taken(fresh, author, places);
    }

    private Optional<PostType> type(StoredItem item) {
        return model.postTypes().find(item.type());
    }

    private Map<String, Long> ids(Map<String, Taken> taken) {
        List<Long> reserved = numbers.reserve(NumberedTable.POSTS, taken.size());
        Map<String, Long> out = new LinkedHashMap<>();
        taken.keySet().forEach(key -> out.put(key, reserved.get(out.size())));
        return out;
    }

    /** The rows with their slugs and the addresses they are born with, in the order of the items. */
    private List<PostRow> rows(
            ImportScope scope,
            Map<String, Taken> taken,
            Map<String, String> placed,
            StoredNames names,
            OtherPlaces others) {
        StoredPost scene = StoredPost.of(scope);
        List<PostRow> wanted = new ArrayList<>();
        taken.forEach((key, one) -> {
            String above = placed.get(key);
            long parent = above.isEmpty() ? 0 : names.parents().get(above);
            wanted.add(scene.row(one.fresh().item(), names.parents().get(key), one.author(), parent));
        });
        List<String> free = slugs.free(
                wanted,
                row -> model.postTypes()
                        .find(row.type())
                        .map(PostType::hierarchical)
                        .orElse(false),
                others);
        List<PostRow> out = new ArrayList<>();
        for (PostRow row : wanted) {
            out.add(born(scope, StoredRows.withName(row, free.get(out.size()))));
        }
        return out;
    }

    private static PostRow born(ImportScope scope, PostRow row) {
        boolean nameless = row.name().isEmpty() && !StoredRows.isFloating(row); // a title without usable letters
        PostRow named = nameless ? StoredRows.withName(row, Long.toString(row.id())) : row;
        return named.guid().isEmpty()
                ? StoredRows.withGuid(named, scope.asker().site().home("/?p=" + row.id()))
                : named;
    }

    private Map<String, NewPost> store(ImportScope scope, List<PostRow> rows, Map<String, Taken> taken) {
        Map<Long, StoredItem> items = new LinkedHashMap<>();
        List<SourceRow> notes = new ArrayList<>();
        Map<Long, List<ImportComment>> written = new LinkedHashMap<>();
        taken.forEach((key, one) -> {
            long id = rows.get(items.size()).id();
            items.put(id, one.fresh().item());
            notes.add(new SourceRow(
                    new SourceAddress(scope.options().source(), key),
                    POST,
                    id,
                    one.fresh().hash()));
            if (!one.fresh().item().comments().isEmpty()) {
                written.put(id, one.fresh().item().comments());
            }
        });
        Map<Long, List<MetaText>> meta = new LinkedHashMap<>();
        references
                .resolved(scope, items)
                .forEach((id, values) -> meta.put(
                        id,
                        values.stream()
                                .map(one -> new MetaText(one.key(), one.text()))
                                .toList()));
        Map<String, NewPost> out = new LinkedHashMap<>();
        taken.forEach((key, one) -> {
            PostRow row = rows.get(out.size());
            boolean sticky = one.fresh().item().sticky();
            out.put(key, new NewPost(row, new LinkedHashSet<>(one.places()), meta.get(row.id()), sticky));
        });
        posts.insert(out.values());
        references.awaitParents(scope, waiting(taken, out));
        sources.insertAll(notes, scope.asker().now());
        comments.store(scope, written);
        return out;
    }

    /** Those of the posts that stand on top because what is above them is nowhere, with its key. */
    private static Map<Long, String> waiting(Map<String, Taken> taken, Map<String, NewPost> made) {
        Map<Long, String> out = new LinkedHashMap<>();
        made.forEach((key, post) -> {
            String above = taken.get(key).fresh().item().parent();
            if (post.row().parent() == 0 && !above.isEmpty()) {
                out.put(post.row().id(), above);
            }
        });
        return out;
    }
}
