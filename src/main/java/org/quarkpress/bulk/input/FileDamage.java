package org.quarkpress.bulk.input;

import java.io.IOException;
import org.quarkpress.error.WpError;

/** The bytes of a file are damaged from here on; what comes before is whole. Not that its sender went away. */
final class FileDamage extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient WpError refusal;
    private final long line;

    /**
     * A damage.
     *
     * @param line where it begins, from 1
     * @param code for machines
     * @param message for people
     */
    FileDamage(long line, String code, String message) {
        super(message);
        this.line = line;
        this.refusal = WpError.of(code, message, 400);
    }

    /** The damage as the last part of the file. */
    RawPart part() {
        return RawPart.refused(line, refusal);
    }
}
