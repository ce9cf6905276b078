package org.quarkpress.post;

import java.util.HashSet;
import java.util.List;
import org.quarkpress.wpdb.WpdbStore;

/** The SQL of a condition on terms. */
final class TermConditionSql {
    private static final String OBJECTS =
            "SELECT tr.object_id FROM wp_term_relationships tr JOIN wp_term_taxonomy tt ON tt.term_taxonomy_id ="
                    + " tr.term_taxonomy_id WHERE tt.taxonomy = ?";

    private TermConditionSql() {}

    static String of(TermCondition condition, List<Object> params) {
        params.add(condition.taxonomy());
        if ("NOT EXISTS".equals(condition.operator())) {
            return "p.ID NOT IN (" + OBJECTS + ")";
        }
        params.addAll(condition.terms());
        String some = OBJECTS + " AND tt.term_id IN ("
                + WpdbStore.marks(condition.terms().size()) + ")";
        return switch (condition.operator()) {
            case "NOT IN" -> "p.ID NOT IN (" + some + ")";
            case "AND" -> {
                params.add(new HashSet<>(condition.terms()).size());
                yield "p.ID IN (" + some + " GROUP BY tr.object_id HAVING COUNT(DISTINCT tt.term_id) = ?)";
            }
            default -> "p.ID IN (" + some + ")";
        };
    }
}
