package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaService;
import org.quarkpress.meta.MetaTarget;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.Site;
import org.quarkpress.wpdb.LockStore;
import org.quarkpress.wpdb.WpdbException;

/** Makes and changes posts: each time one transaction for the row, its terms, meta, picture, stickiness and revision. */
@ApplicationScoped
public class PostWriteService {
    private static final List<String> COLUMNS_OF_TEXT = List.of("title", "content", "excerpt", "password");
    private static final String REFUSED_VALUE =
            "The database refuses a value of this post, such as one that is too long or no text.";

    private final PostStore posts;
    private final PostFactsService facts;
    private final PostDetailsService details;
    private final PostAddressService addresses;
    private final MetaService meta;
    private final LockStore locks;
    private final PostHistory history;
    private final Model model;

    /** A service over these stores. */
    public PostWriteService(
            PostStore posts,
            PostFactsService facts,
            PostDetailsService details,
            PostAddressService addresses,
            MetaService meta,
            LockStore locks,
            PostHistory history,
            Model model) {
        this.posts = posts;
        this.facts = facts;
        this.details = details;
        this.addresses = addresses;
        this.meta = meta;
        this.locks = locks;
        this.history = history;
        this.model = model;
    }

    /** Stores a new post and gives its id; throws what WordPress refuses, with nothing stored. */
    @Transactional
    public long create(RestRequest request, PostType type, Schema schema) {
        return create(request, type, schema, PostSaving.USUAL);
    }

    /** Stores a new post in this way, in the caller's transaction, and gives its id. */
    public long create(RestRequest request, PostType type, Schema schema, PostSaving saving) {
        PostInput input = prepare(request, type, schema, null);
        PostRow row = saving.stamp(writing(request, type).create(input));
        row = PostRows.withName(row, slug(row, null, request, explicitDraftSlug(input, row)));
        PostFacts fresh = PostFacts.of(0, type.name(), type.caps(), row.status(), row.author());
        List<MetaChange> planned = planMeta(request, type, fresh);
        refuseBytes(request, "db_insert_error");
        long id = insert(row);
        if (row.name().isEmpty() && !PostSlugs.unsettled(row.status(), row.type())) {
            row = PostRows.withName(row, Long.toString(id)); // a title without usable letters: the id is its slug
            posts.rename(id, row.name());
        }
        String guid = PostRows.guid(addresses.address(PostRows.withId(row, id, ""), type, request.asker()));
        posts.setGuid(id, guid);
        PostRow stored = PostRows.withId(row, id, guid);
        details.store(request, type, schema, stored, null, saving);
        meta.apply(new MetaTarget("post", type.name(), id), planned);
        if (saving.keepsRevision()) {
            history.saved(null, stored, request.asker());
        }
        return id;
    }

    /** Stores changes of a post. */
    @Transactional
    public void update(RestRequest request, PostType type, Schema schema, long id) {
        update(request, type, schema, id, PostSaving.USUAL);
    }

    /** Stores changes of a post in this way, in the caller's transaction. */
    public void update(RestRequest request, PostType type, Schema schema, long id, PostSaving saving) {
        PostRow before = posts.rowForUpdate(id).orElseThrow(PostErrors::invalidId);
        PostInput input = prepare(request, type, schema, before);
        PostFacts known = facts.of(before, request.asker().options());
        PostRow row = saving.stamp(changed(request, type, before, input, known));
        List<MetaChange> planned = planMeta(request, type, known);
        refuseBytes(request, "db_update_error");
        store(row);
        details.store(request, type, schema, row, before, saving);
        meta.apply(new MetaTarget("post", type.name(), id), planned);
        if (saving.keepsRevision()) {
            history.saved(before, row, request.asker());
        }
    }

    private PostRow changed(RestRequest request, PostType type, PostRow before, PostInput input, PostFacts known) {
        boolean mayPublish = PostPermissions.mayPublish(request.asker().actor(), known);
        PostRow row = writing(request, type).update(before, input, mayPublish);
        row = PostRows.withParent(row, loopFree(row));
        return PostRows.withName(row, slug(row, before, request, explicitDraftSlug(input, row)));
    }

    /** What a request for an autosave says of a post; as in WordPress a wish that would be refused makes all count for nothing. */
    public PostInput wishes(RestRequest request, PostType type, Schema schema, PostRow before) {
        try {
            return prepare(request, type, schema, before);
        } catch (WpError refused) {
            return PostInput.nothing(type.name());
        }
    }

    /** Changes a post's own row without keeping a revision, as the autosave of an own draft does; nothing else of the request counts. */
    @Transactional
    public void updateRow(RestRequest request, PostType type, Schema schema, PostInput input, PostRow before) {
        PostRow row = changed(
                request, type, before, input, facts.of(before, request.asker().options()));
        store(row);
        RestRequest bare = new RestRequest("POST", request.route(), Map.of(), request.asker());
        details.store(bare, type, schema, row, before, PostSaving.USUAL);
    }

