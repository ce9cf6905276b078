package org.quarkpress.bulk.command;

/** What a command ends with; of several jobs the highest. */
final class ExitCode {
    /** All is in. */
    static final int ALL = 0;
    /** Some was refused. */
    static final int SOME_REFUSED = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** The job failed or was cancelled, or the service answered something unexpected. */
    static final int FAILED = 3;
    /** No service answers there. */
    static final int UNREACHABLE = 4;
    /** The service does not let this user do it. */
    static final int FORBIDDEN = 5;

    private ExitCode() {}

    /** What the end of a job means. */
    static int of(JobState job) {
        if (!job.status().equals("finished")) {
            return FAILED;
        }
        return job.refused() > 0 ? SOME_REFUSED : ALL;
    }

    /** What an answer that is no success means. */
    static int ofStatus(int status) {
        return switch (status) {
            case 401, 403 -> FORBIDDEN;
            case 400 -> USAGE;
            case 502, 503, 504 -> UNREACHABLE;
            default -> FAILED;
        };
    }
}
