package org.quarkpress.wpdb;

import jakarta.transaction.RollbackException;
import java.io.Serial;
import java.sql.SQLException;
import javax.transaction.xa.XAException;

/** WordPress's {@code $wpdb->last_error}: a statement that the database refused or could not finish, and why. */
public final class WpdbException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final WpdbFailure failure;

    public WpdbException(SQLException cause) {
        super(cause.getMessage(), cause);
        this.failure = WpdbFailure.of(cause);
    }

    private WpdbException(WpdbFailure failure, Throwable cause) {
        super(cause.getMessage(), cause);
        this.failure = failure;
    }

    /** What a commit threw that may have taken place all the same. */
    static WpdbException commitLost(Throwable cause) {
        return new WpdbException(WpdbFailure.COMMIT_LOST, cause);
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
        WpdbFailure kind = kind(failure);
        return kind == WpdbFailure.DATA_TOO_LONG || kind == WpdbFailure.TOO_LARGE;
    }

    /**
     * The kind of the database error beneath any failure; {@link WpdbFailure#OTHER} when there is none. A transaction
     * that could not be ended in good order is as one whose connection was lost.
     */
    public static WpdbFailure kind(Throwable failure) {
        boolean unsettled = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WpdbException known) {
                return known.failure;
            }
            if (cause instanceof SQLException sql) {
                return WpdbFailure.of(sql);
            }
            for (Throwable beside : cause.getSuppressed()) {
                WpdbFailure kind = kind(beside);
                if (kind != WpdbFailure.OTHER) {
                    return kind;
                }
            }
            unsettled |= cause instanceof RollbackException || cause instanceof XAException;
        }
        return unsettled ? WpdbFailure.CONNECTION_LOST : WpdbFailure.OTHER;
    }
}