    /** Puts a post into the trash ({@code wp_trash_post}). */
    @Transactional
    public void trash(RestRequest request, PostType type, long id) {
        PostRow before = posts.rowForUpdate(id).orElseThrow(PostErrors::invalidId);
        details.rememberTrashed(before, request.asker().now());
        PostInput input =
                new PostInput(type.name(), null, null, null, "trash", null, null, null, null, null, null, null, null);
        PostRow row = writing(request, type).update(before, input, true);
        row = PostRows.withName(row, slug(row, before, request, false));
        store(row);
        details.trashed(before, row);
        history.saved(before, row, request.asker());
    }

    private PostInput prepare(RestRequest request, PostType type, Schema schema, PostRow before) {
        return new PostPreparation(request, type, schema, before)
                .read(posts::userExists, id -> posts.row(id).isPresent());
    }

    static PostWriting writing(RestRequest request, PostType type) {
        return new PostWriting(
                type,
                request.asker().actor(),
                request.asker().site(),
                request.asker().options(),
                request.asker().now());
    }

    /** A slug given for a draft is made unique as if it were published; drafts without one keep none. */
    static boolean explicitDraftSlug(PostInput input, PostRow row) {
        return input.name() != null
                && !input.name().isEmpty()
                && List.of("draft", "pending").contains(row.status());
    }

    private String slug(PostRow row, PostRow before, RestRequest request, boolean asPublished) {
        boolean wasTrash = before != null && "trash".equals(before.status());
        boolean isTrash = "trash".equals(row.status());
        String name = row.name();
        if (wasTrash && !isTrash) {
            name = details.takeDesiredSlug(row.id(), name);
        }
        if (isTrash && !wasTrash && before != null) {
            return details.trashedSlug(row.id(), name);
        }
        if (name.isEmpty() || PostSlugs.unsettled(row.status(), row.type()) && !asPublished) {
            return name;
        }
        locks.lock(PostSlugs.family(name));
        if (!isTrash) {
            details.moveTrashedAside(name, row.id());
        }
        PostType type = model.postTypes().get(row.type());
        Site site = request.asker().site();
        String current = before == null ? "" : before.name();
        return PostSlugs.unique(name, type, site.permalinkStructure(), current, slug -> taken(slug, row, type));
    }

    private boolean taken(String slug, PostRow row, PostType type) {
        if ("attachment".equals(row.type())) {
            return posts.slugTaken(slug, row.id(), List.of(), null);
        }
        return type.hierarchical()
                ? posts.slugTaken(slug, row.id(), List.of(row.type(), "attachment"), row.parent())
                : posts.slugTaken(slug, row.id(), List.of(row.type()), null);
    }

    /** A parent that is the post itself or lies below it would close a ring ({@code wp_check_post_hierarchy_for_loops}). */
    private long loopFree(PostRow row) {
        if (row.parent() == 0) {
            return 0;
        }
        Map<Long, PostPlace> above = posts.ancestry(List.of(row.parent()));
        return row.parent() == row.id() || above.containsKey(row.id()) ? 0 : row.parent();
    }

    /** What is to be done with the meta; refusals are thrown before anything is stored. */
    private List<MetaChange> planMeta(RestRequest request, PostType type, PostFacts post) {
        if (!type.supports("custom-fields")) {
            return List.of();
        }
        Actor actor = request.asker().actor();
        List<String> required = MapMetaCap.required(MetaCapability.EDIT_POST, actor.id(), post);
        return meta.plan(
                new MetaTarget("post", type.name(), post.id()),
                request.param("meta"),
                new MetaPermission(actor, required));
    }

    /** Whether a request has bytes that are no text for a column of text. */
    public static boolean hasBytes(RestRequest request) {
        return COLUMNS_OF_TEXT.stream().anyMatch(request::malformed);
    }

    /** Bytes that are no text do not get into a column of text; WordPress says so as the database would. */
    static void refuseBytes(RestRequest request, String code) {
        if (hasBytes(request)) {
            throw WpError.of(code, REFUSED_VALUE, 500);
        }
    }

    private long insert(PostRow row) {
        try {
            return posts.insert(row);
        } catch (jakarta.persistence.PersistenceException | WpdbException e) {
            throw unstorable(e, "db_insert_error");
        }
    }

    private void store(PostRow row) {
        try {
            posts.update(row);
        } catch (jakarta.persistence.PersistenceException | WpdbException e) {
            throw unstorable(e, "db_update_error");
        }
    }

    /** A value that is too long or no text of the column's kind is the client's; anything else is ours. */
    private static RuntimeException unstorable(RuntimeException failure, String code) {
        return WpdbException.refusedValue(failure) ? WpError.of(code, REFUSED_VALUE, 500) : failure;
    }
}
