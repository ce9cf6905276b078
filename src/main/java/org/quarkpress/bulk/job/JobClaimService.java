package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.site.WpDate;
import org.quarkpress.wpdb.LockStore;

/** Where a run of a job begins and ends: at most one goes on with a job, and at most one job of a source at a time. */
@ApplicationScoped
public class JobClaimService {
    private static final int FAMILIES = 64;
    private static final int LONGEST_MESSAGE = 900;

    private final ImportJobStore jobs;
    private final SpoolStore spool;
    private final LockStore locks;
    private final Clock clock;

    /** A service over these. */
    public JobClaimService(ImportJobStore jobs, SpoolStore spool, LockStore locks, Clock clock) {
        this.jobs = jobs;
        this.spool = spool;
        this.locks = locks;
        this.clock = clock;
    }

    /** What a run has to do. */
    enum Work {
        /** Nothing. */
        NONE,
        /** Nothing yet: another job of the source goes first. */
        LATER,
        /** Go on with the import. */
        IMPORT,
        /** Go on with undoing it. */
        UNDO,
        /** Put things in order after it was cancelled, and remove what it no longer needs. */
        TIDY
    }

    /**
     * What a run has to do with which job.
     *
     * @param job null when there is none
     */
    record Claim(Work work, ImportJob job) {}

    /** Gives a job to the run with this token, if it wants work and nothing else goes first. */
    @Transactional
    Claim claim(long id, String owner) {
        Optional<ImportJob> seen = jobs.find(id);
        if (seen.isEmpty()) {
            return new Claim(Work.NONE, null);
        }
        locks.lock(
                "import-source-" + Math.floorMod(seen.get().options().source().hashCode(), FAMILIES));
        ImportJob job = jobs.lock(id).orElse(seen.get());
        boolean begun = !job.owner().isEmpty(); // by a run that is gone
        if (!job.status().wantsWork()) {
            return new Claim(isLeftover(job) ? Work.TIDY : Work.NONE, job);
        }
        if (!begun && jobs.mustWait(job)) {
            return new Claim(Work.LATER, job);
        }
        boolean undo = job.status() == JobStatus.ROLLING_BACK;
        JobStatus status = undo ? JobStatus.ROLLING_BACK : JobStatus.RUNNING;
        jobs.claim(id, status, owner, WpDate.stored(clock.instant()));
        return new Claim(undo ? Work.UNDO : Work.IMPORT, jobs.find(id).orElse(job));
    }

    /** Whether a run would have something to do with a job; may be asked at any time. */
    boolean wantsRun(ImportJob job) {
        return job.status().wantsWork() || isLeftover(job);
    }

    private boolean isLeftover(ImportJob job) {
        return job.status().isOver() && job.status() != JobStatus.FAILED && spool.has(job.id());
    }

    /** Whether a job has to wait for another of its source; may be asked at any time. */
    boolean mustWait(ImportJob job) {
        return jobs.mustWait(job);
    }

    /** Ends a run, if the job is still its own; whether it was. */
    @Transactional
    boolean end(long id, String owner, JobStatus status, String message) {
        Optional<ImportJob> mine = jobs.lock(id).filter(job -> job.owner().equals(owner));
        String kept = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
        mine.ifPresent(job -> jobs.change(id, status, kept, WpDate.stored(clock.instant())));
        return mine.isPresent();
    }

    /** Undoes some of a job, if it is still the run's own. */
    @Transactional
    boolean undoSome(long id, String owner, List<RollbackStep> steps, ImportScope scope, int atMost) {
        Predicate<ImportJob> mine = job -> job.owner().equals(owner) && job.status() == JobStatus.ROLLING_BACK;
        if (jobs.lock(id).filter(mine).isEmpty()) {
            return false;
        }
        for (RollbackStep step : steps) {
            if (step.undoSome(scope, atMost)) {
                return true;
            }
        }
        return false;
    }
}
