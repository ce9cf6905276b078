package org.quarkpress.model;

/** A model file that cannot be used; the message is one line for whoever wrote it. */
public final class ModelFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the place and what is wrong there. */
    public ModelFileException(String message) {
        super(message);
    }
}
