package org.quarkpress.bulk.job;

import org.quarkpress.bulk.ImportScope;

/**
 * What is done once, after the last item of a job is stored: counting terms and comments, fetching pictures.
 *
 * <p>Beans of this kind are asked in the order of their {@code @Priority}, the highest first, outside of any
 * transaction: each makes its own. After a crash a step is asked again, so doing it twice must be the same as once. Dry
 * runs ask none. A step that takes long looks at {@link JobWatchService#isWanted} now and then.
 */
public interface FinishStep {
    /** Does it. */
    void finish(ImportScope scope);

    /**
     * Whether it makes numbers right rather than going on with the import, so that it is also asked when a job was
     * cancelled or rolled back.
     */
    default boolean settles() {
        return false;
    }
}
