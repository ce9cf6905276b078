package org.quarkpress.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.post.PostHistory;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.Asker;

/**
 * Keeps revisions ({@code wp_save_post_revision}): after an update, with everything stored, when words or meta differ
 * from the latest one. All are kept, as WordPress does unless told otherwise. Runs in the transaction of the update.
 */
@ApplicationScoped
public class RevisionService implements PostHistory {
    private static final String META = "post";

    private final PostStore posts;
    private final RevisionStore revisions;
    private final MetaStore meta;
    private final MetaRegistry registry;
    private final Model model;

    /** A service over these stores. */
    public RevisionService(
            PostStore posts, RevisionStore revisions, MetaStore meta, MetaRegistry registry, Model model) {
        this.posts = posts;
        this.revisions = revisions;
        this.meta = meta;
        this.registry = registry;
        this.model = model;
    }

    @Override
    public void saved(PostRow before, PostRow after, Asker asker) {
        boolean kept = model.postTypes()
                .find(after.type())
                .map(type -> type.supports("revisions"))
                .orElse(false);
        if (before == null || !kept || "auto-draft".equals(after.status())) {
            return;
        }
        Set<String> keys = registry.revisionedKeys(after.type());
        Optional<PostRow> latest = revisions.latest(after.id()).flatMap(posts::row);
        List<Long> both = latest.map(row -> List.of(after.id(), row.id())).orElse(List.of(after.id()));
        Map<Long, MetaRows> values = keys.isEmpty() ? Map.of() : meta.read(META, both, keys);
        MetaRows now = values.getOrDefault(after.id(), MetaRows.NONE);
        if (latest.isPresent()
                && !RevisionChange.ofTexts(after, latest.get())
                && !RevisionChange.ofMeta(
                        keys, now, values.getOrDefault(latest.get().id(), MetaRows.NONE))) {
            return;
        }
        insert(RevisionRow.of(after, asker.actor().id()), keys, now, asker);
    }

    /** Stores a new revision or autosave with the meta of its post that revisions keep, and gives its id. */
    long insert(PostRow row, Set<String> keys, MetaRows post, Asker asker) {
        long id = posts.insert(row);
        posts.setGuid(id, asker.site().homeUrl() + "/?p=" + id);
        meta.apply(META, id, RevisionMeta.copies(keys, post));
        return id;
    }
}
