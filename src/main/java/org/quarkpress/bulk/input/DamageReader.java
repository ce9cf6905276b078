package org.quarkpress.bulk.input;

import java.io.IOException;
import java.util.Optional;

/** Reads a file as far as it is whole; where it is damaged, its last part is a refusal that says so. */
final class DamageReader implements RawReader {
    /** How a file is opened. */
    @FunctionalInterface
    interface Opening {
        ImportReader open() throws IOException;
    }

    private final Opening opening;
    private ImportReader parts;
    private boolean ended;

    DamageReader(Opening opening) {
        this.opening = opening;
    }

    @Override
    public Optional<RawPart> raw() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        try {
            if (parts == null) {
                parts = opening.open();
            }
            return parts.raw();
        } catch (FileDamage damage) {
            ended = true;
            return Optional.of(damage.part());
        }
    }
}
