package org.quarkpress.wpdb;

import java.io.Serial;
import java.sql.SQLException;

/** WordPress's {@code $wpdb->last_error}: a statement that the database refused or could not finish, and why. */
public final class WpdbException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final WpdbFailure failure;

    public WpdbException(SQLException cause) {
        super(cause.getMessage(), cause);
        this.failure = WpdbFailure.of(cause);
    }

    /** What went wrong, as far as callers need to tell it apart. */
    public WpdbFailure failure() {
        return failure;
    }

    /** Whether the same transaction may simply be run once more. */
    public boolean retryable() {
        return failure == WpdbFailure.DEADLOCK || failure == WpdbFailure.LOCK_WAIT;
    }

    /** Whether some cause of a failure is a value that the database refuses for its length or kind. */
    public static boolean refusedValue(Throwable failure) {
        return kind(failure) == WpdbFailure.DATA_TOO_LONG;
    }

    /** The kind of the database error beneath any failure; {@link WpdbFailure#OTHER} when there is none. */
    public static WpdbFailure kind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return WpdbFailure.of(sql);
            }
        }
        return WpdbFailure.OTHER;
    }
}
