package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.wpdb.WpdbStore;

/** Meta that names things by their ids on the other site: what they are here, and what is still waited for. */
@ApplicationScoped
public class StoredReferenceStore {
    /**
     * A reference whose thing has come.
     *
     * @param id of the row that waits
     * @param post the post that has the meta
     * @param key the meta's key
     * @param sourceId the id on the other site
     * @param objectId the id here
     */
    record Settled(long id, long post, String key, String sourceId, long objectId) {}

    private final WpdbStore db;

    /** A store on this database. */
    public StoredReferenceStore(WpdbStore db) {
        this.db = db;
    }

    /** The ids here of a source's things of one kind, by their ids there; one statement. */
    Map<String, Long> objects(String source, String kind, Collection<String> ids) {
        Map<String, Long> out = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Object> params = new ArrayList<>(List.of(source, kind));
            params.addAll(ids);
            db.rows(
                            "SELECT source_id, object_id FROM wp_qp_sources WHERE source = ? AND kind = ? AND source_id"
                                    + " IN (" + WpdbStore.marks(ids.size()) + ")",
                            params,
                            row -> Map.entry(row.getString(1), row.getLong(2)))
                    .forEach(entry -> out.put(entry.getKey(), entry.getValue()));
        }
        return out;
    }

    /** Notes references of a post that wait. */
    void await(long job, long post, Map<String, StoredReference> byKey) {
        List<List<Object>> rows = new ArrayList<>();
        byKey.forEach((key, reference) ->
                rows.add(List.of(job, post, key, reference.kind().text(), reference.sourceId())));
        db.batch(
                "INSERT INTO wp_qp_import_references (job_id, post_id, meta_key, kind, source_id)"
                        + " VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    /** The references of a job whose things are known by now. */
    List<Settled> settled(long job, String source) {
        return db.rows(
                "SELECT r.id, r.post_id, r.meta_key, r.source_id, s.object_id FROM wp_qp_import_references r JOIN"
                        + " wp_qp_sources s ON s.source = ? AND s.kind = r.kind AND s.source_id = r.source_id"
                        + " WHERE r.job_id = ?",
                List.of(source, job),
                row -> new Settled(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getLong(5)));
    }

    /** Writes the ids here into the meta, where it still has those of the other site; nothing waits for them any more. */
    void settle(List<Settled> references) {
        db.batch(
                "UPDATE wp_postmeta SET meta_value = ? WHERE post_id = ? AND meta_key = ? AND meta_value = ?",
                references.stream()
                        .map(one ->
                                List.<Object>of(Long.toString(one.objectId()), one.post(), one.key(), one.sourceId()))
                        .toList());
        db.batch(
                "DELETE FROM wp_qp_import_references WHERE id = ?",
                references.stream().map(one -> List.<Object>of(one.id())).toList());
    }

    /** Forgets what waits, because the job is over. */
    void forget(long job) {
        db.update("DELETE FROM wp_qp_import_references WHERE job_id = ?", List.of(job));
    }
}
