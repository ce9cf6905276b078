package org.quarkpress.bulk.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.chunk.ChunkService;
import org.quarkpress.bulk.chunk.ItemOutcome;

/**
 * Takes one chunk: what it stores, what is refused, what has to wait, and how far the job is are ONE transaction.
 *
 * <p>The row of the job is locked first. Only the run whose token it has may go on, and only with the chunk that comes
 * next, so that no chunk is ever taken twice, whoever believes to be working on it.
 */
@ApplicationScoped
public class ImportChunkService {
    private static final int TRANSACTION_SECONDS = 600;

    private final ImportJobStore jobs;
    private final SpoolStore spool;
    private final ImportErrorStore errors;
    private final DryRunService dryRuns;
    private final JobScopeService scopes;
    private final ChunkService chunks;

    /** A service over these. */
    public ImportChunkService(
            ImportJobStore jobs,
            SpoolStore spool,
            ImportErrorStore errors,
            DryRunService dryRuns,
            JobScopeService scopes,
            ChunkService chunks) {
        this.jobs = jobs;
        this.spool = spool;
        this.errors = errors;
        this.dryRuns = dryRuns;
        this.scopes = scopes;
        this.chunks = chunks;
    }

    /** What was done in a transaction, and of a dry run what is kept of it, carried over its end. */
    private record Done(List<ItemOutcome> outcomes, DryRunService.Kept kept) {}

    /** Ends a transaction so that nothing of it stays. */
    private static final class TrialOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Done done;

        TrialOver(Done done) {
            super(null, null, false, false);
            this.done = done;
        }
    }

    /**
     * Takes a chunk.
     *
     * @param owner token of the run
     * @param since when work on it began, of {@link System#nanoTime}
     * @return the job afterwards, also when the chunk had been taken before; empty when the run may not go on
     */
    Optional<ImportJob> take(long id, String owner, LoadedChunk chunk, long since) {
        Optional<ImportJob> job = jobs.find(id);
        boolean dry = job.map(seen -> seen.options().dryRun()).orElse(false);
        Done tried = dry ? tried(id, owner, chunk) : null;
        return transaction(() -> {
            Optional<ImportJob> mine = mine(id, owner);
            if (mine.isEmpty() || mine.get().nextChunk() != chunk.number()) {
                return mine;
            }
            Done done = tried == null ? done(mine.get(), chunk) : tried;
            if (done.kept() != null) {
                dryRuns.keep(id, done.kept(), done.outcomes());
            }
            return Optional.of(record(mine.get(), chunk, done.outcomes(), since));
        });
    }

    /** The dry run of a chunk: all of it is done, and nothing of it remains. */
    private Done tried(long id, String owner, LoadedChunk chunk) {
        try {
            return transaction(() -> {
                Optional<ImportJob> mine = mine(id, owner).filter(job -> job.nextChunk() == chunk.number());
                if (mine.isEmpty()) {
                    return null;
                }
                List<ItemOutcome> outcomes = done(mine.get(), chunk).outcomes();
                throw new TrialOver(new Done(outcomes, dryRuns.kept(id, outcomes)));
            });
        } catch (TrialOver over) {
            return over.done;
        }
    }

    /**
     * Stores a chunk and takes it back at once; whatever keeps it from being stored is thrown.
     *
     * @return whether the run may go on with it at all
     */
    boolean tryOut(long id, String owner, LoadedChunk chunk) {
        try {
            return transaction(() -> {
                Optional<ImportJob> mine = mine(id, owner).filter(job -> job.nextChunk() == chunk.number());
                if (mine.isEmpty()) {
                    return false;
                }
                Done done = done(mine.get(), chunk);
                record(mine.get(), chunk, done.outcomes(), System.nanoTime());
                throw new TrialOver(done);
            });
        } catch (TrialOver over) {
            return true;
        }
    }

    private Optional<ImportJob> mine(long id, String owner) {
        return jobs.lock(id).filter(job -> job.status() == JobStatus.RUNNING).filter(job -> job.owner()
                .equals(owner));
    }

    private Done done(ImportJob job, LoadedChunk chunk) {
        ImportScope scope = scopes.of(job);
        return new Done(chunks.store(scope, chunk.prepared(), isLast(job.id(), chunk.round())), null);
    }

    /** Whether a round has as much to take as the one before it: then waiting any longer does not help. */
    private boolean isLast(long job, int round) {
        return round > 0 && spool.items(job, round) >= spool.items(job, round - 1);
    }

    private ImportJob record(ImportJob job, LoadedChunk chunk, List<ItemOutcome> outcomes, long since) {
        ChunkTally tally = ChunkTally.of(chunk.items(), outcomes);
        errors.add(job.id(), tally.refused());
        errors.change(tally.again());
        errors.remove(tally.mended());
        long last = job.chunks();
        if (!tally.deferred().isEmpty()) {
            spool.add(job.id(), last++, chunk.round() + 1, tally.deferred());
        }
        long workMs = job.workMs() + Math.max(1, (System.nanoTime() - since) / 1_000_000);
        ImportJob after = job.withProgress(job.counts().plus(tally.counts()), chunk.number() + 1, last, workMs);
        jobs.advance(after);
        return after;
    }

    private static <T> T transaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(work::get);
    }
}
