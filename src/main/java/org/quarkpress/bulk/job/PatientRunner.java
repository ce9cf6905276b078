package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.quarkpress.error.WpError;
import org.quarkpress.wpdb.WpdbException;
import org.quarkpress.wpdb.WpdbFailure;

/**
 * Does a step of a job again as long as what kept it from succeeding passes: at once after a deadlock, with growing
 * patience while the database is away, full, or takes no writes. Anything else is tried a few times, then it is a fault.
 */
@ApplicationScoped
public class PatientRunner {
    private static final Logger LOG = Logger.getLogger(PatientRunner.class);
    private static final int UNKNOWN_TRIES = 5;
    private static final long LONGEST_WAIT_MS = 60_000;
    private static final long SLICE_MS = 100;

    private final ImportJobStore jobs;

    /** A runner that tells people through the rows of jobs why they have to wait. */
    public PatientRunner(ImportJobStore jobs) {
        this.jobs = jobs;
    }

    /**
     * The result of a step; empty when the service is about to stop.
     *
     * @param owner token of the run
     * @throws JobFault when trying again does not help
     */
    <T> Optional<T> run(long job, String owner, BooleanSupplier stopping, Supplier<T> step) {
        int unknown = 0;
        for (int tries = 1; !stopping.getAsBoolean(); tries++) {
            try {
                return Optional.of(step.get());
            } catch (JobFault fault) {
                throw fault;
            } catch (RuntimeException failure) {
                WpdbFailure kind = WpdbException.kind(failure);
                unknown += kind == WpdbFailure.OTHER || kind == WpdbFailure.DUPLICATE ? 1 : 0;
                if (isPermanent(failure, kind) || unknown == UNKNOWN_TRIES) {
                    throw new JobFault("It stopped: " + failure.getMessage(), failure);
                }
                if (!pause(wait(kind, tries), job, owner, kind, stopping)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPermanent(RuntimeException failure, WpdbFailure kind) {
        return failure instanceof WpError || kind == WpdbFailure.DATA_TOO_LONG || kind == WpdbFailure.NO_TABLE;
    }

    /** Milliseconds to wait before the next try. */
    static long wait(WpdbFailure kind, int tries) {
        boolean soon = kind == WpdbFailure.DEADLOCK || kind == WpdbFailure.LOCK_WAIT;
        long first = soon ? 10 : 500;
        return Math.min(LONGEST_WAIT_MS, first << Math.min(tries - 1, 20));
    }

    private boolean pause(long ms, long job, String owner, WpdbFailure kind, BooleanSupplier stopping) {
        if (ms > 1000) {
            tell(job, owner, kind, ms);
        }
        try {
            for (long left = ms; left > 0 && !stopping.getAsBoolean(); left -= SLICE_MS) {
                Thread.sleep(Math.min(left, SLICE_MS));
            }
            return !stopping.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where the row cannot be written either, the log has to do. */
    private void tell(long job, String owner, WpdbFailure kind, long ms) {
        String message = sentence(kind) + " It is tried again in " + ms / 1000 + " seconds; nothing is lost.";
        LOG.warnf("Import %d: %s", job, message);
        try {
            jobs.message(job, owner, message);
        } catch (RuntimeException unwritable) {
            LOG.debugf("The message of import %d was not written: %s", job, unwritable.getMessage());
        }
    }

    /** What people read while they wait. */
    static String sentence(WpdbFailure kind) {
        return switch (kind) {
            case READ_ONLY -> "The database takes no writes at the moment.";
            case FULL -> "The database has no room left.";
            case CONNECTION_LOST -> "The database cannot be reached.";
            case DEADLOCK, LOCK_WAIT -> "Others hold rows that are needed.";
            default -> "The database refused something.";
        };
    }
}
