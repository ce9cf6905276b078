package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostSlugService;
import org.quarkpress.post.PostStore;

/** Changes rows of posts that are there so that none is above itself and their slugs are free where they stand. */
@ApplicationScoped
public class StoredPlaceService {
    private final PostStore posts;
    private final PostSlugService slugs;
    private final Model model;

    /** A service over these. */
    public StoredPlaceService(PostStore posts, PostSlugService slugs, Model model) {
        this.posts = posts;
        this.slugs = slugs;
        this.model = model;
    }

    /** Whether posts of this type stand below each other, with slugs of their own there. */
    boolean isTree(String type) {
        return model.postTypes().find(type).map(PostType::hierarchical).orElse(false);
    }

    /**
     * Changes a post.
     *
     * @param row as it is wanted; a parent that would close a ring is none
     * @param before the row as it is
     * @return the row as it is stored
     */
    PostRow update(PostRow row, PostRow before) {
        boolean ring = row.parent() != before.parent() && isBelow(row.parent(), before.id());
        PostRow wanted = ring ? StoredRows.withParent(row, 0) : row;
        PostRow named = StoredRows.withName(wanted, slugs.free(wanted, isTree(wanted.type())));
        posts.update(named);
        return named;
    }

    /** Puts a post that stands on top below another one, unless that stands below it. */
    void below(long post, long parent) {
        posts.rowForUpdate(post)
                .filter(row -> row.parent() == 0)
                .ifPresent(row -> update(StoredRows.withParent(row, parent), row));
    }

    /** Whether a post is another one, or stands below it. */
    private boolean isBelow(long post, long other) {
        Set<Long> seen = new HashSet<>();
        long at = post;
        while (at != other && at != 0 && seen.add(at)) {
            at = posts.row(at).map(PostRow::parent).orElse(0L);
        }
        return at == other;
    }
}
