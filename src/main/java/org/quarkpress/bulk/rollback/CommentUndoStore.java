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

    /** The comment has this meta and no other; rows that are right stay as they are. */
    void setMeta(long comment, List<StoredValue> wanted) {
        List<StoredValue> missing = new ArrayList<>(wanted);
        List<Object> surplus = new ArrayList<>();
        db.rows(
                "SELECT meta_id, meta_key, meta_value FROM wp_commentmeta WHERE comment_id = ? ORDER BY meta_id",
                List.of(comment),
                row -> missing.remove(new StoredValue(row.getString(2), row.getString(3)))
                        || surplus.add(row.getLong(1)));
        if (!surplus.isEmpty()) {
            db.update("DELETE FROM wp_commentmeta WHERE meta_id IN (" + WpdbStore.marks(surplus.size()) + ")", surplus);
        }
        db.insertAll(
                "INSERT INTO wp_commentmeta (comment_id, meta_key, meta_value) VALUES (?, ?, ?)",
                missing.stream()
                        .map(one -> List.<Object>of(comment, one.key(), one.text()))
                        .toList());
    }
}
