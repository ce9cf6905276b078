package org.quarkpress.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.quarkpress.wpdb.WpdbStore;

/**
 * Counts of many terms at once, as after {@code wp_defer_term_counting}. All posts are gone through one time, by an index
 * that does not hold their texts: by way of each term it would be all texts, once for each term.
 */
@ApplicationScoped
public class TermCountStore {
    private static final String SHOWN =
            "SELECT STRAIGHT_JOIN tr.term_taxonomy_id, COUNT(*) AS number FROM wp_posts p JOIN wp_term_relationships tr ON"
                    + " tr.object_id = p.ID WHERE p.post_status = 'publish' GROUP BY tr.term_taxonomy_id";
    private static final String SHOWN_FILES =
            "SELECT tr.term_taxonomy_id, COUNT(*) AS number FROM wp_posts p JOIN wp_term_relationships tr ON tr.object_id ="
                    + " p.ID LEFT JOIN wp_posts pp ON pp.ID = p.post_parent WHERE p.post_type = 'attachment' AND"
                    + " p.post_status = 'inherit' AND (p.post_parent = 0 OR pp.post_status = 'publish')"
                    + " GROUP BY tr.term_taxonomy_id";

    private final WpdbStore db;

    /** A store on this database. */
    public TermCountStore(WpdbStore db) {
        this.db = db;
    }

    /**
     * Those of these places whose row tells another number than there is at this moment. Nothing is locked meanwhile,
     * which may take seconds.
     *
     * @param places term_taxonomy ids
     */
    public List<TermCount> wrong(Set<Long> places) {
        return db
                .rows(
                        "SELECT tt.term_taxonomy_id, tt.count, COALESCE(SUM(found.number), 0) AS there FROM"
                                + " wp_term_taxonomy tt LEFT JOIN (" + SHOWN + " UNION ALL " + SHOWN_FILES
                                + ") found ON"
                                + " found.term_taxonomy_id = tt.term_taxonomy_id GROUP BY tt.term_taxonomy_id, tt.count"
                                + " HAVING tt.count <> there",
                        List.of(),
                        row -> new TermCount(row.getLong(1), row.getLong(2), row.getLong(3)))
                .stream()
                .filter(count -> places.contains(count.place()))
                .sorted(Comparator.comparingLong(TermCount::place))
                .toList();
    }

    /** Stores the real numbers where the row still tells what it told; who has written meanwhile has counted later. */
    public void correct(List<TermCount> counts) {
        db.batch(
                "UPDATE wp_term_taxonomy SET count = ? WHERE term_taxonomy_id = ? AND count = ?",
                counts.stream()
                        .map(count -> List.<Object>of(count.real(), count.place(), count.stored()))
                        .toList());
    }
}
