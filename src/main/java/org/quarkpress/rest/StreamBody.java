package org.quarkpress.rest;

import java.io.IOException;
import java.io.OutputStream;

/** A body that is written piece by piece. */
@FunctionalInterface
public interface StreamBody {
    /** Writes the whole body; flushes whenever the client should see what was written so far. */
    void writeTo(OutputStream out) throws IOException;
}
