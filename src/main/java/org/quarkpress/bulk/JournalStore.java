package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.quarkpress.wpdb.WpdbStore;

/** What jobs did, in their order; written in the transaction that does it. */
@ApplicationScoped
public class JournalStore {
    private final WpdbStore db;

    /** A store on this database. */
    public JournalStore(WpdbStore db) {
        this.db = db;
    }

    /** Notes what a job has done. */
    public void add(long job, List<JournalEntry> entries) {
        List<List<Object>> rows = entries.stream()
                .map(entry -> Arrays.<Object>asList(
                        job,
                        entry.kind().text(),
                        entry.objectId(),
                        entry.action().text(),
                        entry.fingerprint(),
                        entry.before()))
                .toList();
        db.insertAll(
                "INSERT INTO wp_qp_import_journal (job_id, kind, object_id, action, fingerprint, state_before)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** What a job did to things of a kind and is not undone yet, the last first. */
    public List<JournalRow> last(long job, JournalEntry.Kind kind, int most) {
        return db.rows(
                "SELECT id, object_id, action, fingerprint, state_before FROM wp_qp_import_journal WHERE job_id = ?"
                        + " AND undone = '' AND kind = ? ORDER BY id DESC LIMIT ?",
                List.of(job, kind.text(), most),
                row -> new JournalRow(
                        row.getLong(1),
                        new JournalEntry(
                                kind,
                                row.getLong(2),
                                JournalEntry.Action.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                                row.getString(4),
                                row.getBytes(5))));
    }

    /** Notes how it went to undo things. */
    public void undone(Map<Long, String> results) {
        Map<String, List<Object>> byResult = new TreeMap<>();
        results.forEach((id, result) -> byResult.computeIfAbsent(result, some -> new ArrayList<>(List.of(some)))
                .add(id));
        byResult.values()
                .forEach(params -> db.update(
                        "UPDATE wp_qp_import_journal SET undone = ? WHERE id IN (" + WpdbStore.marks(params.size() - 1)
                                + ")",
                        params));
    }

    /** The job itself has changed things again: they are as these fingerprints now. */
    public void renew(long job, JournalEntry.Kind kind, Map<Long, String> fingerprints) {
        db.batch(
                "UPDATE wp_qp_import_journal SET fingerprint = ? WHERE job_id = ? AND kind = ? AND object_id = ?"
                        + " ORDER BY id DESC LIMIT 1",
                fingerprints.entrySet().stream()
                        .map(entry -> List.<Object>of(entry.getValue(), job, kind.text(), entry.getKey()))
                        .toList());
    }

    /**
     * What is still to be undone has been changed by undoing something else: where it was as the job left it, it is as these
     * fingerprints now.
     */
    public void follow(long job, JournalEntry.Kind kind, Map<Long, String> before, Map<Long, String> now) {
        db.batch(
                "UPDATE wp_qp_import_journal SET fingerprint = ? WHERE job_id = ? AND kind = ? AND object_id = ?"
                        + " AND undone = '' AND fingerprint = ?",
                now.entrySet().stream()
                        .map(entry -> List.<Object>of(
                                entry.getValue(), job, kind.text(), entry.getKey(), before.get(entry.getKey())))
                        .toList());
    }
}
