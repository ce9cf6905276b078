package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.quarkpress.wpdb.WpdbStore;

/** The rows that hold what jobs still have to take. */
@ApplicationScoped
public class SpoolStore {
    private static final int AT_ONCE = 20;
    /** What the driver takes, and what a statement needs besides the bytes of a chunk. */
    private static final long DRIVER = 65_535L << 10;

    private static final long BESIDES = 64 << 10;

    private final WpdbStore db;

    /** A store on this database. */
    public SpoolStore(WpdbStore db) {
        this.db = db;
    }

    /**
     * A chunk as it is stored.
     *
     * @param round 0 for what comes for the first time; more for what had to wait for others
     * @param data see {@link SpoolChunk}
     */
    record Row(int round, byte[] data) {}

    /** How many bytes a row can hold on this server. */
    long mostBytes() {
        long packet = db.row("SELECT @@max_allowed_packet", List.of(), row -> row.getLong(1))
                .orElse(DRIVER);
        return Math.max(BESIDES, Math.min(packet, DRIVER) - BESIDES);
    }

    /** Adds a chunk. */
    void add(long job, long chunk, int round, List<SpoolItem> items) {
        db.update(
                "INSERT INTO wp_qp_import_spool (job_id, chunk, round, items, data) VALUES (?, ?, ?, ?, ?)",
                List.of(job, chunk, round, items.size(), SpoolChunk.write(items)));
    }

    /** A chunk. */
    Optional<Row> find(long job, long chunk) {
        return db.row(
                "SELECT round, data FROM wp_qp_import_spool WHERE job_id = ? AND chunk = ?",
                List.of(job, chunk),
                row -> new Row(row.getInt(1), row.getBytes(2)));
    }

    /** How many parts a round has. */
    long items(long job, int round) {
        return db.row(
                        "SELECT COALESCE(SUM(items), 0) FROM wp_qp_import_spool WHERE job_id = ? AND round = ?",
                        List.of(job, round),
                        row -> row.getLong(1))
                .orElse(0L);
    }

    /** Whether a job has anything here. */
    boolean has(long job) {
        return db.row("SELECT 1 FROM wp_qp_import_spool WHERE job_id = ? LIMIT 1", List.of(job), row -> row.getInt(1))
                .isPresent();
    }

    /** Removes all chunks of a job before this one, a few at a time so that nobody has to wait for long. */
    void clear(long job, long before) {
        int removed;
        do {
            removed = db.update(
                    "DELETE FROM wp_qp_import_spool WHERE job_id = ? AND chunk < ? ORDER BY chunk LIMIT " + AT_ONCE,
                    List.of(job, before));
        } while (removed > 0);
    }
}
