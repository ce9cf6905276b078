package org.quarkpress.bulk.rollback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quarkpress.term.TermRow;
import org.quarkpress.wpdb.WpdbStore;

/** Whether terms are in use. */
@ApplicationScoped
public class TermUseStore {
    private final WpdbStore db;

    /** A store on this database. */
    public TermUseStore(WpdbStore db) {
        this.db = db;
    }

    /** Whether an object has the term or another term stands below it. */
    boolean isUsed(TermRow term) {
        return db.row(
                                "SELECT object_id FROM wp_term_relationships WHERE term_taxonomy_id = ? LIMIT 1",
                                List.of(term.termTaxonomyId()),
                                row -> row.getLong(1))
                        .isPresent()
                || db.row(
                                "SELECT term_id FROM wp_term_taxonomy WHERE parent = ? AND taxonomy = ? LIMIT 1",
                                List.of(term.id(), term.taxonomy()),
                                row -> row.getLong(1))
                        .isPresent();
    }
}
