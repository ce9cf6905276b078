package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.StreamBody;

/** Tells how jobs go on while they do, whichever instance works on them: it looks at the row again and again. */
@ApplicationScoped
public class JobEventService {
    private static final int LISTENERS = 20;
    private static final long LOOK_MS = 500;
    /** So many silent looks, then a sign of life. */
    private static final int SILENCE = 20;

    private final ImportJobStore jobs;
    private final ImportErrorStore errors;
    private final JobSchedulerRunner scheduler;
    private final Semaphore places = new Semaphore(LISTENERS);

    /** A service over these. */
    public JobEventService(ImportJobStore jobs, ImportErrorStore errors, JobSchedulerRunner scheduler) {
        this.jobs = jobs;
        this.errors = errors;
        this.scheduler = scheduler;
    }

    /** The events of a job until it is over; 503 when too many are listening. */
    StreamBody events(long id) {
        if (places.availablePermits() == 0) {
            throw full();
        }
        return out -> {
            if (places.tryAcquire()) {
                try {
                    tell(id, out);
                } finally {
                    places.release();
                }
            }
        };
    }

    private static WpError full() {
        return WpError.of("quarkpress_import_busy", "Too many are listening; ask for the job itself instead.", 503);
    }

    private void tell(long id, OutputStream out) throws IOException {
        Map<String, Object> last = Map.of();
        Map<String, Object> reasons = Map.of();
        long refused = -1;
        int silent = 0;
        while (!scheduler.isStopping()) {
            Optional<ImportJob> job = jobs.find(id);
            if (job.isEmpty()) {
                return;
            }
            if (job.get().counts().refused() != refused) {
                refused = job.get().counts().refused();
                reasons = errors.reasons(id);
            }
            Map<String, Object> data = JobEvent.data(job.get(), reasons);
            boolean over = job.get().status().isOver();
            if (over || !data.equals(last)) {
                send(out, JobEvent.text(over ? "end" : "progress", data));
                last = data;
                silent = 0;
            } else if (++silent % SILENCE == 0) {
                send(out, JobEvent.sign()); // fails when nobody listens any more
            }
            if (over || !sleep()) {
                return;
            }
        }
    }

    private static void send(OutputStream out, byte[] event) throws IOException {
        out.write(event);
        out.flush();
    }

    private static boolean sleep() {
        try {
            Thread.sleep(LOOK_MS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
