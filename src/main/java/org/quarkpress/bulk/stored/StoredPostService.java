package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.quarkpress.bulk.ImportCommentService;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceService;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.StoredValue;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostPlace;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostSlugService;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.StickyService;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/**
 * Stores items of export files as they were stored, one at a time: row, terms, meta, stickiness and comments. In the
 * caller's transaction; nothing is written of what is refused, as all of it is looked at first.
 */
@ApplicationScoped
public class StoredPostService {
    private static final String POST = "post";
    private static final List<String> UNSEEN = List.of("trash", "auto-draft", "inherit");

    private final SourceStore sources;
    private final PostStore posts;
    private final PostSlugService slugs;
    private final MetaStore meta;
    private final TermStore terms;
    private final StickyService sticky;
    private final StoredTermService termNames;
    private final StoredReferenceService references;
    private final ImportCommentService comments;
    private final StoredPlaceService placing;
    private final Model model;

    /** A service over these. */
    public StoredPostService(
            SourceStore sources,
            PostStore posts,
            PostSlugService slugs,
            MetaStore meta,
            TermStore terms,
            StickyService sticky,
            StoredTermService termNames,
            StoredReferenceService references,
            ImportCommentService comments,
            StoredPlaceService placing,
            Model model) {
        this.sources = sources;
        this.posts = posts;
        this.slugs = slugs;
        this.meta = meta;
        this.terms = terms;
        this.sticky = sticky;
        this.termNames = termNames;
        this.references = references;
        this.comments = comments;
        this.placing = placing;
        this.model = model;
    }

    /**
     * Stores an item; the caller holds the lock of its key.
     *
     * @param hash of what the file says of it ({@link org.quarkpress.bulk.ImportHash})
     * @param names what is known of names in the chunk; when nothing more comes that the item could wait for, a post above it
     *     that is nowhere is none
     * @param touched hears of the id of a post that is about to be changed
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal}
     */
    public StoredOutcome store(
            ImportScope scope, StoredItem item, String hash, StoredNames names, LongConsumer touched) {
        SourceAddress address = new SourceAddress(scope.options().source(), item.sourceId());
        Optional<SourceRow> known = sources.find(address);
        PostRow stored =
                known.flatMap(row -> posts.rowForUpdate(row.objectId())).orElse(null);
        if (stored != null && scope.options().policy().leaves(known.get().hash(), hash)) {
            return new StoredOutcome(StoredOutcome.Result.SKIPPED, stored.id(), Set.of());
        }
        Optional<Long> parent = parent(item, address, names);
        if (parent.isEmpty() && !names.last()) {
            return new StoredOutcome(StoredOutcome.Result.DEFERRED, 0, Set.of());
        }
        SourceService.checkSameType(stored, item.type());
        Optional<PostType> type = model.postTypes().find(item.type());
        long author = names.author(scope, item);
        StoredTrust.check(scope, item, type, author);
        List<Long> places = termNames.resolve(scope, item.terms(), names.terms());
        boolean tree = placing.isTree(item.type());
        PostRow before = stored == null && scope.options().policy() == ImportPolicy.MATCH
                ? match(item, tree, parent.orElse(0L))
                : stored;
        if (before != null) {
            touched.accept(before.id());
        }
        PostRow row = StoredPost.of(scope).row(item, before == null ? 0 : before.id(), author, parent.orElse(0L));
        long id = before == null
                ? create(scope, row, tree).id()
                : placing.update(StoredRows.over(row, before), before).id();
        if (parent.isEmpty()) {
            references.awaitParents(scope, Map.of(id, item.parent()));
        }
        Set<Long> counted = hang(scope, item, id, before, places);
        sources.put(new SourceRow(address, POST, id, hash), scope.asker().now());
        return new StoredOutcome(
                before == null ? StoredOutcome.Result.CREATED : StoredOutcome.Result.UPDATED, id, counted);
    }

    /** The post above: 0 for none, empty for one that is not known yet. */
    private Optional<Long> parent(StoredItem item, SourceAddress address, StoredNames names) {
        if (item.parent().isEmpty()) {
            return Optional.of(0L);
        }
        Long known = names.parents().get(item.parent());
        if (known != null) {
            return Optional.of(known);
        }
        return sources.find(new SourceAddress(address.source(), item.parent()))
                .map(SourceRow::objectId)
                .filter(id -> posts.row(id).isPresent());
    }

    /** A post that people made, of the same type, place and slug. */
    private PostRow match(StoredItem item, boolean tree, long parent) {
        if (item.slug().isEmpty()) {
            return null;
        }
        return posts.withSlugs(List.of(item.slug()), List.of()).stream()
                .filter(place -> place.type().equals(item.type()) && !UNSEEN.contains(place.status()))
                .filter(place -> !tree || place.parent() == parent)
                .map(PostPlace::id)
                .min(Long::compare)
                .flatMap(posts::rowForUpdate) // first the lock, so that no two sources take the same post
                .filter(row -> !sources.isTaken(POST, row.id()))
                .orElse(null);
    }

    private PostRow create(ImportScope scope, PostRow row, boolean tree) {
        PostRow named = StoredRows.withName(row, slugs.free(row, tree));
        long id = posts.insert(named);
        PostRow stored = StoredRows.withId(named, id);
        if (stored.name().isEmpty() && !StoredRows.isFloating(stored)) {
            stored = StoredRows.withName(stored, Long.toString(id)); // a title without usable letters
            posts.rename(id, stored.name());
        }
        if (stored.guid().isEmpty()) {
            posts.setGuid(id, scope.asker().site().home("/?p=" + id));
        }
        return stored;
    }

    /** All that hangs on the row; gives the term_taxonomy ids whose posts are to be counted anew. */
    private Set<Long> hang(ImportScope scope, StoredItem item, long post, PostRow before, List<Long> places) {
        List<StoredValue> wanted = references.resolved(scope, item, post);
        meta.apply(
                POST,
                post,
                StoredValue.changes(wanted, before == null ? MetaRows.NONE : meta.readForChange(POST, post)));
        List<Long> had = before == null
                ? List.of()
                : terms.ofObjects(List.of(post)).getOrDefault(post, List.of()).stream()
                        .map(TermRow::termTaxonomyId)
                        .toList();
        Set<Long> touched = new LinkedHashSet<>(had);
        touched.addAll(places);
        List<Long> left = had.stream().filter(id -> !places.contains(id)).toList();
        terms.detach(post, left); // all are counted when the job is over
        terms.attach(post, places);
        if (item.sticky()) {
            sticky.stick(post);
        } else if (before != null) {
            sticky.unstick(post);
        }
        if (!item.comments().isEmpty()) {
            comments.store(scope, Map.of(post, item.comments()));
        }
        return touched;
    }
}
