package org.quarkpress.bulk.picture;

/** A picture that cannot be had, and why. */
final class PictureFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean passes;

    /**
     * A fault.
     *
     * @param passes whether it may be otherwise a little later
     */
    PictureFault(String message, boolean passes) {
        super(message, null, false, false);
        this.passes = passes;
    }

    /** Whether it may be otherwise a little later. */
    boolean passes() {
        return passes;
    }
}
