package org.quarkpress.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.capability.Capability;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostDetailStore;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostInput;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.PostWriteService;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.WpDate;

/**
 * Keeps what is being typed ({@code WP_REST_Autosaves_Controller::create_item}): one autosave for each post and user,
 * beside the post; an own draft that nobody else has open is changed itself.
 */
@ApplicationScoped
public class AutosaveService {
    private static final String REFUSED_VALUE = "The database refuses a value of this post.";
    private static final String META = "post";

    private final PostStore posts;
    private final PostDetailStore details;
    private final PostFactsService facts;
    private final PostWriteService writer;
    private final RevisionStore revisions;
    private final RevisionService keeper;
    private final MetaStore meta;
    private final MetaRegistry registry;

    /** A service over these stores. */
    public AutosaveService(
            PostStore posts,
            PostDetailStore details,
            PostFactsService facts,
            PostWriteService writer,
            RevisionStore revisions,
            RevisionService keeper,
            MetaStore meta,
            MetaRegistry registry) {
        this.posts = posts;
        this.details = details;
        this.facts = facts;
        this.writer = writer;
        this.revisions = revisions;
        this.keeper = keeper;
        this.meta = meta;
        this.registry = registry;
    }

    /** Saves, and gives the id of the row that now has the words: an autosave's, or the draft's own. */
    @Transactional
    public long save(RestRequest request, PostType type, Schema schema, long id) {
        PostRow post = posts.rowForUpdate(id).orElseThrow(RevisionErrors::invalidPost);
        PostInput input = writer.wishes(request, type, schema, post);
        if (isOwnDraft(post, request.asker())) {
            draft(request, type, schema, input, post);
            return id;
        }
        Set<String> keys = registry.revisionedKeys(type.name());
        MetaRows kept = keys.isEmpty()
                ? MetaRows.NONE
                : meta.read(META, List.of(id), keys).get(id);
        Optional<PostRow> last =
                revisions.autosave(id, request.asker().actor().id()).flatMap(posts::row);
        if (PostWriteService.hasBytes(request)) {
            String code = last.isPresent() ? "db_update_error" : "db_insert_error";
            throw WpError.withData(code, REFUSED_VALUE, REFUSED_VALUE);
        }
        long autosave = last.map(old ->
                        again(request, input, post, old, RevisionMeta.differs(keys, request.param("meta"), kept)))
                .orElseGet(() -> first(request.asker(), input, post, keys, kept));
        giveMeta(request, type, post, keys, autosave);
        return autosave;
    }

    private boolean isOwnDraft(PostRow post, Asker asker) {
        boolean draft = "draft".equals(post.status()) || "auto-draft".equals(post.status());
        return draft && post.author() == asker.actor().id() && !isLocked(post, asker);
    }

    private boolean isLocked(PostRow post, Asker asker) {
        long now = asker.now().getEpochSecond();
        return details.meta(post.id(), EditLock.KEY)
                .flatMap(EditLock::parse)
                .filter(lock -> lock.keepsOut(asker.actor().id(), now))
                .filter(lock -> posts.userExists(lock.user()))
                .isPresent();
    }

    /** What refuses a draft here has no status of its own in WordPress and is a 500. */
    private void draft(RestRequest request, PostType type, Schema schema, PostInput input, PostRow post) {
        try {
            writer.updateRow(request, type, schema, input, post);
        } catch (WpError refused) {
            throw WpError.withData(refused.code(), refused.getMessage(), null);
        }
    }

    private long first(Asker asker, PostInput input, PostRow post, Set<String> keys, MetaRows kept) {
        RevisionRow.Texts texts = AutosaveTexts.of(input, null, isFiltered(asker));
        PostRow row = RevisionRow.autosave(post.id(), asker.actor().id(), texts, local(asker), gmt(asker));
        return keeper.insert(row, keys, kept, asker);
    }

    /** Words that are the post's own leave the autosave as it is. */
    private long again(RestRequest request, PostInput input, PostRow post, PostRow old, boolean otherMeta) {
        Asker asker = request.asker();
        if (otherMeta || AutosaveTexts.differ(input, post)) {
            RevisionRow.Texts texts = AutosaveTexts.of(input, old, isFiltered(asker));
            posts.update(RevisionRow.rewritten(old, texts, local(asker), gmt(asker)));
        }
        return old.id();
    }

    private void giveMeta(RestRequest request, PostType type, PostRow post, Set<String> keys, long autosave) {
        if (keys.isEmpty() || request.param("meta") == null) {
            return;
        }
        Asker asker = request.asker();
        List<String> required =
                MapMetaCap.required(MetaCapability.EDIT_POST, asker.actor().id(), facts.of(post, asker.options()));
        meta.apply(
                META,
                autosave,
                RevisionMeta.asked(
                        registry.fields(META, type.name()),
                        keys,
                        request.param("meta"),
                        meta.readForChange(META, autosave),
                        new MetaPermission(asker.actor(), required)));
    }

    private static boolean isFiltered(Asker asker) {
        return !asker.actor().can(Capability.UNFILTERED_HTML);
    }

    private static LocalDateTime now(Asker asker) {
        return WpDate.gmt(asker.now());
    }

    private static String local(Asker asker) {
        return WpDate.mysql(WpDate.fromGmt(now(asker), asker.site().timezone()));
    }

    private static String gmt(Asker asker) {
        return WpDate.mysql(now(asker));
    }
}
