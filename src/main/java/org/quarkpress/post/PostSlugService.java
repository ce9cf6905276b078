package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.wpdb.LockStore;

/**
 * Slugs of posts that come with one, of any type, registered or not: kept unless another post has it where it must be
 * unique ({@code wp_unique_post_slug}). In the caller's transaction, which keeps others from taking it meanwhile.
 */
@ApplicationScoped
public class PostSlugService {
    private final PostStore posts;
    private final LockStore locks;

    /** A service over these stores. */
    public PostSlugService(PostStore posts, LockStore locks) {
        this.posts = posts;
        this.locks = locks;
    }

    /**
     * The row's slug, or the first of {@code slug-2}, {@code slug-3} … that is free.
     *
     * @param hierarchical whether posts of the type are told apart by what they stand below
     */
    public String free(PostRow row, boolean hierarchical) {
        return free(List.of(row), one -> hierarchical, OtherPlaces.NONE).get(0);
    }

    /**
     * The slugs of rows that are to be stored, in their order, the earlier ones first come; two statements for any number.
     *
     * @param rows with the ids they have or get
     * @param hierarchical whether posts of a row's type are told apart by what they stand below
     * @param others posts that count as if they were there
     */
    public List<String> free(List<PostRow> rows, Predicate<PostRow> hierarchical, OtherPlaces others) {
        Set<String> wanted = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Set<String> crowded = new HashSet<>();
        for (PostRow row : rows) {
            if (needsFree(row)) {
                wanted.add(row.name());
            }
            if (!seen.add(row.name())) {
                crowded.add(row.name());
            }
        }
        SlugRooms rooms = rooms(rows, wanted, crowded, hierarchical, others);
        List<String> out = new ArrayList<>();
        for (PostRow row : rows) {
            String slug = needsFree(row) ? first(row, rooms, hierarchical.test(row)) : row.name();
            rooms.add(new PostPlace(row.id(), row.parent(), slug, row.type(), row.status()));
            out.add(slug);
        }
        return out;
    }

    private static boolean needsFree(PostRow row) {
        return !row.name().isEmpty() && !PostSlugs.unsettled(row.status(), row.type());
    }

    private static String first(PostRow row, SlugRooms rooms, boolean hierarchical) {
        String slug = row.name();
        for (long n = 2; rooms.taken(slug, row, hierarchical); n++) {
            slug = Slug.numbered(row.name(), n);
        }
        return slug;
    }

    /** What is taken of the wanted slugs, and of the numbered forms of those that more than one wants. */
    private SlugRooms rooms(
            List<PostRow> rows,
            Set<String> wanted,
            Set<String> crowded,
            Predicate<PostRow> hierarchical,
            OtherPlaces others) {
        SlugRooms rooms = new SlugRooms();
        if (wanted.isEmpty()) {
            return rooms;
        }
        locks.lockAll(wanted.stream().map(PostSlugs::family).toList());
        rooms.add(posts.withSlugs(wanted, List.of()));
        rooms.add(others.withSlugs(wanted, List.of()));
        rows.stream()
                .filter(row -> needsFree(row) && rooms.taken(row.name(), row, hierarchical.test(row)))
                .forEach(row -> crowded.add(row.name()));
        crowded.retainAll(wanted);
        rooms.add(posts.withSlugs(List.of(), crowded));
        rooms.add(others.withSlugs(List.of(), crowded));
        return rooms;
    }
}
