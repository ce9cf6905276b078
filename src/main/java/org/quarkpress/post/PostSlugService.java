package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.wpdb.LockStore;

/**
 * Slugs of posts that come with one, of any type, registered or not: kept unless another post has it where it must be
 * unique ({@code wp_unique_post_slug}). In the caller's transaction, which keeps others from taking it meanwhile.
 */
@ApplicationScoped
public class PostSlugService {
    private static final String ATTACHMENT = "attachment";

    private final PostStore posts;
    private final LockStore locks;

    /** A service over these stores. */
    public PostSlugService(PostStore posts, LockStore locks) {
        this.posts = posts;
        this.locks = locks;
    }

    /**
     * The row's slug, or the first of {@code slug-2}, {@code slug-3} … that is free; two statements at most.
     *
     * @param hierarchical whether posts of the type are told apart by what they stand below
     */
    public String free(PostRow row, boolean hierarchical) {
        String slug = row.name();
        if (slug.isEmpty() || PostSlugs.unsettled(row.status(), row.type())) {
            return slug;
        }
        locks.lock(PostSlugs.family(slug));
        List<PostPlace> same = posts.withSlugs(List.of(slug), List.of());
        if (same.stream().noneMatch(other -> meets(other, row, hierarchical))) {
            return slug;
        }
        Set<String> taken = posts.withSlugs(List.of(), List.of(slug)).stream()
                .filter(other -> meets(other, row, hierarchical))
                .map(PostPlace::name)
                .collect(Collectors.toSet());
        for (long n = 2; ; n++) {
            String next = Slug.numbered(slug, n);
            if (!taken.contains(next)) {
                return next;
            }
        }
    }

    /** Whether two posts may not have the same slug. */
    private static boolean meets(PostPlace other, PostRow row, boolean hierarchical) {
        if (other.id() == row.id()) {
            return false;
        }
        boolean same = other.type().equals(row.type());
        if (ATTACHMENT.equals(row.type())) {
            return true;
        }
        return hierarchical ? (same || ATTACHMENT.equals(other.type())) && other.parent() == row.parent() : same;
    }
}
