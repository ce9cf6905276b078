package org.quarkpress.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quarkpress.wpdb.WpdbStore;

/** What making, changing and deleting terms reads and writes; always in the caller's transaction. */
@ApplicationScoped
public class TermChangeStore {
    private final WpdbStore db;

    /** A store on this database. */
    public TermChangeStore(WpdbStore db) {
        this.db = db;
    }

    /** One term, locked until the transaction ends. */
    public Optional<TermRow> rowForUpdate(String taxonomy, long id) {
        return db.row(
                "SELECT " + TermStore.COLUMNS + TermStore.TABLES
                        + " WHERE tt.taxonomy = ? AND t.term_id = ? FOR UPDATE",
                List.of(taxonomy, id),
                row -> TermStore.map(row, 0));
    }

    /** Terms of a taxonomy with this name, as the column compares, right below a term. */
    public List<TermRow> named(String taxonomy, String name, long parent) {
        return db.rows(
                "SELECT " + TermStore.COLUMNS + TermStore.TABLES
                        + " WHERE tt.taxonomy = ? AND t.name = ? AND tt.parent = ? ORDER BY t.name," + " t.term_id",
                List.of(taxonomy, name, parent),
                row -> TermStore.map(row, 0));
    }

    /** Terms of a taxonomy with this name, as the column compares, wherever they stand; those on top and the oldest first. */
    public List<TermRow> named(String taxonomy, String name) {
        return db.rows(
                "SELECT " + TermStore.COLUMNS + TermStore.TABLES
                        + " WHERE tt.taxonomy = ? AND t.name = ? ORDER BY tt.parent <> 0, t.term_id",
                List.of(taxonomy, name),
                row -> TermStore.map(row, 0));
    }

    /** Whether a term of any taxonomy but the one of this id has this slug. */
    public boolean slugTaken(String slug, long except) {
        return db.row(
                        "SELECT term_id FROM wp_terms WHERE slug = ? AND term_id <> ? LIMIT 1",
                        List.of(slug, except),
                        row -> row.getLong(1))
                .isPresent();
    }

    /** Whether a term of any taxonomy has this as slug or name ({@code term_exists}). */
    public boolean known(String text) {
        return db.row(
                        "SELECT t.term_id" + TermStore.TABLES + " WHERE t.slug = ? OR t.name = ? LIMIT 1",
                        List.of(text, text),
                        row -> row.getLong(1))
                .isPresent();
    }

    /** Stores a changed term. */
    public void update(TermRow row) {
        db.update(
                "UPDATE wp_terms SET name = ?, slug = ? WHERE term_id = ?", List.of(row.name(), row.slug(), row.id()));
        db.update(
                "UPDATE wp_term_taxonomy SET description = ?, parent = ? WHERE term_taxonomy_id = ?",
                List.of(row.description(), row.parent(), row.termTaxonomyId()));
    }

    /** Changes nothing but the slug. */
    public void rename(long id, String slug) {
        db.update("UPDATE wp_terms SET slug = ? WHERE term_id = ?", List.of(slug, id));
    }

    /** The objects that have this term and no other of its taxonomy. */
    public List<Long> objectsWithOnly(TermRow term) {
        return db.rows(
                "SELECT tr.object_id FROM wp_term_relationships tr WHERE tr.term_taxonomy_id = ? AND NOT EXISTS (SELECT 1"
                        + " FROM wp_term_relationships other JOIN wp_term_taxonomy tt ON tt.term_taxonomy_id ="
                        + " other.term_taxonomy_id WHERE other.object_id = tr.object_id AND tt.taxonomy = ? AND"
                        + " other.term_taxonomy_id <> ?)",
                List.of(term.termTaxonomyId(), term.taxonomy(), term.termTaxonomyId()),
                row -> row.getLong(1));
    }

    /** Attaches all of these objects to a term. */
    public void attachAll(Collection<Long> objects, long termTaxonomyId) {
        List<List<Object>> rows = new ArrayList<>();
        objects.forEach(object -> rows.add(List.of(object, termTaxonomyId)));
        db.batch(
                "INSERT IGNORE INTO wp_term_relationships (object_id, term_taxonomy_id, term_order) VALUES (?, ?, 0)",
                rows);
    }

    /** Removes a term: its children move up, nothing has it any more, its meta goes, and its row unless shared. */
    public void remove(TermRow term) {
        db.update(
                "UPDATE wp_term_taxonomy SET parent = ? WHERE parent = ? AND taxonomy = ?",
                List.of(term.parent(), term.id(), term.taxonomy()));
        db.update("DELETE FROM wp_term_relationships WHERE term_taxonomy_id = ?", List.of(term.termTaxonomyId()));
        db.update("DELETE FROM wp_termmeta WHERE term_id = ?", List.of(term.id()));
        db.update("DELETE FROM wp_term_taxonomy WHERE term_taxonomy_id = ?", List.of(term.termTaxonomyId()));
        db.update(
                "DELETE FROM wp_terms WHERE term_id = ? AND NOT EXISTS (SELECT 1 FROM wp_term_taxonomy tt WHERE"
                        + " tt.term_id = ?)",
                List.of(term.id(), term.id()));
    }
}
