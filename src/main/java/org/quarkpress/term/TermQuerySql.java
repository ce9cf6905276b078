package org.quarkpress.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quarkpress.wpdb.WpdbStore;

/** The statement of a list of terms, grown condition by condition ({@code WP_Term_Query}); values are always bound. */
public final class TermQuerySql {
    private static final String TABLES = " FROM wp_terms t JOIN wp_term_taxonomy tt ON tt.term_id = t.term_id";
    /** Every term that has something below it, at whatever depth; repeated rows end rings of parents. */
    private static final String NOT_EMPTY_BELOW = "WITH RECURSIVE up (id) AS (SELECT parent FROM wp_term_taxonomy WHERE"
            + " taxonomy = ? AND count > 0 AND parent > 0 UNION SELECT above.parent FROM wp_term_taxonomy above JOIN up"
            + " ON above.term_id = up.id WHERE above.taxonomy = ? AND above.parent > 0) SELECT id FROM up";

    private final String taxonomy;
    private final StringBuilder where;
    private final List<Object> params = new ArrayList<>();
    private final List<Object> orderParams = new ArrayList<>();
    private String order = "t.name ASC, t.term_id ASC";
    private boolean hideEmpty;
    private boolean parentsStay;
    private long limit = 10;
    private long offset;

    /** A list of the terms of a taxonomy. */
    public TermQuerySql(String taxonomy) {
        this.taxonomy = taxonomy;
        where = new StringBuilder(" WHERE tt.taxonomy = ?");
        params.add(taxonomy);
    }

    /** A list of the terms of several taxonomies, all there are for none named; it cannot hide empty terms of trees. */
    public TermQuerySql(Collection<String> taxonomies) {
        this.taxonomy = "";
        where = new StringBuilder(
                taxonomies.isEmpty()
                        ? " WHERE 1 = 1"
                        : " WHERE tt.taxonomy IN (" + WpdbStore.marks(taxonomies.size()) + ")");
        params.addAll(taxonomies);
    }

    /** Only these ids. */
    public TermQuerySql ids(Collection<Long> ids) {
        return and("t.term_id IN (" + WpdbStore.marks(ids.size()) + ")", ids);
    }

    /** None of these ids. */
    public TermQuerySql notIds(Collection<Long> ids) {
        return and("t.term_id NOT IN (" + WpdbStore.marks(ids.size()) + ")", ids);
    }

    /** Only with these slugs. */
    public TermQuerySql slugs(Collection<String> slugs) {
        return and("t.slug IN (" + WpdbStore.marks(slugs.size()) + ")", slugs);
    }

    /** Only right below this term, 0 for the top. */
    public TermQuerySql parent(long parent) {
        return and("tt.parent = ?", List.of(parent));
    }

    /** Only those that an object has. */
    public TermQuerySql object(long object) {
        return and(
                "tt.term_taxonomy_id IN (SELECT tr.term_taxonomy_id FROM wp_term_relationships tr WHERE tr.object_id = ?)",
                List.of(object));
    }

    /** Only those in whose name or slug a text occurs. */
    public TermQuerySql search(String text) {
        String like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return and("(t.name LIKE ? OR t.slug LIKE ?)", List.of(like, like));
    }

    /** Only terms that something has; in trees those stay that have such terms below them, though totals leave them out. */
    public TermQuerySql hideEmpty(boolean hierarchical) {
        hideEmpty = true;
        parentsStay = hierarchical;
        return this;
    }

    /** Order by a parameter's value; for equal values by id. */
    public TermQuerySql orderBy(String key, boolean descending) {
        String column =
                switch (key) {
                    case "id" -> "t.term_id";
                    case "slug" -> "t.slug";
                    case "term_group" -> "t.term_group";
                    case "description" -> "tt.description";
                    case "count" -> "tt.count";
                    default -> "t.name";
                };
        order = column + (descending ? " DESC" : " ASC") + ("t.term_id".equals(column) ? "" : ", t.term_id ASC");
        return this;
    }

    /** In the order in which ids or slugs were named, or the reverse. */
    public TermQuerySql orderByList(boolean slugs, Collection<?> values, boolean descending) {
        order = "FIELD(t." + (slugs ? "slug" : "term_id") + "," + WpdbStore.marks(values.size()) + ")"
                + (descending ? " DESC" : " ASC");
        orderParams.addAll(values);
        return this;
    }

    /** At most so many rows, after leaving out so many. */
    public TermQuerySql page(long newLimit, long newOffset) {
        limit = newLimit;
        offset = newOffset;
        return this;
    }

    private TermQuerySql and(String condition, Collection<?> values) {
        where.append(" AND ").append(condition);
        params.addAll(values);
        return this;
    }

    /** The statement that gives the rows of the page. */
    String select(String columns) {
        String filled = hideEmpty ? " AND (tt.count > 0" + (parentsStay ? below() : "") + ")" : "";
        return "SELECT " + columns + TABLES + where + filled + " ORDER BY " + order + " LIMIT " + offset + ", " + limit;
    }

    private static String below() {
        return " OR t.term_id IN (" + NOT_EMPTY_BELOW + ")";
    }

    /** The values of {@link #select}. */
    List<Object> selectParams() {
        List<Object> all = new ArrayList<>(params);
        if (hideEmpty && parentsStay) {
            all.add(taxonomy);
            all.add(taxonomy);
        }
        all.addAll(orderParams);
        return all;
    }

    /** The statement that counts the rows of all pages. */
    String count() {
        return "SELECT COUNT(*)" + TABLES + where + (hideEmpty ? " AND tt.count > 0" : "");
    }

    /** The values of {@link #count}. */
    List<Object> countParams() {
        return List.copyOf(params);
    }

    /** Whether a page that is not full tells how many rows there are. */
    boolean pageTellsTotal(int rows) {
        return !(hideEmpty && parentsStay) && (rows > 0 || offset == 0) && rows < limit;
    }

    /** Rows left out before the page. */
    long offset() {
        return offset;
    }
}
