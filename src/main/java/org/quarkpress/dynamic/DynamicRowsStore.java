package org.quarkpress.dynamic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.wpdb.WpdbStore;

/** What dynamic blocks count in the database; each method is one statement with a bounded answer. */
@ApplicationScoped
public class DynamicRowsStore {
    private static final int MOST_DAYS = 20_000;
    private static final int MOST_COMMENTS = 2_000;

    private final WpdbStore db;

    /** A store on this database. */
    public DynamicRowsStore(WpdbStore db) {
        this.db = db;
    }

    /** Days with published posts, newest first ({@code wp_get_archives()} groups them further). */
    List<PostedDay> days() {
        return db.rows(
                "SELECT YEAR(p.post_date), MONTH(p.post_date), DAYOFMONTH(p.post_date), COUNT(*) FROM wp_posts p WHERE"
                        + " p.post_type = 'post' AND p.post_status = 'publish' AND p.post_date >= '0001-01-01' GROUP BY"
                        + " YEAR(p.post_date), MONTH(p.post_date), DAYOFMONTH(p.post_date) ORDER BY 1 DESC, 2 DESC, 3 DESC"
                        + " LIMIT " + MOST_DAYS,
                List.of(),
                row -> new PostedDay(LocalDate.of(row.getInt(1), row.getInt(2), row.getInt(3)), row.getLong(4)));
    }

    /** Published posts of each term of a taxonomy and of all below it, each post once. */
    Map<Long, Long> countsWithChildren(String taxonomy) {
        String sql = "WITH RECURSIVE down (top, id, depth) AS (SELECT term_id, term_id, 0 FROM wp_term_taxonomy WHERE"
                + " taxonomy = ? UNION ALL SELECT down.top, tt.term_id, down.depth + 1 FROM wp_term_taxonomy tt JOIN down ON"
                + " tt.parent = down.id WHERE tt.taxonomy = ? AND down.depth < 50) SELECT down.top, COUNT(DISTINCT p.ID)"
                + " FROM down JOIN wp_term_taxonomy tt ON tt.term_id = down.id AND tt.taxonomy = ? JOIN"
                + " wp_term_relationships tr ON tr.term_taxonomy_id = tt.term_taxonomy_id JOIN wp_posts p ON p.ID ="
                + " tr.object_id AND p.post_status = 'publish' GROUP BY down.top";
        Map<Long, Long> out = new HashMap<>();
        db.rows(sql, List.of(taxonomy, taxonomy, taxonomy), row -> out.put(row.getLong(1), row.getLong(2)));
        return out;
    }

    /** Ids of the comments under these posts that are approved or wait and are the asker's own, the oldest first. */
    List<Long> commentsOf(Collection<Long> posts, long user) {
        List<Object> params = new ArrayList<>(posts);
        params.add(user);
        return posts.isEmpty()
                ? List.of()
                : db.rows(
                        "SELECT c.comment_ID FROM wp_comments c WHERE c.comment_post_ID IN ("
                                + WpdbStore.marks(posts.size())
                                + ") AND (c.comment_approved = '1' OR c.comment_approved ="
                                + " '0' AND c.user_id > 0 AND c.user_id = ?) AND c.comment_type <> 'note' ORDER BY"
                                + " c.comment_date_gmt, c.comment_ID LIMIT " + MOST_COMMENTS,
                        params,
                        row -> row.getLong(1));
    }

    /** Ids of the newest approved comments under published posts. */
    List<Long> latestComments(long most) {
        return db.rows(
                "SELECT c.comment_ID FROM wp_comments c JOIN wp_posts p ON p.ID = c.comment_post_ID WHERE"
                        + " c.comment_approved = '1' AND p.post_status = 'publish' AND c.comment_type <> 'note' ORDER BY"
                        + " c.comment_date_gmt DESC, c.comment_ID DESC LIMIT " + most,
                List.of(),
                row -> row.getLong(1));
    }
}
