package org.quarkpress.fetch;

/** A file that could not be fetched, and why; nothing of it is worth keeping. */
public final class FetchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** The address may not be asked, or has no server. */
        ADDRESS,
        /** A redirect leads where nothing may be fetched, or there are too many. */
        REDIRECT,
        /** No connection, no proper certificate, no proper answer, or it ended too early. */
        CONNECTION,
        /** Another answer than the file. */
        STATUS,
        /** More bytes than are wanted. */
        SIZE,
        /** It took too long. */
        TIME,
        /** The bytes are not those that {@code Content-MD5} announced. */
        HASH
    }

    private final Reason reason;
    private final int status;
    private final String body;

    private FetchException(Reason reason, String message, int status, String body) {
        super(message, null, false, false);
        this.reason = reason;
        this.status = status;
        this.body = body;
    }

    static FetchException of(Reason reason, String message) {
        return new FetchException(reason, message, 0, "");
    }

    static FetchException answered(int status, String body) {
        return new FetchException(Reason.STATUS, "The other server answered with " + status + ".", status, body);
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** The status that the server answered with; 0 when that was not the reason. */
    public int status() {
        return status;
    }

    /** The beginning of what the server answered instead of the file. */
    public String body() {
        return body;
    }
}
