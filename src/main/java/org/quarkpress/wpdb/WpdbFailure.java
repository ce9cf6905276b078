package org.quarkpress.wpdb;

import com.mysql.cj.jdbc.exceptions.PacketTooBigException;
import java.sql.SQLException;

/** The kinds of database errors that callers treat differently; everything else is {@link #OTHER}. */
public enum WpdbFailure {
    /** The transaction was rolled back to end a deadlock, or failed certification in a cluster: run it again. */
    DEADLOCK,
    /** A row stayed locked for too long. */
    LOCK_WAIT,
    /** The connection is gone; whether a commit under way took place is unknown. */
    CONNECTION_LOST,
    /** A value does not fit its column (WordPress answers {@code db_insert_error} and its like). */
    DATA_TOO_LONG,
    /** A unique index has that value already. */
    DUPLICATE,
    /** The server does not take writes: a replica, or read-only for maintenance. */
    READ_ONLY,
    /** There is no room left on the server's disk or in the table's file. */
    FULL,
    /** The table is not there (any more). */
    NO_TABLE,
    OTHER;

    /** Classifies by MySQL's and MariaDB's error number, and by SQL state where there is none. */
    public static WpdbFailure of(SQLException error) {
        if (error instanceof PacketTooBigException) {
            return DATA_TOO_LONG;
        }
        if (String.valueOf(error.getMessage()).contains("acquisition timeout")) {
            return CONNECTION_LOST; // the pool could make none
        }
        return switch (error.getErrorCode()) {
            case 1213, 3101, 1047 -> DEADLOCK;
            case 1205, 3572 -> LOCK_WAIT;
            case 1406, 1153, 1264, 1366, 1292 -> DATA_TOO_LONG;
            case 1062 -> DUPLICATE;
            case 1290, 1792, 1836 -> READ_ONLY;
            case 3, 1021, 1026, 1114 -> FULL;
            case 1146 -> NO_TABLE;
            default -> byState(error.getSQLState());
        };
    }

    private static WpdbFailure byState(String state) {
        if (state == null) {
            return OTHER;
        }
        if (state.startsWith("08")) {
            return CONNECTION_LOST;
        }
        return state.equals("40001") ? DEADLOCK : OTHER;
    }
}
