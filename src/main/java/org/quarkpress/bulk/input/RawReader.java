package org.quarkpress.bulk.input;

import java.io.IOException;
import java.util.Optional;

/** Reads a file whose parts are JSON anyway: it is looked into only where somebody wants to know what it says. */
interface RawReader extends ImportReader {
    @Override
    default Optional<ImportPart> next() throws IOException {
        return raw().map(RawPart::parse);
    }

    @Override
    Optional<RawPart> raw() throws IOException;
}
