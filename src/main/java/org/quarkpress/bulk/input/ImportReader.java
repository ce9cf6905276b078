package org.quarkpress.bulk.input;

import java.io.IOException;
import java.util.Optional;

/** Reads an import file from its beginning to its end, holding one part at a time. */
@FunctionalInterface
public interface ImportReader {
    /** No part may be larger than this, in bytes of the file. */
    int LARGEST = 16 << 20;

    /**
     * The next part, one that cannot be read included; empty at the end.
     *
     * @throws IOException when the file itself cannot be read any further
     */
    Optional<ImportPart> next() throws IOException;

    /**
     * The next part without a look into its JSON where the file has it as JSON: much cheaper than {@link #next}.
     *
     * @throws IOException when the file itself cannot be read any further
     */
    default Optional<RawPart> raw() throws IOException {
        return next().map(RawPart::of);
    }
}
