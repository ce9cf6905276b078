package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quarkpress.wpdb.WpdbStore;

/** The places in taxonomies whose posts a job has changed in number, so that they are counted once, at its end. */
@ApplicationScoped
public class PlaceStore {
    private final WpdbStore db;

    /** A store on this database. */
    public PlaceStore(WpdbStore db) {
        this.db = db;
    }

    /** Notes places that posts of a job have left or are about to leave; in the caller's transaction. */
    public void left(long job, Collection<Long> places) {
        db.insertAll(
                "INSERT IGNORE INTO wp_qp_import_places (job_id, term_taxonomy_id) VALUES (?, ?)",
                new TreeSet<>(places)
                        .stream().map(place -> List.<Object>of(job, place)).toList());
    }

    /** The places of all posts that a job made or changed, those they have left among them. */
    public Set<Long> of(long job) {
        return new TreeSet<>(db.rows(
                "SELECT tr.term_taxonomy_id FROM wp_qp_import_journal j JOIN wp_term_relationships tr ON tr.object_id ="
                        + " j.object_id WHERE j.job_id = ? AND j.kind = 'post' UNION SELECT term_taxonomy_id FROM"
                        + " wp_qp_import_places WHERE job_id = ?",
                List.of(job, job),
                row -> row.getLong(1)));
    }

    /** Forgets what posts have left, which has been counted. */
    public void forget(long job) {
        db.update("DELETE FROM wp_qp_import_places WHERE job_id = ?", List.of(job));
    }
}
