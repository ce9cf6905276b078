package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.post.PostPlace;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.wpdb.WpdbStore;

/** What earlier chunks of a dry run would have made: later ones find it as if it were there. */
@ApplicationScoped
public class DryRunMemoryStore {
    /** Ids that no row has stand for posts that were not made. */
    private static final long NOWHERE = 1L << 52;

    private final WpdbStore db;

    /** A store on this database. */
    public DryRunMemoryStore(WpdbStore db) {
        this.db = db;
    }

    /**
     * A post that would have been made or changed.
     *
     * @param id what stands for its id
     * @param objectId its id where it is there already, else 0
     * @param hash of what was taken
     */
    record Seen(long id, long objectId, String hash) {}

    /** The posts that would be there by now, by their keys in the source. */
    Map<String, Seen> posts(long job, Collection<String> ids) {
        Map<String, Seen> out = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Object> params = new ArrayList<>(List.of(job));
            params.addAll(ids);
            db.rows(
                    "SELECT name, id, object_id, hash FROM wp_qp_import_notes WHERE job_id = ? AND kind = 'post'"
                            + " AND action IN ('created', 'updated') AND name IN (" + WpdbStore.marks(ids.size()) + ")",
                    params,
                    row -> out.put(
                            row.getString(1), new Seen(NOWHERE + row.getLong(2), row.getLong(3), row.getString(4))));
        }
        return out;
    }

    /** Where posts of these slugs, and of numbered forms of the others, would stand by now. */
    List<PostPlace> places(long job, Collection<String> slugs, Collection<String> numbered) {
        List<String> conditions = new ArrayList<>(Collections.nCopies(numbered.size(), "n.slug LIKE ?"));
        List<Object> params = new ArrayList<>(List.of(NOWHERE, job));
        numbered.forEach(slug -> params.add(PostQuerySql.like(slug + "-", "", "%")));
        if (!slugs.isEmpty()) {
            conditions.add("n.slug IN (" + WpdbStore.marks(slugs.size()) + ")");
            params.addAll(slugs);
        }
        if (conditions.isEmpty()) {
            return List.of();
        }
        return db.rows(
                "SELECT n.id, CASE WHEN n.above LIKE '#%' THEN CAST(SUBSTRING(n.above, 2) AS UNSIGNED)"
                        + " ELSE COALESCE(? + p.id, 0) END, n.slug, n.type FROM wp_qp_import_notes n"
                        + " LEFT JOIN wp_qp_import_notes p ON p.job_id = n.job_id AND p.kind = 'post'"
                        + " AND n.above LIKE '=%' AND p.name = SUBSTRING(n.above, 2)"
                        + " WHERE n.job_id = ? AND n.kind = 'post' AND n.action = 'created' AND ("
                        + String.join(" OR ", conditions) + ")",
                params,
                row -> new PostPlace(
                        NOWHERE + row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), "publish"));
    }
}
