package org.quarkpress.bulk.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarkpress.error.WpError;

/** What people may ask of an import job, and when. */
public enum JobAction {
    /** Wait, keeping everything. */
    PAUSE(Set.of(JobStatus.QUEUED, JobStatus.RUNNING), Set.of(JobStatus.PAUSED), JobStatus.PAUSED),
    /** Go on after a pause or a failure. */
    RESUME(
            Set.of(JobStatus.PAUSED, JobStatus.FAILED),
            Set.of(JobStatus.QUEUED, JobStatus.RUNNING, JobStatus.ROLLING_BACK),
            JobStatus.QUEUED),
    /** End here. */
    CANCEL(
            Set.of(JobStatus.QUEUED, JobStatus.RUNNING, JobStatus.PAUSED, JobStatus.FAILED),
            Set.of(JobStatus.CANCELLED),
            JobStatus.CANCELLED),
    /** Undo all that it did. */
    ROLLBACK(
            Set.of(JobStatus.PAUSED, JobStatus.FINISHED, JobStatus.FAILED, JobStatus.CANCELLED),
            Set.of(JobStatus.ROLLING_BACK, JobStatus.ROLLED_BACK),
            JobStatus.ROLLING_BACK),
    /** Take once more what was refused. */
    RETRY(Set.of(JobStatus.FINISHED), Set.of(), JobStatus.QUEUED);

    private final Set<JobStatus> from;
    private final Set<JobStatus> already;
    private final JobStatus to;

    JobAction(Set<JobStatus> from, Set<JobStatus> already, JobStatus to) {
        this.from = from;
        this.already = already;
        this.to = to;
    }

    /** The name in addresses. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The action of a name. */
    public static JobAction of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** The names of all, for the pattern of a route. */
    public static List<String> names() {
        return java.util.Arrays.stream(values()).map(JobAction::text).toList();
    }

    /**
     * Where it leads; the status itself when there is nothing left to do, so that asking twice is no error.
     *
     * @param undoing whether the job was being rolled back when it failed: to resume is to go on with that
     * @throws WpError 409 when the job cannot do that now
     */
    JobStatus from(JobStatus status, boolean undoing) {
        if (already.contains(status)) {
            return status;
        }
        if (!from.contains(status) || undoing && this == CANCEL) {
            throw WpError.of(
                    "quarkpress_import_wrong_status",
                    "A job that is " + status.text() + " cannot " + text() + ".",
                    409);
        }
        return this == RESUME && undoing ? JobStatus.ROLLING_BACK : to;
    }
}
