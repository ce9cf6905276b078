package org.quarkpress.bulk.job;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How an import job stands. */
public enum JobStatus {
    /** Its file is still arriving; nobody sees such a job. */
    SPOOLING,
    /** It waits for its turn. */
    QUEUED,
    /** It is being done. */
    RUNNING,
    /** Somebody made it wait. */
    PAUSED,
    /** All of the file is taken. */
    FINISHED,
    /** It cannot go on by itself; the message says why. */
    FAILED,
    /** Somebody ended it; what it had stored by then stays. */
    CANCELLED,
    /** What it did is being undone. */
    ROLLING_BACK,
    /** What it did is undone. */
    ROLLED_BACK;

    private static final Set<JobStatus> OVER = EnumSet.of(FINISHED, FAILED, CANCELLED, ROLLED_BACK);
    private static final Set<JobStatus> WAITING_FOR_WORK = EnumSet.of(QUEUED, RUNNING, ROLLING_BACK);

    /** The name in answers and in the table. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of a name. */
    public static JobStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing more happens unless somebody asks for it. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether an instance has to work on it. */
    public boolean wantsWork() {
        return WAITING_FOR_WORK.contains(this);
    }
}
