package org.quarkpress.boot;

import java.io.Serial;

/** The service cannot start, and one line says why: it is printed without a stack trace, the process ends with 1. */
public final class StartRefused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The line is for the operator: what is wrong, and what to set. */
    public StartRefused(String line) {
        super("Quarkpress cannot start. " + line, null, false, false);
    }
}
