package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.quarkpress.bulk.ImportOptions;
import org.quarkpress.bulk.input.ImportFormat;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.site.WpDate;
import org.quarkpress.wpdb.WpdbException;
import org.quarkpress.wpdb.WpdbFailure;
import org.quarkpress.wpdb.WriteRunner;

/** Starts import jobs, tells how they stand, and does with them what people ask. */
@ApplicationScoped
public class ImportJobService {
    private static final int UPLOADS_AT_ONCE = 8;
    /** The database takes nothing from anybody. */
    private static final Set<WpdbFailure> CLOSED =
            Set.of(WpdbFailure.READ_ONLY, WpdbFailure.FULL, WpdbFailure.CONNECTION_LOST, WpdbFailure.AWAY);

    private final ImportJobStore jobs;
    private final SpoolService spooling;
    private final SpoolStore spool;
    private final JobActionService actions;
    private final JobSchedulerRunner scheduler;
    private final WriteRunner runner;
    private final PatientRunner patient;
    private final Clock clock;
    private final Semaphore uploads = new Semaphore(UPLOADS_AT_ONCE);

    /** A service over these. */
    public ImportJobService(
            ImportJobStore jobs,
            SpoolService spooling,
            SpoolStore spool,
            JobActionService actions,
            JobSchedulerRunner scheduler,
            WriteRunner runner,
            PatientRunner patient,
            Clock clock) {
        this.jobs = jobs;
        this.spooling = spooling;
        this.spool = spool;
        this.actions = actions;
        this.scheduler = scheduler;
        this.runner = runner;
        this.patient = patient;
        this.clock = clock;
    }

    /**
     * Takes a file to its end and starts a job with it.
     *
     * @param userId who asks
     * @throws WpError 400 when the file breaks off, 413 when it is too large, 503 when there is no room for it; nothing
     *     of it is kept then
     */
    public ImportJob start(ImportOptions options, long userId, InputStream file) {
        if (!uploads.tryAcquire()) {
            throw WpError.of("quarkpress_import_busy", "Too many files arrive at the same time; try again later.", 503);
        }
        try {
            return taken(options, userId, file);
        } catch (WpdbException e) {
            throw CLOSED.contains(e.failure()) ? noRoom() : e;
        } finally {
            uploads.release();
        }
    }

    private ImportJob taken(ImportOptions options, long userId, InputStream file) {
        long id = jobs.add(userId, new JobOptions(options, false), WpDate.stored(clock.instant()));
        boolean complete = false;
        try {
            SpoolService.Spooled spooled = spooling.spool(id, ImportFormat.open(file));
            complete = jobs.queue(id, spooled.items(), spooled.chunks());
        } catch (IOException broken) {
            throw WpError.of(ErrorCode.BODY_UNREADABLE);
        } finally {
            if (!complete && jobs.giveUp(id)) {
                spool.clear(id, Long.MAX_VALUE);
                jobs.remove(id);
            }
        }
        scheduler.wake(id);
        return jobs.find(id).orElseThrow(() -> WpError.of(ErrorCode.BODY_UNREADABLE));
    }

    private static WpError noRoom() {
        return WpError.of(
                "quarkpress_import_no_room", "The database takes no more at the moment; nothing was kept.", 503);
    }

    /** A job. */
    public Optional<ImportJob> find(long id) {
        return jobs.find(id).map(patient::told);
    }

    /** One page of all jobs, the newest first. */
    public List<ImportJob> page(long offset, long count) {
        return jobs.page(offset, count).stream().map(patient::told).toList();
    }

    /** How many jobs there are. */
    public long count() {
        return jobs.count();
    }

    /**
     * Does what was asked with a job, and gives it as it is then.
     *
     * @throws WpError 404 when there is none, 409 when it cannot do that now
     */
    public ImportJob act(long id, JobAction action) {
        ImportJob before = find(id).orElseThrow(ImportJobService::unknown);
        if (action == JobAction.RETRY && before.status() == JobStatus.FINISHED) {
            spool.clear(id, before.nextChunk()); // of before; its chunks are all taken
        }
        ImportJob after = runner.write(() -> actions.act(id, action));
        scheduler.wake(id);
        scheduler.wakeOthers(after);
        return after;
    }

    /** There is no such job. */
    static WpError unknown() {
        return WpError.of("quarkpress_import_unknown", "There is no such import.", 404);
    }
}
