package org.quarkpress.wpdb;

import com.mysql.cj.exceptions.StatementIsClosedException;
import com.mysql.cj.jdbc.exceptions.PacketTooBigException;
import java.sql.SQLException;

/** The kinds of database errors that callers treat differently; everything else is {@link #OTHER}. */
public enum WpdbFailure {
    /** The transaction was rolled back to end a deadlock, or failed certification in a cluster: run it again. */
    DEADLOCK,
    /** A row stayed locked for too long. */
    LOCK_WAIT,
    /** The connection is gone, and with it the transaction that was open on it. */
    CONNECTION_LOST,
    /** The connection went with the commit: whether that took place is unknown. */
    COMMIT_LOST,
    /** No connection could be had in all the time there was. */
    AWAY,
    /** A value does not fit its column (WordPress answers {@code db_insert_error} and its like). */
    DATA_TOO_LONG,
    /** A statement is longer than the server takes ({@code max_allowed_packet}). */
    TOO_LARGE,
    /** A unique index has that value already. */
    DUPLICATE,
    /** The server does not take writes: a replica, or read-only for maintenance. */
    READ_ONLY,
    /** There is no room left on the server's disk or in the table's file. */
    FULL,
    /** A table or column is not there (any more). */
    NO_TABLE,
    /** The user of the database may not do that. */
    DENIED,
    OTHER;

    /** Classifies by MySQL's and MariaDB's error number, and by SQL state where there is none. */
    public static WpdbFailure of(SQLException error) {
        if (error instanceof PacketTooBigException) {
            return TOO_LARGE;
        }
        if (String.valueOf(error.getMessage()).contains("acquisition timeout")) {
            return AWAY; // the pool could make none
        }
        if (error.getCause() instanceof StatementIsClosedException) {
            return CONNECTION_LOST; // with it the driver closed what was running, and a batch tells no more than that
        }
        return error.getErrorCode() == 0 ? byState(error.getSQLState()) : byNumber(error);
    }

    private static WpdbFailure byNumber(SQLException error) {
        return switch (error.getErrorCode()) {
            case 1213, 3101, 1047 -> DEADLOCK;
            case 1205, 3572 -> LOCK_WAIT;
            case 1153 -> TOO_LARGE;
            case 1406, 1264, 1366, 1292 -> DATA_TOO_LONG;
            case 1062 -> DUPLICATE;
            case 1290, 1792, 1836 -> READ_ONLY;
            case 3, 1021, 1026, 1114, 1637 -> FULL;
            case 1030, 1180 -> isNoSpace(error) ? FULL : OTHER; // whatever the system or the engine said
            case 1053, 1317, 1927 -> CONNECTION_LOST; // the server stops, or somebody ended the connection
            case 1049, 1054, 1146 -> NO_TABLE;
            case 1044, 1142, 1143, 1227 -> DENIED;
            default -> byState(error.getSQLState());
        };
    }

    private static boolean isNoSpace(SQLException error) {
        String text = String.valueOf(error.getMessage());
        return text.contains("rror 28") || text.contains("rror: 28") || text.contains("No space left");
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
