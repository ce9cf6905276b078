package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.wpdb.WpdbStore;

/** What names things by their ids on the other site: what they are here, and what is still waited for. */
@ApplicationScoped
public class StoredReferenceStore {
    /**
     * A reference whose thing has come.
     *
     * @param id of the row that waits
     * @param job the job that stored the post
     * @param post the post that has the meta
     * @param key the meta's key, empty for the post above
     * @param sourceId the id on the other site
     * @param objectId the id here
     */
    public record Settled(long id, long job, long post, String key, String sourceId, long objectId) {}

    /**
     * A reference whose thing has not come yet.
     *
     * @param post the post that has the meta
     * @param key the meta's key, empty for the post above
     * @param kind what is named
     * @param sourceId its id on the other site
     */
    record Open(long post, String key, StoredReference.Kind kind, String sourceId) {}

    private static final int AT_ONCE = 1000;

    private final WpdbStore db;

    /** A store on this database. */
    public StoredReferenceStore(WpdbStore db) {
        this.db = db;
    }

    /** The ids here of a source's things of one kind, by their ids there; a statement for each thousand. */
    Map<String, Long> objects(String source, String kind, Collection<String> ids) {
        Map<String, Long> out = new HashMap<>();
        for (List<String> some : slices(ids)) {
            List<Object> params = new ArrayList<>(List.of(source, kind));
            params.addAll(some);
            db.rows(
                            "SELECT source_id, object_id FROM wp_qp_sources WHERE source = ? AND kind = ? AND source_id"
                                    + " IN (" + WpdbStore.marks(some.size()) + ")",
                            params,
                            row -> Map.entry(row.getString(1), row.getLong(2)))
                    .forEach(entry -> out.put(entry.getKey(), entry.getValue()));
        }
        return out;
    }

    private static List<List<String>> slices(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        List<List<String>> out = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            out.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return out;
    }

    /** Notes references of a job's posts that wait; what waits already stays the job's that said it first. */
    void await(long job, String source, List<Open> open) {
        db.insertAll(
                "INSERT IGNORE INTO wp_qp_import_references (job_id, source, post_id, meta_key, kind, source_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                open.stream()
                        .map(one -> List.<Object>of(
                                job, source, one.post(), one.key(), one.kind().text(), one.sourceId()))
                        .toList());
    }

    /** The references of a source's posts, of whichever job, to things of these keys that are known by now. */
    List<Settled> settled(String source, Collection<String> keys) {
        List<Settled> out = new ArrayList<>();
        for (List<String> some : slices(keys)) {
            List<Object> params = new ArrayList<>(List.of(source));
            params.addAll(some);
            out.addAll(db.rows(
                    "SELECT r.id, r.job_id, r.post_id, r.meta_key, r.source_id, s.object_id FROM wp_qp_import_references r"
                            + " JOIN wp_qp_sources s ON s.source = r.source AND s.kind = r.kind AND s.source_id ="
                            + " r.source_id WHERE r.source = ? AND r.kind IN ('post', 'term') AND r.source_id IN ("
                            + WpdbStore.marks(some.size()) + ")",
                    params,
                    row -> new Settled(
                            row.getLong(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getString(5),
                            row.getLong(6))));
        }
        return out;
    }

    /** Writes the ids here into the meta, where it still has those of the other site. */
    void rewrite(List<Settled> references) {
        db.batch(
                "UPDATE wp_postmeta SET meta_value = ? WHERE post_id = ? AND meta_key = ? AND meta_value = ?",
                references.stream()
                        .map(one ->
                                List.<Object>of(Long.toString(one.objectId()), one.post(), one.key(), one.sourceId()))
                        .toList());
    }

    /** Nothing waits for these any more. */
    void remove(List<Settled> references) {
        db.batch(
                "DELETE FROM wp_qp_import_references WHERE id = ?",
                references.stream().map(one -> List.<Object>of(one.id())).toList());
    }

    /** Forgets what waits in a job's posts, because they go; a few at a time so that nobody waits for long. */
    void forget(long job) {
        int removed;
        do {
            removed = db.update("DELETE FROM wp_qp_import_references WHERE job_id = ? LIMIT " + AT_ONCE, List.of(job));
        } while (removed > 0);
    }
}
