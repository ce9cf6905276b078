package org.quarkpress.bulk.rollback;

/** How it went to undo something. */
enum Undone {
    /** It is as if the job had not been. */
    UNDONE,
    /** It was gone already. */
    GONE,
    /** Somebody has changed it, or hung something on it: it stays. */
    KEPT
}
