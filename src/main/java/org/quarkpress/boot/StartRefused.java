package org.quarkpress.boot;

import io.quarkus.runtime.PreventFurtherStepsException;

/** The service cannot start, and one line says why; it is printed without a stack trace and the process ends with 1. */
final class StartRefused {
    private StartRefused() {}

    /** To be thrown at start; Quarkus prints the line alone, and so does {@link Main}. */
    static PreventFurtherStepsException because(String line) {
        return new PreventFurtherStepsException("Quarkpress cannot start. " + line, 1);
    }
}
