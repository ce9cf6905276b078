package org.quarkpress.error;

/** The catalogue of error codes: one line each with its usual status and our own sentence. */
public enum ErrorCode {
    COOKIE_INVALID_NONCE("rest_cookie_invalid_nonce", 403, "The nonce is not valid for this session."),
    NO_ROUTE("rest_no_route", 404, "No route matches this address and method."),
    INVALID_JSON("rest_invalid_json", 400, "The body is not valid JSON."),
    INVALID_CALLBACK("rest_callback_invalid", 400, "The name of the JSONP callback is not acceptable."),
    INVALID_STORED_META("rest_invalid_stored_value", 500, "What is stored under this key does not fit its schema."),
    CANNOT_UPDATE_META("rest_cannot_update", 403, "You may not change this meta key."),
    CANNOT_DELETE_META("rest_cannot_delete", 403, "You may not remove this meta key."),
    FORBIDDEN("rest_forbidden", 403, "You may not do that."),
    INTERNAL("internal_server_error", 500, "Something went wrong here; the log of the service has the cause."),
    DATABASE_AWAY("quarkpress_database_away", 503, "The database cannot be reached at the moment; try again soon."),
    DATABASE_BUSY("quarkpress_database_busy", 503, "Others hold what is needed here for too long; try again soon."),
    DATABASE_CLOSED("quarkpress_database_closed", 503, "The database takes no changes at the moment; try again later."),
    OUTCOME_UNKNOWN(
            "quarkpress_outcome_unknown",
            503,
            "The database was lost in the moment of storing. Look whether it has the change before you send it again."),
    BODY_UNREADABLE("rest_request_unreadable", 400, "The body ended too early or could not be read."),
    BODY_TOO_LARGE("rest_request_too_large", 413, "The body is larger than this route accepts."),
    ;

    private final String code;
    private final int status;
    private final String message;

    ErrorCode(String code, int status, String message) {
        this.code = code;
        this.status = status;
        this.message = message;
    }

    /** The code as clients see it. */
    public String code() {
        return code;
    }

    /** The usual HTTP status. */
    public int status() {
        return status;
    }

    /** Our own sentence for people. */
    public String message() {
        return message;
    }
}
