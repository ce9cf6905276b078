package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
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
        db.batch(
                "INSERT INTO wp_qp_import_journal (job_id, kind, object_id, action, fingerprint, state_before)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }
}
