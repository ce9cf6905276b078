package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import org.quarkpress.bulk.ImportScope;

/** Tells steps that take long whether anybody still wants their result. */
@ApplicationScoped
public class JobWatchService {
    private final ImportJobStore jobs;

    /** A service over the jobs. */
    public JobWatchService(ImportJobStore jobs) {
        this.jobs = jobs;
    }

    /** Whether the job was neither paused nor cancelled. */
    public boolean isWanted(ImportScope scope) {
        return jobs.find(scope.job()).filter(job -> job.status().wantsWork()).isPresent();
    }
}
