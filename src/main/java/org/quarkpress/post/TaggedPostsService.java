package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.capability.StatusKind;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Asker;
import org.quarkpress.term.TaggedObjects;

/** Tells terms which posts there are and whether the asker may read them. */
@ApplicationScoped
public class TaggedPostsService implements TaggedObjects {
    private final PostStore posts;
    private final PostFactsService facts;
    private final Model model;

    /** A service over these stores. */
    public TaggedPostsService(PostStore posts, PostFactsService facts, Model model) {
        this.posts = posts;
        this.facts = facts;
        this.model = model;
    }

    @Override
    public Map<Long, Sight> sights(Collection<Long> ids, Asker asker) {
        Map<Long, PostRow> rows = posts.rows(ids);
        Map<Long, PostFacts> known = facts.of(rows.values(), asker.options());
        Map<Long, Sight> out = new HashMap<>();
        rows.forEach((id, row) -> out.put(id, new Sight(row.type(), readable(known.get(id), asker))));
        return out;
    }

    /** {@code is_post_publicly_viewable}, else {@code read_post}. */
    private boolean readable(PostFacts post, Asker asker) {
        boolean open = post.readingKind() == StatusKind.PUBLIC
                && model.postTypes().find(post.type()).map(PostType::viewable).orElse(false);
        return open || MapMetaCap.can(asker.actor(), MetaCapability.READ_POST, post);
    }
}
