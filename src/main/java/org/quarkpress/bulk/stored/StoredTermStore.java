package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.stored.StoredTerm.TermKey;
import org.quarkpress.term.TermRow;
import org.quarkpress.wpdb.WpdbStore;

/** Terms of any taxonomy, registered or not, many at once. */
@ApplicationScoped
public class StoredTermStore {
    private final WpdbStore db;

    /** A store on this database. */
    public StoredTermStore(WpdbStore db) {
        this.db = db;
    }

    /** Those of these terms that there are; one statement. */
    Map<TermKey, TermRow> find(Collection<TermKey> keys) {
        Map<TermKey, TermRow> out = new HashMap<>();
        if (keys.isEmpty()) {
            return out;
        }
        List<String> slugs = keys.stream().map(TermKey::slug).distinct().toList();
        List<String> taxonomies =
                keys.stream().map(TermKey::taxonomy).distinct().toList();
        List<Object> params = new ArrayList<>(slugs);
        params.addAll(taxonomies);
        db.rows(
                        "SELECT t.term_id, tt.term_taxonomy_id, tt.taxonomy, t.name, t.slug, tt.description, tt.parent,"
                                + " tt.count FROM wp_terms t JOIN wp_term_taxonomy tt ON tt.term_id = t.term_id WHERE"
                                + " t.slug IN (" + WpdbStore.marks(slugs.size()) + ") AND tt.taxonomy IN ("
                                + WpdbStore.marks(taxonomies.size()) + ") ORDER BY t.term_id",
                        params,
                        row -> new TermRow(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getLong(7),
                                row.getLong(8)))
                .forEach(row -> out.putIfAbsent(new TermKey(row.taxonomy(), row.slug()), row));
        return out;
    }
}
