package org.quarkpress.bulk.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.wpdb.WpdbStore;

/** Rows for an export, some posts at a time; each method is one statement. */
@ApplicationScoped
public class ExportStore {
    private final WpdbStore db;

    /** A store on this database. */
    public ExportStore(WpdbStore db) {
        this.db = db;
    }

    /**
     * The next posts in the order of their ids.
     *
     * @param below whether those below others; else those that stand on top
     * @param after the id of the last one that is known
     */
    List<Long> next(ExportWish wish, boolean below, long after, int most) {
        List<Object> params = new ArrayList<>();
        params.add(after);
        params.addAll(wish.types().keySet());
        params.addAll(wish.statuses());
        String source = "";
        if (wish.source() != null) {
            source = " AND EXISTS (SELECT 1 FROM wp_qp_sources s WHERE s.kind = 'post' AND s.object_id = p.ID"
                    + " AND s.source = ?)";
            params.add(wish.source());
        }
        params.add(most);
        return db.rows(
                "SELECT p.ID FROM wp_posts p WHERE p.ID > ? AND p.post_type IN ("
                        + WpdbStore.marks(wish.types().size()) + ") AND p.post_status IN ("
                        + WpdbStore.marks(wish.statuses().size()) + ") AND p.post_parent " + (below ? "<>" : "=") + " 0"
                        + source + " ORDER BY p.ID LIMIT ?",
                params,
                row -> row.getLong(1));
    }

    /** Whether the keys of posts could meet in one file: several sources, or one whose keys look like those made of ids. */
    boolean keysMeet() {
        return db.row(
                        "SELECT COUNT(DISTINCT source), COALESCE(MAX(source_id LIKE 'post-%'), 0) FROM wp_qp_sources"
                                + " WHERE kind = 'post'",
                        List.of(), row -> row.getLong(1) > 1 || row.getLong(2) > 0)
                .orElse(false);
    }

    /** Where things come from, by id: from this source, or for null from the first that brought them. */
    Map<Long, SourceAddress> origins(String kind, Collection<Long> ids, String source) {
        Map<Long, SourceAddress> out = new HashMap<>();
        if (ids.isEmpty()) {
            return out;
        }
        List<Object> params = new ArrayList<>();
        params.add(kind);
        params.addAll(ids);
        if (source != null) {
            params.add(source);
        }
        db.rows(
                        "SELECT object_id, source, source_id FROM wp_qp_sources WHERE kind = ? AND object_id IN ("
                                + WpdbStore.marks(ids.size()) + ")" + (source == null ? "" : " AND source = ?")
                                + " ORDER BY id",
                        params,
                        row -> Map.entry(row.getLong(1), new SourceAddress(row.getString(2), row.getString(3))))
                .forEach(entry -> out.putIfAbsent(entry.getKey(), entry.getValue()));
        return out;
    }

    /** What is told of posts that others stand below. */
    Map<Long, ExportedPlace> places(Collection<Long> ids) {
        Map<Long, ExportedPlace> out = new HashMap<>();
        if (!ids.isEmpty()) {
            db.rows(
                            "SELECT ID, post_type, post_status, post_name FROM wp_posts WHERE ID IN ("
                                    + WpdbStore.marks(ids.size()) + ")",
                            List.copyOf(ids),
                            row -> Map.entry(
                                    row.getLong(1),
                                    new ExportedPlace(row.getString(2), row.getString(3), row.getString(4))))
                    .forEach(entry -> out.put(entry.getKey(), entry.getValue()));
        }
        return out;
    }

    /** Logins of users. */
    Map<Long, String> logins(Collection<Long> ids) {
        Map<Long, String> out = new HashMap<>();
        if (!ids.isEmpty()) {
            db.rows(
                            "SELECT ID, user_login FROM wp_users WHERE ID IN (" + WpdbStore.marks(ids.size()) + ")",
                            List.copyOf(ids),
                            row -> Map.entry(row.getLong(1), row.getString(2)))
                    .forEach(entry -> out.put(entry.getKey(), entry.getValue()));
        }
        return out;
    }

    /** The comments of posts, in the order of their ids; those that went into the trash with a post are none. */
    Map<Long, List<ExportedComment>> comments(Collection<Long> posts) {
        Map<Long, List<ExportedComment>> out = new HashMap<>();
        if (!posts.isEmpty()) {
            db.rows(
                            "SELECT comment_ID, comment_post_ID, comment_author, comment_author_email,"
                                    + " comment_author_url, comment_author_IP, comment_agent, user_id, CAST(comment_date AS"
                                    + " CHAR), CAST(comment_date_gmt AS CHAR),"
                                    + " comment_content, comment_approved, comment_type, comment_parent FROM wp_comments"
                                    + " WHERE comment_post_ID IN (" + WpdbStore.marks(posts.size())
                                    + ") AND comment_approved IN ('0', '1', 'spam', 'trash') ORDER BY comment_ID",
                            List.copyOf(posts),
                            row -> new ExportedComment(
                                    row.getLong(1),
                                    row.getLong(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7),
                                    row.getLong(8),
                                    row.getString(9),
                                    row.getString(10),
                                    row.getString(11),
                                    row.getString(12),
                                    row.getString(13),
                                    row.getLong(14)))
                    .forEach(comment -> out.computeIfAbsent(comment.post(), post -> new ArrayList<>())
                            .add(comment));
        }
        return out;
    }
}
