package org.quarkpress.bulk;

import org.quarkpress.rest.Asker;

/**
 * For whom and under which job something is imported.
 *
 * @param job id of the job; {@link #NO_JOB} when a thing is taken by itself
 * @param options what is wanted
 * @param asker the user who started the job, with the site as it is now
 */
public record ImportScope(long job, ImportOptions options, Asker asker) {
    /** What is taken by itself is in no journal, and nobody counts its terms later. */
    public static final long NO_JOB = 0;

    boolean isJob() {
        return job != NO_JOB;
    }
}
