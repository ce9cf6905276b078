package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quarkpress.site.WpDate;
import org.quarkpress.wpdb.WpdbStore;

/** What requests with keys made; kept for a week. */
@ApplicationScoped
public class RequestKeyStore {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int MOST_FORGOTTEN = 50;

    private final WpdbStore db;

    /** A store on this database. */
    public RequestKeyStore(WpdbStore db) {
        this.db = db;
    }

    /**
     * What a request made.
     *
     * @param hash of what it asked for
     * @param post id of the post
     */
    record Known(String hash, long post) {}

    /** What the request with this key made, if there was one within a week. */
    Optional<Known> find(RequestKey key, Instant now) {
        return db.row(
                "SELECT hash, object_id FROM wp_qp_idempotency WHERE user_id = ? AND request_key = ? AND created_gmt >= ?",
                List.of(key.user(), key.key(), time(now.minus(KEPT))),
                row -> new Known(row.getString(1), row.getLong(2)));
    }

    /** Notes what a request made, over what one of the same key made more than a week ago. */
    void put(RequestKey key, long post, Instant now) {
        db.update(
                "DELETE FROM wp_qp_idempotency WHERE user_id = ? AND request_key = ?", List.of(key.user(), key.key()));
        db.insert(
                "INSERT INTO wp_qp_idempotency (user_id, request_key, hash, object_id, created_gmt) VALUES (?, ?, ?, ?, ?)",
                List.of(key.user(), key.key(), key.hash(), post, time(now)));
    }

    /** Forgets some of the keys that are older than a week; those that another is forgetting are passed over. */
    void forgetOld(Instant now) {
        List<Long> old = db.rows(
                "SELECT id FROM wp_qp_idempotency WHERE created_gmt < ? ORDER BY created_gmt LIMIT " + MOST_FORGOTTEN
                        + " FOR UPDATE SKIP LOCKED",
                List.of(time(now.minus(KEPT))),
                row -> row.getLong(1));
        if (!old.isEmpty()) {
            db.update("DELETE FROM wp_qp_idempotency WHERE id IN (" + WpdbStore.marks(old.size()) + ")", old);
        }
    }

    private static String time(Instant moment) {
        return WpDate.stored(moment);
    }
}
