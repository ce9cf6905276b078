package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import org.quarkpress.bulk.ImportAuthorService;
import org.quarkpress.bulk.stored.StoredReferenceService;

/**
 * What a job keeps of its file, and when that goes. What was refused and the people the file told of are needed as long
 * as something of the file may still be taken: until the job ends, and after it has finished for as long as a retry could
 * take something that was refused. References to things that have not come wait as long as the posts of the job are there,
 * because another file of the source may bring them.
 */
@ApplicationScoped
public class JobRemainsService {
    private final SpoolStore spool;
    private final ImportErrorStore errors;
    private final ImportAuthorService authors;
    private final StoredReferenceService references;

    /** A service over these. */
    public JobRemainsService(
            SpoolStore spool, ImportErrorStore errors, ImportAuthorService authors, StoredReferenceService references) {
        this.spool = spool;
        this.errors = errors;
        this.authors = authors;
        this.references = references;
    }

    /**
     * Removes what a job that ends like this never needs again; to be called when nothing more of the file is taken, before
     * the spool is cleared, which is how a crash in between is noticed. A second time it changes nothing.
     */
    void forget(long job, JobStatus end) {
        if (end == JobStatus.FINISHED && errors.hasRetryable(job)) {
            return;
        }
        errors.forgetParts(job); // the reasons stay
        authors.forget(job);
        if (end == JobStatus.ROLLED_BACK) {
            references.forget(job);
        }
    }

    /** Removes the spooled chunks of a job before this one. */
    void clear(long job, long before) {
        spool.clear(job, before);
    }
}
