package org.quarkpress.bulk.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all: written beside its place, and moved there when it is finished. */
final class WrittenFileStore implements AutoCloseable {
    private final Path place;
    private final Path draft;
    private final OutputStream out;

    /** Begins a file; whatever is at its place stays there until the new one is finished. */
    WrittenFileStore(Path place) {
        this.place = place.toAbsolutePath();
        try {
            this.draft = Files.createTempFile(this.place.resolveSibling(""), "." + place.getFileName(), ".part");
            this.out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.USAGE, "No file can be written there: " + TerminalText.safe(place.toString()));
        }
    }

    OutputStream out() {
        return out;
    }

    /** Puts the file in its place. */
    void finish() throws IOException {
        out.close();
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(draft);
    }
}
