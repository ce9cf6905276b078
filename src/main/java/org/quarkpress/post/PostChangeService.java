package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.PostType;
import org.quarkpress.option.Options;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.Site;
import org.quarkpress.wpdb.LockStore;

/**
 * Changes many posts by the rules by which {@link PostWriteService} changes one, in a number of statements that does not
 * depend on how many they are: those that keep their place and their slug. All in the caller's transaction; counts of
 * terms are left to the caller.
 */
@ApplicationScoped
public class PostChangeService {
    private static final Set<String> UNUSUAL = Set.of("trash", "auto-draft", "inherit");

    private final PostStore posts;
    private final PostBatchStore batch;
    private final PostTermService terms;
    private final PostAccessService access;
    private final PostFactsService facts;
    private final StickyService sticky;
    private final MetaStore meta;
    private final LockStore locks;

    /** A service over these stores. */
    public PostChangeService(
            PostStore posts,
            PostBatchStore batch,
            PostTermService terms,
            PostAccessService access,
            PostFactsService facts,
            StickyService sticky,
            MetaStore meta,
            LockStore locks) {
        this.posts = posts;
        this.batch = batch;
        this.terms = terms;
        this.access = access;
        this.facts = facts;
        this.sticky = sticky;
        this.meta = meta;
        this.locks = locks;
    }

    /** The posts that there are, locked until the transaction ends. */
    public Map<Long, PostRow> lock(Collection<Long> ids) {
        return posts.rowsForUpdate(ids);
    }

    /** What permission rules must know of posts. */
    public Map<Long, PostFacts> facts(Collection<PostRow> rows, Options options) {
        return facts.of(rows, options);
    }

    /** The post that a request names has been found already; to be called before anything looks for it. */
    public void know(RestRequest request, PostRow row, PostFacts known) {
        access.know(request, row, known);
    }

    /**
     * Works out what a request changes; without a look at the database, as users and posts that it names are there.
     *
     * @param request one whose post is {@link #know known}
     * @param before the post, locked
     * @param known what permission rules must know of it
     * @return nothing for a change that has to be made by itself
     * @throws org.quarkpress.error.WpError what WordPress refuses
     */
    public Optional<PostChange> plan(
            RestRequest request, PostType type, Schema schema, PostSaving saving, PostRow before, PostFacts known) {
        access.checkUpdate(request, type);
        PostInput input = new PostPreparation(request, type, schema, before).read(id -> true, id -> true);
        boolean mayPublish = PostPermissions.mayPublish(request.asker().actor(), known);
        PostRow after = saving.stamp(PostWriteService.writing(request, type).update(before, input, mayPublish));
        PostWriteService.refuseBytes(request, "db_update_error");
        boolean wanted = PostWriteService.explicitDraftSlug(input, after);
        PostChange change = new PostChange(before, after, type, schema, request, wanted);
        return stays(change, request.asker().site()) ? Optional.of(change) : Optional.empty();
    }

    private static boolean stays(PostChange change, Site site) {
        PostRow before = change.before();
        PostRow after = change.after();
        boolean settled = !before.name().isEmpty() || PostSlugs.unsettled(after.status(), after.type());
        return settled
                && after.name().equals(before.name())
                && after.parent() == before.parent()
                && !UNUSUAL.contains(before.status())
                && !UNUSUAL.contains(after.status())
                && !PostSlugs.reserved(after.name(), change.type(), site.permalinkStructure(), before.name());
    }

    /** Those whose slugs no other post has, not even one in the trash; they stay free until the transaction ends. */
    public List<PostChange> free(List<PostChange> changes) {
        List<String> wanted = changes.stream()
                .filter(PostChange::needsFreeSlug)
                .map(change -> change.after().name())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return changes;
        }
        locks.lockAll(wanted.stream().map(PostSlugs::family).toList());
        SlugRooms rooms = new SlugRooms();
        Map<String, List<Long>> trashed = new LinkedHashMap<>();
        for (PostPlace place : posts.withSlugs(wanted, List.of())) {
            rooms.add(place);
            if ("trash".equals(place.status())) {
                trashed.computeIfAbsent(place.name(), name -> new ArrayList<>()).add(place.id());
            }
        }
        return changes.stream()
                .filter(change -> !change.needsFreeSlug()
                        || !trashed.containsKey(change.after().name())
                                && !rooms.taken(
                                        change.after().name(),
                                        change.after(),
                                        change.type().hierarchical()))
                .toList();
    }

    /**
     * Stores changes: rows, terms, stickiness and meta.
     *
     * @param had the meta of each post, locked
     * @param planned what changes of the meta that is registered, by post
     */
    public void store(List<PostChange> changes, Map<Long, MetaRows> had, Map<Long, List<MetaChange>> planned) {
        if (changes.isEmpty()) {
            return;
        }
        batch.update(changes);
        terms.change(changes);
        String stored = sticky.stored();
        List<Long> onTop = Site.from(name -> stored).stickyPosts();
        Map<Long, List<MetaChange>> all = new LinkedHashMap<>();
        for (PostChange change : changes) {
            stickiness(change, onTop.contains(change.id()));
            List<MetaChange> own = details(change, had.getOrDefault(change.id(), MetaRows.NONE));
            own.addAll(planned.getOrDefault(change.id(), List.of()));
            all.put(change.id(), own);
        }
        meta.applyAll("post", all);
    }

    private void stickiness(PostChange change, boolean onTop) {
        boolean wanted = change.says("sticky") ? change.request().flag("sticky") : onTop;
        if (wanted && !onTop) {
            sticky.stick(change.id());
        } else if (onTop && !wanted) {
            sticky.unstick(change.id());
        }
    }

    /** Its picture, which the caller has found to be one, and its template. */
    private static List<MetaChange> details(PostChange change, MetaRows had) {
        List<MetaChange> out = new ArrayList<>();
        if (change.says("featured_media")) {
            long picture = change.request().integer("featured_media").orElse(0L);
            out.add(
                    picture == 0
                            ? MetaChange.remove(PostMetaKey.THUMBNAIL, had.of(PostMetaKey.THUMBNAIL))
                            : MetaChange.single(
                                    PostMetaKey.THUMBNAIL, had.of(PostMetaKey.THUMBNAIL), Long.toString(picture)));
        }
        if (change.says("template")) {
            String template = change.request().text("template");
            out.add(MetaChange.single(PostMetaKey.TEMPLATE, had.of(PostMetaKey.TEMPLATE), template));
        }
        return out;
    }
}
