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
}
