package org.quarkpress.php;

/** The way out of the reader when the text is not JSON; never leaves this package. */
final class JsonFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;

    JsonFault(int code) {
        super(null, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
