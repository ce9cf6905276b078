package org.quarkpress.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.wpdb.WpdbStore;

/** Rows of terms and what they are attached to. */
@ApplicationScoped
public class TermStore {
    static final String COLUMNS =
            "t.term_id, tt.term_taxonomy_id, tt.taxonomy, t.name, t.slug, tt.description," + " tt.parent, tt.count";
    static final String TABLES = " FROM wp_terms t JOIN wp_term_taxonomy tt ON tt.term_id = t.term_id";

    private final WpdbStore db;

    /** A store on this database. */
    public TermStore(WpdbStore db) {
        this.db = db;
    }

    /** The terms of several objects in all taxonomies, by object, each list by name; one statement. */
    public Map<Long, List<TermRow>> ofObjects(Collection<Long> objects) {
        Map<Long, List<TermRow>> out = new HashMap<>();
        if (!objects.isEmpty()) {
            String sql = "SELECT tr.object_id, " + COLUMNS + TABLES
                    + " JOIN wp_term_relationships tr ON tr.term_taxonomy_id = tt.term_taxonomy_id"
                    + " WHERE tr.object_id IN (" + WpdbStore.marks(objects.size()) + ") ORDER BY t.name ASC, t.term_id";
            db.rows(sql, List.copyOf(objects), row -> Map.entry(row.getLong(1), map(row, 1)))
                    .forEach(entry -> out.computeIfAbsent(entry.getKey(), k -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return out;
    }

    /** Those of these terms that exist, in any taxonomy, by id. */
    public Map<Long, List<TermRow>> byIds(Collection<Long> ids) {
        Map<Long, List<TermRow>> out = new HashMap<>();
        if (!ids.isEmpty()) {
            String sql = "SELECT " + COLUMNS + TABLES + " WHERE t.term_id IN (" + WpdbStore.marks(ids.size()) + ")";
            db.rows(sql, List.copyOf(ids), row -> map(row, 0))
                    .forEach(term -> out.computeIfAbsent(term.id(), k -> new ArrayList<>())
                            .add(term));
        }
        return out;
    }

    /** The term of this slug in a taxonomy, or null. */
    public TermRow bySlug(String taxonomy, String slug) {
        return db.row(
                        "SELECT " + COLUMNS + TABLES + " WHERE tt.taxonomy = ? AND t.slug = ?",
                        List.of(taxonomy, slug),
                        row -> map(row, 0))
                .orElse(null);
    }

    /** A page of a list. */
    public List<TermRow> list(TermQuerySql query) {
        return db.rows(query.select(COLUMNS), query.selectParams(), row -> map(row, 0));
    }

    /** How many terms a list has on all its pages. */
    public long count(TermQuerySql query) {
        return db.row(query.count(), query.countParams(), row -> row.getLong(1)).orElse(0L);
    }

    /** These terms of a taxonomy, by id; one statement. */
    public Map<Long, TermRow> rows(String taxonomy, Collection<Long> ids) {
        Map<Long, TermRow> out = new HashMap<>();
        byIds(ids).forEach((id, rows) -> rows.stream()
                .filter(row -> row.taxonomy().equals(taxonomy))
                .forEach(row -> out.put(id, row)));
        return out;
    }

    /** The terms of a taxonomy that lie above these terms, themselves included, by id; one statement. */
    public Map<Long, TermRow> ancestry(String taxonomy, Collection<Long> ids) {
        Map<Long, TermRow> out = new HashMap<>();
        if (!ids.isEmpty()) {
            String sql =
                    "WITH RECURSIVE up (id) AS (SELECT term_id FROM wp_term_taxonomy WHERE taxonomy = ? AND term_id IN"
                            + " (" + WpdbStore.marks(ids.size())
                            + ") UNION SELECT above.parent FROM wp_term_taxonomy above JOIN"
                            + " up ON above.term_id = up.id WHERE above.taxonomy = ? AND above.parent > 0) SELECT "
                            + COLUMNS
                            + TABLES + " JOIN up ON up.id = t.term_id WHERE tt.taxonomy = ?";
            List<Object> params = new ArrayList<>();
            params.add(taxonomy);
            params.addAll(ids);
            params.add(taxonomy);
            params.add(taxonomy);
            db.rows(sql, params, row -> map(row, 0)).forEach(row -> out.put(row.id(), row));
        }
        return out;
    }

    /** Stores a new term and its place in a taxonomy; gives the term's id. */
    public long insert(String taxonomy, String name, String slug, String description, long parent) {
        long id = db.insert("INSERT INTO wp_terms (name, slug, term_group) VALUES (?, ?, 0)", List.of(name, slug));
        db.insert(
                "INSERT INTO wp_term_taxonomy (term_id, taxonomy, description, parent, count) VALUES (?, ?, ?, ?, 0)",
                List.of(id, taxonomy, description, parent));
        return id;
    }

    /** These terms of a hierarchical taxonomy and all below them. */
    public List<Long> withChildren(String taxonomy, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String sql = "WITH RECURSIVE down (id, depth) AS (SELECT term_id, 0 FROM wp_term_taxonomy WHERE taxonomy = ?"
                + " AND term_id IN (" + WpdbStore.marks(ids.size()) + ") UNION ALL SELECT tt.term_id, down.depth + 1"
                + " FROM wp_term_taxonomy tt JOIN down ON tt.parent = down.id WHERE tt.taxonomy = ? AND down.depth < 50)"
                + " SELECT DISTINCT id FROM down";
        List<Object> params = new ArrayList<>();
        params.add(taxonomy);
        params.addAll(ids);
        params.add(taxonomy);
        return db.rows(sql, params, row -> row.getLong(1));
    }

    /** The slugs of these terms behind those of all terms above them, joined by slashes, by id. */
    public Map<Long, String> paths(String taxonomy, Collection<Long> ids) {
        Map<Long, String> out = new HashMap<>();
        if (ids.isEmpty()) {
            return out;
        }
        String sql = "WITH RECURSIVE up (start, id, parent, depth) AS (SELECT term_id, term_id, parent, 0 FROM"
                + " wp_term_taxonomy WHERE taxonomy = ? AND term_id IN (" + WpdbStore.marks(ids.size())
                + ") UNION ALL SELECT up.start, tt.term_id, tt.parent, up.depth + 1 FROM wp_term_taxonomy tt JOIN up ON"
                + " tt.term_id = up.parent WHERE tt.taxonomy = ? AND up.depth < 50) SELECT up.start, t.slug FROM up JOIN"
                + " wp_terms t ON t.term_id = up.id ORDER BY up.start, up.depth DESC";
        List<Object> params = new ArrayList<>();
        params.add(taxonomy);
        params.addAll(ids);
        params.add(taxonomy);
        db.rows(sql, params, row -> out.merge(row.getLong(1), row.getString(2), (path, slug) -> path + "/" + slug));
        return out;
    }

    /** Attaches an object to terms, in this order; those already there stay. */
    public void attach(long object, Collection<Long> termTaxonomyIds) {
        List<List<Object>> rows = new ArrayList<>();
        termTaxonomyIds.forEach(id -> rows.add(List.of(object, id)));
        db.batch(
                "INSERT IGNORE INTO wp_term_relationships (object_id, term_taxonomy_id, term_order) VALUES (?, ?, 0)",
                rows);
    }

    /** Takes an object off terms. */
    public void detach(long object, Collection<Long> termTaxonomyIds) {
        if (!termTaxonomyIds.isEmpty()) {
            List<Object> params = new ArrayList<>();
            params.add(object);
            params.addAll(termTaxonomyIds);
            db.update(
                    "DELETE FROM wp_term_relationships WHERE object_id = ? AND term_taxonomy_id IN ("
                            + WpdbStore.marks(termTaxonomyIds.size()) + ")",
                    params);
        }
    }

    /**
     * Counts the published posts of these terms anew ({@code _update_post_term_count}).
     *
     * <p>The rows are locked in the order of their ids first, so that two writers never wait for each other in a ring.
     */
    public void recount(Collection<Long> termTaxonomyIds) {
        List<Long> ids = termTaxonomyIds.stream().distinct().sorted().toList();
        if (ids.isEmpty()) {
            return;
        }
        String marks = WpdbStore.marks(ids.size());
        db.rows(
                "SELECT term_taxonomy_id FROM wp_term_taxonomy WHERE term_taxonomy_id IN (" + marks
                        + ") ORDER BY term_taxonomy_id FOR UPDATE",
                ids,
                row -> row.getLong(1));
        db.update(
                "UPDATE wp_term_taxonomy tt SET tt.count = (SELECT COUNT(*) FROM wp_term_relationships tr JOIN wp_posts p"
                        + " ON p.ID = tr.object_id WHERE tr.term_taxonomy_id = tt.term_taxonomy_id AND (p.post_status ="
                        + " 'publish' OR (p.post_type = 'attachment' AND p.post_status = 'inherit' AND (p.post_parent = 0"
                        + " OR EXISTS (SELECT 1 FROM wp_posts pp WHERE pp.ID = p.post_parent AND pp.post_status ="
                        + " 'publish'))))) WHERE tt.term_taxonomy_id IN (" + marks + ")",
                ids);
    }

    static TermRow map(ResultSet row, int before) throws SQLException {
        return new TermRow(
                row.getLong(before + 1),
                row.getLong(before + 2),
                row.getString(before + 3),
                row.getString(before + 4),
                row.getString(before + 5),
                row.getString(before + 6),
                row.getLong(before + 7),
                row.getLong(before + 8));
    }
}
