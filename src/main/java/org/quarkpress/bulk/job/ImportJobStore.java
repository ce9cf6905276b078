package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quarkpress.wpdb.WpdbStore;

/** The rows of import jobs. Moments are {@code Y-m-d H:i:s} in GMT. */
@ApplicationScoped
public class ImportJobStore {
    private static final String SELECT = "SELECT id, source, user_id, status, options, total, items_read, created,"
            + " updated, skipped, refused, next_chunk, chunks, work_ms, owner, message, created_gmt, started_gmt,"
            + " finished_gmt FROM wp_qp_imports";
    private static final String ACTIVE = "(status = 'running' OR status = 'rolling_back' AND owner <> '')";
    private static final String AHEAD = "(status IN ('running', 'rolling_back') OR status = 'queued' AND id < ?)";

    private final WpdbStore db;

    /** A store on this database. */
    public ImportJobStore(WpdbStore db) {
        this.db = db;
    }

    /** Makes a job whose file is about to arrive. */
    long add(long userId, JobOptions options, String now) {
        return db.insert(
                "INSERT INTO wp_qp_imports (source, user_id, status, options, created_gmt, started_gmt)"
                        + " VALUES (?, ?, 'spooling', ?, ?, ?)",
                List.of(options.wanted().source(), userId, options.text(), now, now));
    }

    /** Notes that the file of a job is still arriving; false when nobody expects it any more. */
    boolean touch(long id, String now) {
        return db.update(
                        "UPDATE wp_qp_imports SET started_gmt = ? WHERE id = ? AND status = 'spooling'",
                        List.of(now, id))
                > 0;
    }

    /**
     * Makes a job whose file did not come to its end one that nobody waits for any more; false when it was queued after
     * all, as when the answer of the database got lost.
     */
    boolean giveUp(long id) {
        return db.update(
                        "UPDATE wp_qp_imports SET started_gmt = '2000-01-01 00:00:00'"
                                + " WHERE id = ? AND status = 'spooling'",
                        List.of(id))
                > 0;
    }

    /** Lets a job begin whose file is all there; false when nobody expects it any more. */
    boolean queue(long id, long total, long chunks) {
        return db.update(
                        "UPDATE wp_qp_imports SET status = 'queued', total = ?, chunks = ?, started_gmt = NULL"
                                + " WHERE id = ? AND status = 'spooling'",
                        List.of(total, chunks, id))
                > 0;
    }

    /** A job; those whose file is still arriving do not count. */
    Optional<ImportJob> find(long id) {
        return db.row(SELECT + " WHERE id = ? AND status <> 'spooling'", List.of(id), ImportJobStore::job);
    }

    /** The same, and nobody else changes it until this transaction ends. */
    Optional<ImportJob> lock(long id) {
        return db.row(SELECT + " WHERE id = ? AND status <> 'spooling' FOR UPDATE", List.of(id), ImportJobStore::job);
    }

    /** One page of all jobs, the newest first. */
    List<ImportJob> page(long offset, long count) {
        return db.rows(
                SELECT + " WHERE status <> 'spooling' ORDER BY id DESC LIMIT ? OFFSET ?",
                List.of(count, offset),
                ImportJobStore::job);
    }

    /** How many jobs there are. */
    long count() {
        return db.row("SELECT COUNT(*) FROM wp_qp_imports WHERE status <> 'spooling'", List.of(), row -> row.getLong(1))
                .orElse(0L);
    }

    /** Whether a job of the same source goes first. */
    boolean mustWait(ImportJob job) {
        boolean undoing = job.status() == JobStatus.ROLLING_BACK;
        List<Object> params = new ArrayList<>(List.of(job.options().source(), job.id()));
        if (!undoing) {
            params.add(job.id());
        }
        return db.row(
                        "SELECT id FROM wp_qp_imports WHERE source = ? AND id <> ? AND " + (undoing ? ACTIVE : AHEAD)
                                + " LIMIT 1",
                        params,
                        row -> row.getLong(1))
                .isPresent();
    }

    /** Jobs of a source that may be waiting for others of it to end, the oldest first. */
    List<Long> waiting(String source) {
        return db.rows(
                "SELECT id FROM wp_qp_imports WHERE source = ? AND status IN ('queued', 'rolling_back')"
                        + " ORDER BY id LIMIT 5",
                List.of(source),
                row -> row.getLong(1));
    }

    /** All jobs that an instance has to work on, and those that are over but still have something in the spool. */
    List<Long> unattended() {
        return db.rows(
                "SELECT id FROM wp_qp_imports j WHERE status IN ('queued', 'running', 'rolling_back')"
                        + " OR status IN ('finished', 'cancelled', 'rolled_back')"
                        + " AND EXISTS (SELECT 1 FROM wp_qp_import_spool s WHERE s.job_id = j.id)",
                List.of(),
                row -> row.getLong(1));
    }

    /** Jobs whose file has stopped arriving before that moment. */
    List<Long> abandoned(String before) {
        return db.rows(
                "SELECT id FROM wp_qp_imports WHERE status = 'spooling' AND started_gmt < ?",
                List.of(before),
                row -> row.getLong(1));
    }

    /** Forgets a job whose file never came to its end. */
    void remove(long id) {
        db.update("DELETE FROM wp_qp_imports WHERE id = ? AND status = 'spooling'", List.of(id));
    }

    /** Gives a job to the run with this token, which no other run then goes on with. */
    void claim(long id, JobStatus status, String owner, String now) {
        db.update(
                "UPDATE wp_qp_imports SET status = ?, owner = ?, message = '',"
                        + " started_gmt = COALESCE(started_gmt, ?) WHERE id = ?",
                List.of(status.text(), owner, now, id));
    }

    /** Changes how a job stands; whoever was working on it stops. */
    void change(long id, JobStatus status, String message, String now) {
        db.update(
                "UPDATE wp_qp_imports SET status = ?, owner = '', message = ?, finished_gmt = "
                        + (status.isOver() ? "?" : "NULLIF(?, ?)") + " WHERE id = ?",
                status.isOver()
                        ? List.of(status.text(), message, now, id)
                        : List.of(status.text(), message, now, now, id));
    }

    /** Changes what a job keeps of what was asked for. */
    void options(long id, JobOptions options) {
        db.update("UPDATE wp_qp_imports SET options = ? WHERE id = ?", List.of(options.text(), id));
    }

    /** Tells people something about a job that goes on. */
    void message(long id, String owner, String message) {
        db.update("UPDATE wp_qp_imports SET message = ? WHERE id = ? AND owner = ?", List.of(message, id, owner));
    }

    /** Notes how far a job is. */
    void advance(ImportJob job) {
        List<Object> params = new ArrayList<>(job.counts().values());
        params.addAll(List.of(job.nextChunk(), job.chunks(), job.workMs(), job.id()));
        db.update(
                "UPDATE wp_qp_imports SET items_read = ?, created = ?, updated = ?, skipped = ?, refused = ?,"
                        + " next_chunk = ?, chunks = ?, work_ms = ?, message = '' WHERE id = ?",
                params);
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        JobOptions options = JobOptions.of(row.getString(2), row.getString(5));
        long total = row.getLong(6);
        return new ImportJob(
                row.getLong(1),
                row.getLong(3),
                JobStatus.of(row.getString(4)),
                options.wanted(),
                options.undoing(),
                row.wasNull() ? null : total,
                new JobCounts(row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11)),
                row.getLong(12),
                row.getLong(13),
                row.getLong(14),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                row.getString(18),
                row.getString(19));
    }
}
