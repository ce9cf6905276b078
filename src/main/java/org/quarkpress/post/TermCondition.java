package org.quarkpress.post;

import java.util.List;

/**
 * A condition on the terms of a post, as one clause of a {@code tax_query}.
 *
 * @param taxonomy taxonomy name
 * @param terms term ids, children already added where they count
 * @param operator {@code IN}: one of them; {@code AND}: all; {@code NOT IN}: none; {@code NOT EXISTS}: no term at all
 */
public record TermCondition(String taxonomy, List<Long> terms, String operator) {
    /** The clause, its values added to {@code params}. */
    String sql(List<Object> params) {
        return TermConditionSql.of(this, params);
    }
}
