package org.quarkpress.rest;

import java.util.Optional;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.wpdb.WpdbFailure;

/**
 * What clients get while the database does not do what it should: 503 with {@code Retry-After}, where WordPress answers
 * 500 with a page of HTML ({@code dead_db}).
 */
final class DatabaseAnswer {
    private static final String SECONDS = "5";

    private DatabaseAnswer() {}

    /** The answer for failures that pass; empty for those that waiting does not mend. */
    static Optional<RestResponse> of(WpdbFailure failure) {
        return switch (failure) {
            case CONNECTION_LOST, AWAY -> later(ErrorCode.DATABASE_AWAY);
            case COMMIT_LOST -> later(ErrorCode.OUTCOME_UNKNOWN);
            case DEADLOCK, LOCK_WAIT -> later(ErrorCode.DATABASE_BUSY);
            case READ_ONLY, FULL -> later(ErrorCode.DATABASE_CLOSED);
            case DATA_TOO_LONG, TOO_LARGE, DUPLICATE, NO_TABLE, DENIED, OTHER -> Optional.empty();
        };
    }

    private static Optional<RestResponse> later(ErrorCode code) {
        return Optional.of(RestResponse.error(WpError.of(code)).header("Retry-After", SECONDS));
    }
}
