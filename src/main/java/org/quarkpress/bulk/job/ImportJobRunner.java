package org.quarkpress.bulk.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.wpdb.WriteRunner;

/**
 * One run of a job: chunk after chunk from where it is, until it is through, or somebody else has a say. While a chunk is
 * being stored, the next one is read.
 */
@ApplicationScoped
public class ImportJobRunner {
    private static final Logger LOG = Logger.getLogger(ImportJobRunner.class);
    private static final int UNDO_AT_ONCE = 200;

    private final JobClaimService claims;
    private final ChunkLoadService loader;
    private final ImportChunkService chunks;
    private final JobScopeService scopes;
    private final ChunkSieveRunner sieve;
    private final JobRemainsService remains;
    private final PatientRunner patient;
    private final WriteRunner writes;
    private final List<FinishStep> finishing;
    private final List<RollbackStep> undoing;

    /** A runner over these. */
    public ImportJobRunner(
            JobClaimService claims,
            ChunkLoadService loader,
            ImportChunkService chunks,
            JobScopeService scopes,
            ChunkSieveRunner sieve,
            JobRemainsService remains,
            PatientRunner patient,
            WriteRunner writes,
            @All List<FinishStep> finishing,
            @All List<RollbackStep> undoing) {
        this.claims = claims;
        this.loader = loader;
        this.chunks = chunks;
        this.scopes = scopes;
        this.sieve = sieve;
        this.remains = remains;
        this.patient = patient;
        this.writes = writes;
        this.finishing = finishing;
        this.undoing = undoing;
    }

    /** How a run ended. */
    enum End {
        /** There is nothing left to do for this run. */
        DONE,
        /** Another job of the source goes first. */
        LATER,
        /** The service is about to stop; somebody has to go on. */
        STOPPED
    }

    /** Does what a job wants, as far as it goes. */
    End run(long id, BooleanSupplier stopping) {
        String owner = UUID.randomUUID().toString();
        try {
            JobClaimService.Claim claim = writes.write(() -> claims.claim(id, owner));
            Run run = new Run(new JobTurn(id, owner, stopping));
            return switch (claim.work()) {
                case NONE -> End.DONE;
                case LATER -> End.LATER;
                case IMPORT -> run.importing(claim.job());
                case UNDO -> run.undo(claim.job());
                case TIDY -> run.tidy(claim.job());
            };
        } catch (JobFault fault) {
            LOG.errorf(fault.getCause(), "Import %d: %s", id, fault.getMessage());
            writes.write(() -> claims.end(id, owner, JobStatus.FAILED, String.valueOf(fault.getMessage())));
            return End.DONE;
        }
    }

    /** A run that has its job. */
    private final class Run {
        private final long id;
        private final String owner;
        private final JobTurn turn;

        Run(JobTurn turn) {
            this.id = turn.id();
            this.owner = turn.owner();
            this.turn = turn;
        }

        End importing(ImportJob claimed) {
            ExecutorService ahead = Executors.newSingleThreadExecutor(task -> new Thread(task, "import-ahead-" + id));
            try {
                return chunks(claimed, ahead);
            } finally {
                ahead.shutdownNow();
            }
        }

        private End chunks(ImportJob claimed, ExecutorService ahead) {
            ImportJob job = claimed;
            Future<LoadedChunk> next = null;
            long since = System.nanoTime();
            while (!job.isThrough()) {
                long number = job.nextChunk();
                Future<LoadedChunk> asked = next;
                Optional<LoadedChunk> chunk = ready(claimed, asked, number);
                next = number + 1 < job.chunks() ? ahead.submit(() -> loader.load(claimed, number + 1)) : null;
                long began = since;
                Optional<Optional<ImportJob>> taken = chunk.flatMap(ready -> taken(ready, began));
                since = System.nanoTime();
                if (taken.isEmpty()) {
                    return End.STOPPED;
                }
                if (taken.get().isEmpty()) {
                    return End.DONE; // paused, cancelled, or taken over
                }
                job = taken.get().get();
            }
            return finish(job);
        }

        private Optional<LoadedChunk> ready(ImportJob job, Future<LoadedChunk> asked, long number) {
            try {
                return patiently(() -> loaded(job, asked, number));
            } catch (JobFault fault) {
                if (!fault.isOfItems()) {
                    throw fault;
                }
                return sieve.prepared(turn, job, number);
            }
        }

        /** One item that cannot be stored does not keep the others from it. */
        private Optional<Optional<ImportJob>> taken(LoadedChunk chunk, long began) {
            try {
                return patiently(() -> chunks.take(id, owner, chunk, began));
            } catch (JobFault fault) {
                if (!fault.isOfItems()) {
                    throw fault;
                }
                return sieve.sifted(turn, chunk).flatMap(rest -> patiently(() -> chunks.take(id, owner, rest, began)));
            }
        }

        private LoadedChunk loaded(ImportJob job, Future<LoadedChunk> asked, long number) {
            if (asked == null) {
                return loader.load(job, number);
            }
            try {
                LoadedChunk chunk = asked.get();
                return chunk.number() == number ? chunk : loader.load(job, number);
            } catch (ExecutionException e) {
                return loader.load(job, number); // fails here in the same way, where it is known what to do about it
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return loader.load(job, number);
            }
        }

        private End finish(ImportJob job) {
            if (!job.options().dryRun() && !steps(job, finishing)) {
                return End.STOPPED;
            }
            return ended(JobStatus.FINISHED, job.chunks());
        }

        End undo(ImportJob job) {
            ImportScope scope = scopes.of(job);
            boolean more = true;
            while (more) {
                Optional<Boolean> some =
                        patiently(() -> writes.write(() -> claims.undoSome(id, owner, undoing, scope, UNDO_AT_ONCE)));
                if (some.isEmpty()) {
                    return End.STOPPED;
                }
                more = some.get();
            }
            if (!steps(job, settling())) {
                return End.STOPPED;
            }
            return ended(JobStatus.ROLLED_BACK, Long.MAX_VALUE);
        }

        /** Nobody goes on with the job, but what it has stored so far must be right. */
        End tidy(ImportJob job) {
            boolean halfway =
                    job.status() == JobStatus.CANCELLED && !job.options().dryRun();
            if (halfway && !steps(job, settling())) {
                return End.STOPPED;
            }
            boolean all = job.status() != JobStatus.FINISHED;
            if (!forgotten(job.status())) {
                return End.STOPPED;
            }
            remains.clear(id, all ? Long.MAX_VALUE : job.nextChunk());
            return End.DONE;
        }

        private List<FinishStep> settling() {
            return finishing.stream().filter(FinishStep::settles).toList();
        }

        private boolean steps(ImportJob job, List<FinishStep> steps) {
            for (FinishStep step : steps) {
                Optional<Boolean> done = patiently(() -> {
                    step.finish(scopes.of(job));
                    return true;
                });
                if (done.isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        private boolean forgotten(JobStatus status) {
            return patiently(() -> {
                        remains.forget(id, status);
                        return true;
                    })
                    .isPresent();
        }

        private End ended(JobStatus status, long before) {
            if (!forgotten(status)) {
                return End.STOPPED;
            }
            Optional<Boolean> mine = patiently(() -> writes.write(() -> claims.end(id, owner, status, "")));
            if (mine.isEmpty()) {
                return End.STOPPED;
            }
            if (mine.get()) {
                remains.clear(id, before);
            }
            return End.DONE;
        }

        private <T> Optional<T> patiently(java.util.function.Supplier<T> step) {
            return patient.run(turn, step);
        }
    }
}
