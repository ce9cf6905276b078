package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.option.OptionStore;
import org.quarkpress.post.NewPost.MetaText;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.site.Site;
import org.quarkpress.wpdb.WpdbStore;

/** Reads posts with all their rows, in four statements for any number of them. */
@ApplicationScoped
public class PostSnapshotStore {
    private final WpdbStore db;
    private final PostStore posts;
    private final MetaStore meta;
    private final OptionStore options;

    /** A store on this database. */
    public PostSnapshotStore(WpdbStore db, PostStore posts, MetaStore meta, OptionStore options) {
        this.db = db;
        this.posts = posts;
        this.meta = meta;
        this.options = options;
    }

    /** The posts that there are, by id. */
    public Map<Long, PostSnapshot> read(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return of(posts.rows(ids), meta.read("post", ids));
    }

    /**
     * The posts of these rows.
     *
     * @param texts their meta
     */
    Map<Long, PostSnapshot> of(Map<Long, PostRow> rows, Map<Long, MetaRows> texts) {
        Map<Long, PostSnapshot> out = new LinkedHashMap<>();
        Map<Long, Set<Long>> places = places(rows.keySet());
        String sticky = options.find("sticky_posts").orElse("");
        List<Long> onTop = Site.from(name -> sticky).stickyPosts();
        rows.forEach((id, row) -> out.put(
                id,
                new PostSnapshot(
                        row,
                        texts.get(id).all().stream()
                                .map(one -> new MetaText(one.key(), one.value()))
                                .toList(),
                        places.getOrDefault(id, Set.of()),
                        onTop.contains(id))));
        return out;
    }

    private Map<Long, Set<Long>> places(Collection<Long> ids) {
        Map<Long, Set<Long>> out = new HashMap<>();
        db.rows(
                        "SELECT object_id, term_taxonomy_id FROM wp_term_relationships WHERE object_id IN ("
                                + WpdbStore.marks(ids.size()) + ")",
                        List.copyOf(ids),
                        row -> Map.entry(row.getLong(1), row.getLong(2)))
                .forEach(entry -> out.computeIfAbsent(entry.getKey(), id -> new TreeSet<>())
                        .add(entry.getValue()));
        return out;
    }
}
