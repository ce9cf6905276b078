package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.wpdb.WpdbStore;

/** Rows of comments that are imported, many at once. */
@ApplicationScoped
public class ImportCommentStore {
    private static final int SLICE = 1000;
    private static final String KIND = "comment";

    private final WpdbStore db;
    private final SourceStore sources;

    /** A store on this database. */
    public ImportCommentStore(WpdbStore db, SourceStore sources) {
        this.db = db;
        this.sources = sources;
    }

    /** What is known of comments of a source, by their keys; a statement for each thousand. */
    Map<String, SourceRow> known(String source, List<String> keys) {
        Map<String, SourceRow> out = new HashMap<>();
        for (int from = 0; from < keys.size(); from += SLICE) {
            out.putAll(sources.findAll(source, KIND, keys.subList(from, Math.min(keys.size(), from + SLICE))));
        }
        return out;
    }

    /** Stores new comments, whose ids are reserved. */
    void insert(List<CommentRow> rows) {
        db.insertAll(
                "INSERT INTO wp_comments (comment_post_ID, comment_author, comment_author_email, comment_author_url,"
                        + " comment_author_IP, comment_date, comment_date_gmt, comment_content, comment_approved,"
                        + " comment_agent, comment_type, comment_parent, user_id, comment_ID) VALUES (?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream().map(ImportCommentStore::withId).toList());
    }

    /** Stores changed comments, their kind and state too. */
    public void update(List<CommentRow> rows) {
        db.batch(
                "UPDATE wp_comments SET comment_post_ID = ?, comment_author = ?, comment_author_email = ?,"
                        + " comment_author_url = ?, comment_author_IP = ?, comment_date = ?, comment_date_gmt = ?,"
                        + " comment_content = ?, comment_approved = ?, comment_agent = ?, comment_type = ?,"
                        + " comment_parent = ?, user_id = ? WHERE comment_ID = ?",
                rows.stream().map(ImportCommentStore::withId).toList());
    }

    private static List<Object> withId(CommentRow row) {
        List<Object> params = new ArrayList<>(row.columns());
        params.add(row.id());
        return params;
    }

    /** Stores meta of new comments: comment id, key and text of each row. */
    void insertMeta(List<List<Object>> rows) {
        db.insertAll("INSERT INTO wp_commentmeta (comment_id, meta_key, meta_value) VALUES (?, ?, ?)", rows);
    }

    /** Counts the approved comments of these posts anew; one statement. */
    public void recount(Collection<Long> posts) {
        if (!posts.isEmpty()) {
            db.update(
                    "UPDATE wp_posts p SET p.comment_count = (SELECT COUNT(*) FROM wp_comments c WHERE"
                            + " c.comment_post_ID = p.ID AND c.comment_approved = '1' AND c.comment_type <> 'note')"
                            + " WHERE p.ID IN (" + WpdbStore.marks(posts.size()) + ")",
                    List.copyOf(posts));
        }
    }
}
