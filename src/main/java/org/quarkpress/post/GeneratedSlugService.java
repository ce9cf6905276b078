package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The slugs by post id; two statements at most. */
    public Map<Long, String> of(Collection<PostRow> rows, PostType type, Asker asker) {
        Map<Long, String> bases = new LinkedHashMap<>();
        rows.forEach(row -> bases.put(row.id(), Slug.of(row.title(), Long.toString(row.id()))));
        List<PostPlace> others = posts.withSlugs(bases.values());
        List<String> taken = new ArrayList<>();
        for (PostRow row : rows) {
            if (taken(bases.get(row.id()), row, type, others)) {
                taken.add(bases.get(row.id()));
            }
        }
        List<PostPlace> all = new ArrayList<>(others);
        all.addAll(posts.withSlugsNumbered(taken));
        Map<Long, String> out = new HashMap<>();
        for (PostRow row : rows) {
            String base = bases.get(row.id());
            String structure = asker.site().permalinkStructure();
            out.put(
                    row.id(),
                    PercentOctets.decode(
                            PostSlugs.unique(base, type, structure, row.name(), slug -> taken(slug, row, type, all))));
        }
        return out;
    }

    private static boolean taken(String slug, PostRow row, PostType type, List<PostPlace> others) {
        return others.stream()
                .anyMatch(other -> other.id() != row.id() && other.name().equals(slug) && sameRoom(other, row, type));
    }

    private static boolean sameRoom(PostPlace other, PostRow row, PostType type) {
        if ("attachment".equals(type.name())) {
            return true;
        }
        boolean same = other.type().equals(row.type());
        return type.hierarchical()
                ? (same || "attachment".equals(other.type())) && other.parent() == row.parent()
                : same;
    }
}
