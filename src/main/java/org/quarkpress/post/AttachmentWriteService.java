package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaService;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.meta.MetaTarget;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;
import org.quarkpress.wpdb.LockStore;
import org.quarkpress.wpdb.WpdbException;

/** Makes and changes the rows of attachments, each time in one transaction; the files are the business of media. */
@ApplicationScoped
public class AttachmentWriteService {
    /** The state that attachments have, unless one of these is asked for. */
    private static final String USUAL = "inherit";

    private static final Set<String> OTHERS = Set.of("private", "trash", "auto-draft");

    private final PostStore posts;
    private final PostFactsService facts;
    private final PostDetailsService details;
    private final MetaService meta;
    private final MetaStore rows;
    private final LockStore locks;

    /** A service over these stores. */
    public AttachmentWriteService(
            PostStore posts,
            PostFactsService facts,
            PostDetailsService details,
            MetaService meta,
            MetaStore rows,
            LockStore locks) {
        this.posts = posts;
        this.facts = facts;
        this.details = details;
        this.meta = meta;
        this.rows = rows;
        this.locks = locks;
    }

    /** Stores a new attachment and gives its id; throws {@code db_insert_error} with nothing stored. */
    @Transactional
    public long create(RestRequest request, PostType type, Schema schema, NewAttachment file) {
        PostInput input = told(prepare(request, type, schema, null), file);
        PostRow row = PostRows.ofFile(writing(request, type).create(input), file.mimeType(), file.url());
        row = PostRows.withName(row, slug(row, type, request));
        PostFacts fresh = PostFacts.of(0, type.name(), type.caps(), row.status(), row.author());
        List<MetaChange> planned = planMeta(request, type, schema, fresh);
        long id = insert(row);
        if (row.name().isEmpty()) {
            posts.rename(id, Long.toString(id));
        }
        file.meta().forEach((key, value) -> rows.add("post", id, key, value));
        finish(request, type, schema, PostRows.withId(row, id, row.guid()), null, planned);
        return id;
    }

    /** Stores changes of an attachment. */
    @Transactional
    public void update(RestRequest request, PostType type, Schema schema, long id) {
        PostRow before = posts.rowForUpdate(id).orElseThrow(PostErrors::invalidId);
        PostInput input = settled(prepare(request, type, schema, before), before.status());
        PostFacts known = facts.of(before, request.asker().options());
        boolean mayPublish = PostPermissions.mayPublish(request.asker().actor(), known);
        PostRow row = writing(request, type).update(before, input, mayPublish);
        if (!row.name().equals(before.name())) {
            row = PostRows.withName(row, slug(row, type, request));
        }
        List<MetaChange> planned = planMeta(request, type, schema, known);
        try {
            posts.update(row);
        } catch (jakarta.persistence.PersistenceException | WpdbException e) {
            throw unstorable(e, "db_update_error");
        }
        finish(request, type, schema, row, before, planned);
    }

    private void finish(
            RestRequest request, PostType type, Schema schema, PostRow row, PostRow before, List<MetaChange> planned) {
        details.store(request, type, schema, row, before, PostSaving.USUAL);
        meta.apply(new MetaTarget("post", type.name(), row.id()), planned);
    }

    private PostInput prepare(RestRequest request, PostType type, Schema schema, PostRow before) {
        return new PostPreparation(request, type, schema, before).read(posts::userExists, id -> true);
    }

    /** What the request leaves open comes from the file. */
    private static PostInput told(PostInput input, NewAttachment file) {
        String title = input.title() == null || input.title().isEmpty() ? file.title() : input.title();
        String caption = input.excerpt() == null || input.excerpt().isEmpty() ? file.caption() : input.excerpt();
        return with(input, title, caption, status(input.status(), USUAL));
    }

    private static PostInput settled(PostInput input, String before) {
        return with(input, input.title(), input.excerpt(), status(input.status(), before));
    }

    private static String status(String wanted, String otherwise) {
        String status = wanted == null ? otherwise : wanted;
        return OTHERS.contains(status) ? status : USUAL;
    }

    private static PostInput with(PostInput input, String title, String caption, String status) {
        return new PostInput(
                input.type(),
                title,
                input.content(),
                caption,
                status,
                input.date(),
                input.name(),
                input.author(),
                input.password(),
                input.parent(),
                input.menuOrder(),
                input.commentStatus(),
                input.pingStatus());
    }

    private static PostWriting writing(RestRequest request, PostType type) {
        return new PostWriting(
                type,
                request.asker().actor(),
                request.asker().site(),
                request.asker().options(),
                request.asker().now());
    }

    /** The slug of an attachment is unlike that of any post of any type. */
    private String slug(PostRow row, PostType type, RestRequest request) {
        if (row.name().isEmpty()) {
            return "";
        }
        locks.lock(PostSlugs.family(row.name()));
        details.moveTrashedAside(row.name(), row.id());
        String structure = request.asker().site().permalinkStructure();
        return PostSlugs.unique(
                row.name(), type, structure, "", slug -> posts.slugTaken(slug, row.id(), List.of(), null));
    }

    private List<MetaChange> planMeta(RestRequest request, PostType type, Schema schema, PostFacts post) {
        if (!schema.properties().containsKey("meta")) {
            return List.of();
        }
        long actor = request.asker().actor().id();
        List<String> required = MapMetaCap.required(MetaCapability.EDIT_POST, actor, post);
        MetaPermission permission = new MetaPermission(request.asker().actor(), required);
        return meta.plan(new MetaTarget("post", type.name(), post.id()), request.param("meta"), permission);
    }

    private long insert(PostRow row) {
        try {
            return posts.insert(row);
        } catch (jakarta.persistence.PersistenceException | WpdbException e) {
            throw unstorable(e, "db_insert_error");
        }
    }

    private static RuntimeException unstorable(RuntimeException failure, String code) {
        return WpdbException.refusedValue(failure)
                ? WpError.of(code, "The database refuses a value of this file, such as a name that is too long.", 400)
                : failure;
    }
}
