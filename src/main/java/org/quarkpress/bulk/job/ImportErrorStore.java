package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.wpdb.WpdbStore;

/** The rows that tell what was refused. */
@ApplicationScoped
public class ImportErrorStore {
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST = 2000;
    private static final int MOST_REASONS = 100;
    private static final int AT_ONCE = 200;

    private final WpdbStore db;

    /** A store on this database. */
    public ImportErrorStore(WpdbStore db) {
        this.db = db;
    }

    /** Adds what was refused; also for what a rollback had to keep. */
    public void add(long job, List<ImportError> errors) {
        db.batch(
                "INSERT INTO wp_qp_import_errors (job_id, line, source_id, code, message, pointer, part)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                errors.stream()
                        .map(error -> Arrays.<Object>asList(
                                job,
                                error.line(),
                                cut(error.sourceId(), LONGEST_ID),
                                cut(error.code(), LONGEST_CODE),
                                cut(error.message(), LONGEST),
                                cut(error.pointer(), LONGEST),
                                error.part()))
                        .toList());
    }

    /** Changes the reasons of what was refused once more. */
    void change(List<ImportError> errors) {
        db.batch(
                "UPDATE wp_qp_import_errors SET code = ?, message = ?, pointer = ? WHERE id = ?",
                errors.stream()
                        .map(error -> List.of(
                                cut(error.code(), LONGEST_CODE),
                                cut(error.message(), LONGEST),
                                cut(error.pointer(), LONGEST),
                                error.id()))
                        .toList());
    }

    /** Removes what was stored after all. */
    void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            db.update(
                    "DELETE FROM wp_qp_import_errors WHERE id IN (" + WpdbStore.marks(ids.size()) + ")",
                    List.copyOf(ids));
        }
    }

    /** One page, in the order of refusal. */
    List<ImportError> page(long job, long offset, long count) {
        return db.rows(
                "SELECT id, line, source_id, code, message, pointer, NULL FROM wp_qp_import_errors WHERE job_id = ?"
                        + " ORDER BY id LIMIT ? OFFSET ?",
                List.of(job, count, offset),
                ImportErrorStore::error);
    }

    /** Those after a row, at most so many. */
    List<ImportError> after(long job, long id, int count) {
        return db.rows(
                "SELECT id, line, source_id, code, message, pointer, NULL FROM wp_qp_import_errors"
                        + " WHERE job_id = ? AND id > ? ORDER BY id LIMIT ?",
                List.of(job, id, count),
                ImportErrorStore::error);
    }

    /** Those after a row that can be tried again, with what is needed for it. */
    List<ImportError> retryable(long job, long id, int count) {
        return db.rows(
                "SELECT id, line, source_id, code, message, pointer, part FROM wp_qp_import_errors"
                        + " WHERE job_id = ? AND id > ? AND part IS NOT NULL ORDER BY id LIMIT ?",
                List.of(job, id, count),
                ImportErrorStore::error);
    }

    /** Whether there is any that can be tried again. */
    boolean hasRetryable(long job) {
        return db.row(
                        "SELECT id FROM wp_qp_import_errors WHERE job_id = ? AND part IS NOT NULL LIMIT 1",
                        List.of(job),
                        row -> row.getLong(1))
                .isPresent();
    }

    /** Keeps the reasons alone: nothing of the job can be tried again. A few at a time so that nobody waits for long. */
    void forgetParts(long job) {
        int changed;
        do {
            changed = db.update(
                    "UPDATE wp_qp_import_errors SET part = NULL WHERE job_id = ? AND part IS NOT NULL LIMIT " + AT_ONCE,
                    List.of(job));
        } while (changed > 0);
    }

    /** How many there are. */
    long count(long job) {
        return db.row("SELECT COUNT(*) FROM wp_qp_import_errors WHERE job_id = ?", List.of(job), row -> row.getLong(1))
                .orElse(0L);
    }

    /** How many there are of each code, the most frequent first. */
    Map<String, Object> reasons(long job) {
        Map<String, Object> out = new LinkedHashMap<>();
        db.rows(
                "SELECT code, COUNT(*) FROM wp_qp_import_errors WHERE job_id = ? GROUP BY code"
                        + " ORDER BY COUNT(*) DESC, code LIMIT " + MOST_REASONS,
                List.of(job),
                row -> out.put(row.getString(1), row.getLong(2)));
        return out;
    }

    private static ImportError error(ResultSet row) throws SQLException {
        return new ImportError(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBytes(7));
    }

    private static String cut(String text, int longest) {
        int end = text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length())));
        return text.substring(0, end);
    }
}
