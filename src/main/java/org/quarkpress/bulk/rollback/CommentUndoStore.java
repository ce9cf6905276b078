package org.quarkpress.bulk.rollback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.StoredValue;
import org.quarkpress.wpdb.WpdbStore;

/** Rows around comments that are about to go or to become what they were. */
@ApplicationScoped
public class CommentUndoStore {
    private final WpdbStore db;

    /** A store on this database. */
    public CommentUndoStore(WpdbStore db) {
        this.db = db;
    }

    /** Nobody else changes these comments until the transaction ends. */
    void lock(List<Long> ids) {
        db.rows(
                "SELECT comment_ID FROM wp_comments WHERE comment_ID IN (" + WpdbStore.marks(ids.size())
                        + ") ORDER BY comment_ID FOR UPDATE",
                ids,
                row -> row.getLong(1));
    }

    /** Which comment each comment of these posts answers. */
    Map<Long, Long> parents(Collection<Long> posts) {
        Map<Long, Long> out = new HashMap<>();
        if (!posts.isEmpty()) {
            db.rows(
                    "SELECT comment_ID, comment_parent FROM wp_comments WHERE comment_post_ID IN ("
                            + WpdbStore.marks(posts.size()) + ") AND comment_parent <> 0",
                    List.copyOf(posts),
                    row -> out.put(row.getLong(1), row.getLong(2)));
        }
        return out;
    }

    /** The comments among these that a job made and that nobody has looked at again, with their fingerprints. */
    Map<Long, String> left(long job, Collection<Long> comments) {
        Map<Long, String> out = new HashMap<>();
        if (!comments.isEmpty()) {
            List<Object> params = new ArrayList<>(List.of(job));
            params.addAll(comments);
            db.rows(
                    "SELECT object_id, fingerprint FROM wp_qp_import_journal WHERE job_id = ? AND kind = 'comment'"
                            + " AND action = 'created' AND undone = '' AND object_id IN ("
                            + WpdbStore.marks(comments.size()) + ")",
                    params,
                    row -> out.put(row.getLong(1), row.getString(2)));
        }
        return out;
    }

    /** Removes comments with their meta. */
    void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            String marks = WpdbStore.marks(ids.size());
            db.update("DELETE FROM wp_commentmeta WHERE comment_id IN (" + marks + ")", List.copyOf(ids));
            db.update("DELETE FROM wp_comments WHERE comment_ID IN (" + marks + ")", List.copyOf(ids));
        }
    }

    /** The comment has this meta in this order and no other; where that is so already, its rows stay. */
    void setMeta(long comment, List<StoredValue> wanted) {
        List<StoredValue> there = db.rows(
                "SELECT meta_key, meta_value FROM wp_commentmeta WHERE comment_id = ? ORDER BY meta_id",
                List.of(comment),
                row -> new StoredValue(row.getString(1), row.getString(2)));
        if (there.equals(wanted)) {
            return;
        }
        db.update("DELETE FROM wp_commentmeta WHERE comment_id = ?", List.of(comment));
        db.insertAll(
                "INSERT INTO wp_commentmeta (comment_id, meta_key, meta_value) VALUES (?, ?, ?)",
                wanted.stream()
                        .map(one -> List.<Object>of(comment, one.key(), one.text()))
                        .toList());
    }
}
