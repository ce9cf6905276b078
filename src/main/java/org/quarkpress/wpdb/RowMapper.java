package org.quarkpress.wpdb;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes one value of the row a result stands on; dates are read with {@code getString} as {@code Y-m-d H:i:s}. */
@FunctionalInterface
public interface RowMapper<T> {
    /** The value of the current row; must not move the cursor. */
    T map(ResultSet row) throws SQLException;
}
