package org.quarkpress.bulk.job;

import org.quarkpress.bulk.ImportScope;

/** Undoes what a job did, bit by bit. Beans are asked in the order of their {@code @Priority}, the highest first. */
public interface RollbackStep {
    /**
     * Undoes some of it, in the caller's transaction.
     *
     * @param atMost how many entries of the journal
     * @return whether there is more
     */
    boolean undoSome(ImportScope scope, int atMost);
}
