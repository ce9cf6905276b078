package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final Set<WpdbFailure> PERMANENT =
            Set.of(WpdbFailure.DATA_TOO_LONG, WpdbFailure.TOO_LARGE, WpdbFailure.NO_TABLE, WpdbFailure.DENIED);
    private static final Set<WpdbFailure> UNKNOWN = Set.of(WpdbFailure.OTHER, WpdbFailure.DUPLICATE);
    private static final Set<WpdbFailure> SOON =
            Set.of(WpdbFailure.DEADLOCK, WpdbFailure.LOCK_WAIT, WpdbFailure.DUPLICATE);
    private static final int UNKNOWN_TRIES = 5;
    private static final long LONGEST_WAIT_MS = 15_000;
    private static final long LONGEST_SOON_MS = 1_000;
    private static final long SLICE_MS = 100;

    private final ImportJobStore jobs;
    private final Map<Long, String> told = new ConcurrentHashMap<>();

    /** A runner that tells people through the rows of jobs why they have to wait. */
    public PatientRunner(ImportJobStore jobs) {
        this.jobs = jobs;
    }

    /**
     * The result of a step; empty when the service is about to stop.
     *
     * @throws JobFault when trying again does not help
     */
    <T> Optional<T> run(JobTurn turn, Supplier<T> step) {
        return run(turn, UNKNOWN_TRIES, step);
    }

    /** The same for a step that is likely to fail for good: what nobody knows how to wait for is not waited for. */
    <T> Optional<T> runOnce(JobTurn turn, Supplier<T> step) {
        return run(turn, 1, step);
    }

    private <T> Optional<T> run(JobTurn turn, int mostUnknown, Supplier<T> step) {
        WpdbFailure last = null;
        try {
            for (int tries = 1; !turn.isOver(); tries++) {
                RuntimeException failure;
                try {
                    return Optional.of(step.get());
                } catch (JobFault fault) {
                    throw fault;
                } catch (RuntimeException failed) {
                    failure = failed;
                } catch (StackOverflowError tooDeep) {
                    failure = new IllegalStateException("Something in it is nested too deeply.", tooDeep);
                }
                WpdbFailure kind = WpdbException.kind(failure);
                tries = kind == last ? tries : 1;
                last = kind;
                boolean inVain = UNKNOWN.contains(kind) && tries >= mostUnknown && !isRace(kind, tries);
                if (failure instanceof WpError || PERMANENT.contains(kind) || inVain) {
                    throw new JobFault("It stopped: " + failure.getMessage(), failure);
                }
                if (!pause(wait(kind, tries), turn, kind)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } finally {
            told.remove(turn.id());
        }
    }

    /** Numbers that were reserved may have been taken by others who made up their own; that passes soon or never. */
    private static boolean isRace(WpdbFailure kind, int tries) {
        return kind == WpdbFailure.DUPLICATE && tries < UNKNOWN_TRIES;
    }

    /** Milliseconds to wait before the next try. */
    static long wait(WpdbFailure kind, int tries) {
        boolean soon = SOON.contains(kind);
        return Math.min(soon ? LONGEST_SOON_MS : LONGEST_WAIT_MS, (soon ? 10L : 500L) << Math.min(tries - 1, 20));
    }

    private boolean pause(long ms, JobTurn turn, WpdbFailure kind) {
        if (ms > LONGEST_SOON_MS) {
            tell(turn, kind, ms);
        }
        try {
            for (long left = ms; left > 0 && !turn.isOver(); left -= SLICE_MS) {
                Thread.sleep(Math.min(left, SLICE_MS));
            }
            return !turn.isOver();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where the row cannot be written either, those who ask this instance are told at least. */
    private void tell(JobTurn turn, WpdbFailure kind, long ms) {
        String message = sentence(kind) + " It is tried again every few seconds; nothing is lost.";
        LOG.warnf("Import %d: %s The next try is in %d seconds.", turn.id(), sentence(kind), ms / 1000);
        told.put(turn.id(), message);
        try {
            jobs.message(turn.id(), turn.owner(), message);
        } catch (RuntimeException unwritable) {
            LOG.debugf("The message of import %d was not written: %s", turn.id(), unwritable.getMessage());
        }
    }

    /** The job with what is known here of why it has to wait. */
    ImportJob told(ImportJob job) {
        String message = told.get(job.id());
        return message == null || job.status().isOver() ? job : job.withMessage(message);
    }

    /** What people read while they wait. */
    static String sentence(WpdbFailure kind) {
        return switch (kind) {
            case READ_ONLY -> "The database takes no writes at the moment.";
            case FULL -> "The database has no room left.";
            case CONNECTION_LOST, COMMIT_LOST, AWAY -> "The database cannot be reached.";
            case DEADLOCK, LOCK_WAIT -> "Others hold rows that are needed.";
            default -> "The database refused something.";
        };
    }
}
