package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.quarkpress.bulk.input.RawPart;
import org.quarkpress.error.WpError;
import org.quarkpress.site.WpDate;

/** Changes how a job stands because somebody asked for it. */
@ApplicationScoped
public class JobActionService {
    private static final int AT_ONCE = 200;

    private final ImportJobStore jobs;
    private final SpoolStore spool;
    private final ImportErrorStore errors;
    private final Clock clock;

    /** A service over these. */
    public JobActionService(ImportJobStore jobs, SpoolStore spool, ImportErrorStore errors, Clock clock) {
        this.jobs = jobs;
        this.spool = spool;
        this.errors = errors;
        this.clock = clock;
    }

    /** See {@link ImportJobService#act}. Whoever works on the job notices before its next chunk is stored. */
    @Transactional
    public ImportJob act(long id, JobAction action) {
        ImportJob job = jobs.lock(id).orElseThrow(ImportJobService::unknown);
        if (action == JobAction.ROLLBACK && job.options().dryRun()) {
            throw WpError.of("quarkpress_import_wrong_status", "A dry run did nothing that could be undone.", 409);
        }
        JobStatus next = action.from(job.status(), job.undoing());
        if (next == job.status()) {
            return job;
        }
        if (action == JobAction.ROLLBACK) {
            jobs.options(id, new JobOptions(job.options(), true));
        }
        if (action == JobAction.RETRY) {
            again(job);
        }
        jobs.change(id, next, "", WpDate.stored(clock.instant()));
        return jobs.find(id).orElseThrow(ImportJobService::unknown);
    }

    /** Puts what was refused into the spool once more; until it is taken, the reasons stay. */
    private void again(ImportJob job) {
        long chunk = job.chunks();
        long most = Math.min(SpoolChunk.MOST_BYTES, spool.mostBytes());
        long last = 0;
        List<SpoolItem> waiting = new ArrayList<>();
        long size = 0;
        for (List<ImportError> some = errors.retryable(job.id(), 0, AT_ONCE);
                !some.isEmpty();
                some = errors.retryable(job.id(), last, AT_ONCE)) {
            for (ImportError error : some) {
                RawPart part = SpoolChunk.read(error.part()).get(0).part();
                if (waiting.size() >= SpoolChunk.MOST_ITEMS || size + part.size() > most) {
                    chunk = flush(job, chunk, waiting);
                    size = 0;
                }
                waiting.add(new SpoolItem(part, error.id()));
                size += part.size();
                last = error.id();
            }
        }
        chunk = flush(job, chunk, waiting);
        if (chunk == job.chunks()) {
            throw WpError.of("quarkpress_import_wrong_status", "Nothing was refused that could be tried again.", 409);
        }
        jobs.advance(job.withProgress(job.counts(), job.chunks(), chunk, job.workMs()));
    }

    private long flush(ImportJob job, long chunk, List<SpoolItem> waiting) {
        if (waiting.isEmpty()) {
            return chunk;
        }
        spool.add(job.id(), chunk, 0, waiting);
        waiting.clear();
        return chunk + 1;
    }
}
