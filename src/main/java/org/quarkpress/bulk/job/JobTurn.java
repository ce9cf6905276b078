package org.quarkpress.bulk.job;

import java.util.function.BooleanSupplier;

/**
 * The right of one run to go on with a job.
 *
 * @param id of the job
 * @param owner token of the run; whoever has another one may do nothing
 * @param stopping whether the service is about to stop
 */
record JobTurn(long id, String owner, BooleanSupplier stopping) {
    boolean isOver() {
        return stopping.getAsBoolean();
    }
}
