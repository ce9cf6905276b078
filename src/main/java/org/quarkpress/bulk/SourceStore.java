package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.site.WpDate;
import org.quarkpress.wpdb.WpdbStore;

/** Which of our things stand for those of other sources; one row for each pair of source and source id. */
@ApplicationScoped
public class SourceStore {
    private final WpdbStore db;

    /** A store on this database. */
    public SourceStore(WpdbStore db) {
        this.db = db;
    }

    /** What is known of a source's thing. */
    public Optional<SourceRow> find(SourceAddress address) {
        return db.row(
                "SELECT kind, object_id, hash FROM wp_qp_sources WHERE source = ? AND kind = 'post' AND source_id = ?",
                List.of(address.source(), address.sourceId()),
                row -> new SourceRow(address, row.getString(1), row.getLong(2), row.getString(3)));
    }

    /** What is known of several things of a source, by their keys; one statement. */
    public Map<String, SourceRow> findAll(String source, String kind, Collection<String> ids) {
        Map<String, SourceRow> out = new HashMap<>();
        if (!ids.isEmpty()) {
            List<Object> params = new ArrayList<>(List.of(source, kind));
            params.addAll(ids);
            db.rows(
                            "SELECT source_id, object_id, hash FROM wp_qp_sources WHERE source = ? AND kind = ? AND"
                                    + " source_id IN (" + WpdbStore.marks(ids.size()) + ")",
                            params,
                            row -> new SourceRow(
                                    new SourceAddress(source, row.getString(1)),
                                    kind,
                                    row.getLong(2),
                                    row.getString(3)))
                    .forEach(row -> out.put(row.address().sourceId(), row));
        }
        return out;
    }

    /** Notes many things that were not known before. */
    public void insertAll(Collection<SourceRow> rows, Instant now) {
        String time = WpDate.stored(now);
        db.insertAll(
                "INSERT INTO wp_qp_sources (source, source_id, kind, object_id, hash, created_gmt, taken_gmt)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> List.<Object>of(
                                row.address().source(),
                                row.address().sourceId(),
                                row.kind(),
                                row.objectId(),
                                row.hash(),
                                time,
                                time))
                        .toList());
    }

    /** Notes what was taken of many things that are known. */
    public void renew(Collection<SourceRow> rows, Instant now) {
        String time = WpDate.mysql(WpDate.gmt(now));
        db.batch(
                "UPDATE wp_qp_sources SET hash = ?, taken_gmt = ? WHERE source = ? AND kind = ? AND source_id = ?",
                rows.stream()
                        .map(row -> List.<Object>of(
                                row.hash(),
                                time,
                                row.address().source(),
                                row.kind(),
                                row.address().sourceId()))
                        .toList());
    }

    /** What was last taken for one of our things is this again. */
    public void setHash(String kind, long object, String hash) {
        db.update("UPDATE wp_qp_sources SET hash = ? WHERE kind = ? AND object_id = ?", List.of(hash, kind, object));
    }

    /** Forgets what things stand for any source's, because they are gone. */
    public void forget(String kind, Collection<Long> objects) {
        if (!objects.isEmpty()) {
            List<Object> params = new ArrayList<>(List.of(kind));
            params.addAll(objects);
            db.update(
                    "DELETE FROM wp_qp_sources WHERE kind = ? AND object_id IN (" + WpdbStore.marks(objects.size())
                            + ")",
                    params);
        }
    }

    /** Those of our things that stand for any source's; one statement. */
    public Set<Long> taken(String kind, Collection<Long> objects) {
        if (objects.isEmpty()) {
            return Set.of();
        }
        List<Object> params = new ArrayList<>(List.of(kind));
        params.addAll(objects);
        return new HashSet<>(db.rows(
                "SELECT DISTINCT object_id FROM wp_qp_sources WHERE kind = ? AND object_id IN ("
                        + WpdbStore.marks(objects.size()) + ")",
                params,
                row -> row.getLong(1)));
    }

    /** Whether one of our things stands for any source's. */
    public boolean isTaken(String kind, long object) {
        return db.row(
                        "SELECT id FROM wp_qp_sources WHERE kind = ? AND object_id = ? LIMIT 1",
                        List.of(kind, object),
                        row -> row.getLong(1))
                .isPresent();
    }

    /** Notes what a source's thing is here, and what was taken of it. */
    public void put(SourceRow row, Instant now) {
        String time = WpDate.stored(now);
        int known = db.update(
                "UPDATE wp_qp_sources SET object_id = ?, hash = ?, taken_gmt = ?"
                        + " WHERE source = ? AND kind = ? AND source_id = ?",
                List.of(
                        row.objectId(),
                        row.hash(),
                        time,
                        row.address().source(),
                        row.kind(),
                        row.address().sourceId()));
        if (known == 0) {
            db.insert(
                    "INSERT INTO wp_qp_sources (source, source_id, kind, object_id, hash, created_gmt, taken_gmt)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    List.of(
                            row.address().source(),
                            row.address().sourceId(),
                            row.kind(),
                            row.objectId(),
                            row.hash(),
                            time,
                            time));
        }
    }
}
