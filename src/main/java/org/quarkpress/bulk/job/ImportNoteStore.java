package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.quarkpress.wpdb.WpdbStore;

/** The rows that tell what a dry run would have done. */
@ApplicationScoped
public class ImportNoteStore {
    private static final String SELECT =
            "SELECT id, kind, name, line, action, object_id, hash, type, slug, detail, above"
                    + " FROM wp_qp_import_notes WHERE job_id = ?";

    private final WpdbStore db;

    /** A store on this database. */
    public ImportNoteStore(WpdbStore db) {
        this.db = db;
    }

    /** A note with the number of its row. */
    record Row(long id, ImportNote note) {}

    /**
     * Adds notes. What comes again is noted as it would be in the end: what would be made by then stays made, where it
     * would stand stays known, and what it says is what was said last.
     */
    public void add(long job, List<ImportNote> notes) {
        db.batch(
                "INSERT INTO wp_qp_import_notes (job_id, kind, name, line, action, object_id, hash, type, slug, detail,"
                        + " above) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
                        + " object_id = IF(action = 'created', 0, VALUES(object_id)), hash = VALUES(hash),"
                        + " action = IF(action = 'skipped', VALUES(action), action),"
                        + " above = IF(VALUES(slug) = '', above, VALUES(above)),"
                        + " detail = IF(VALUES(slug) = '', detail, VALUES(detail)),"
                        + " type = IF(VALUES(type) = '', type, VALUES(type)),"
                        + " slug = IF(VALUES(slug) = '', slug, VALUES(slug))",
                notes.stream()
                        .map(note -> List.<Object>of(
                                job,
                                note.kind(),
                                note.name(),
                                note.line(),
                                note.action(),
                                note.objectId(),
                                note.hash(),
                                note.type(),
                                note.slug(),
                                note.detail(),
                                note.above()))
                        .toList());
    }

    /** One page, in the order they were made. */
    List<Row> page(long job, long offset, long count) {
        return db.rows(SELECT + " ORDER BY id LIMIT ? OFFSET ?", List.of(job, count, offset), ImportNoteStore::row);
    }

    /** Those after a row, at most so many. */
    List<Row> after(long job, long id, int count) {
        return db.rows(SELECT + " AND id > ? ORDER BY id LIMIT ?", List.of(job, id, count), ImportNoteStore::row);
    }

    /** How many there are. */
    long count(long job) {
        return db.row("SELECT COUNT(*) FROM wp_qp_import_notes WHERE job_id = ?", List.of(job), row -> row.getLong(1))
                .orElse(0L);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong(1),
                new ImportNote(
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        row.getLong(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11)));
    }
}
