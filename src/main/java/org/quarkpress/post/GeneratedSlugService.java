package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Asker;
import org.quarkpress.sanitize.PercentOctets;
import org.quarkpress.sanitize.Slug;

/** {@code generated_slug}: the slug that a post's title would get today, found for all posts of a page together. */
@ApplicationScoped
public class GeneratedSlugService {
    private final PostStore posts;

    /** A service over the posts. */
    public GeneratedSlugService(PostStore posts) {
        this.posts = posts;
    }

    /**
     * The slugs by post id: one statement, and a second only where two posts of one room hold the same slug, which
     * WordPress does not let happen.
     */
    public Map<Long, String> of(Collection<PostRow> rows, PostType type, Asker asker) {
        Map<Long, String> bases = new LinkedHashMap<>();
        rows.forEach(row -> bases.put(row.id(), Slug.of(row.title(), Long.toString(row.id()))));
        String structure = asker.site().permalinkStructure();
        Set<String> numbered = bases(rows, bases, row -> {
            String base = bases.get(row.id());
            return !row.name().equals(base) || PostSlugs.reserved(base, type, structure, row.name());
        });
        SlugRooms rooms = new SlugRooms();
        rooms.add(posts.withSlugs(Set.copyOf(bases.values()), numbered));
        Set<String> twice = bases(rows, bases, row -> rooms.taken(bases.get(row.id()), row, type.hierarchical()));
        twice.removeAll(numbered);
        rooms.add(posts.withSlugs(List.of(), twice));
        Map<Long, String> out = new HashMap<>();
        for (PostRow row : rows) {
            String slug = PostSlugs.unique(
                    bases.get(row.id()),
                    type,
                    structure,
                    row.name(),
                    name -> rooms.taken(name, row, type.hierarchical()));
            out.put(row.id(), PercentOctets.decode(slug));
        }
        return out;
    }

    private static Set<String> bases(Collection<PostRow> rows, Map<Long, String> bases, Predicate<PostRow> which) {
        Set<String> out = new HashSet<>();
        rows.stream().filter(which).forEach(row -> out.add(bases.get(row.id())));
        return out;
    }
}
