package org.quarkpress.bulk.command;

/** Why a command cannot go on: one sentence for whoever called it, and what it ends with. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    /** Whatever the sentence repeats of files and services cannot move the cursor. */
    CommandFailure(int exitCode, String message) {
        super(TerminalText.safe(message));
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
