package org.quarkpress.bulk;

import org.quarkpress.rest.Asker;

/**
 * For whom and under which job something is imported.
 *
 * @param job id of the job
 * @param options what is wanted
 * @param asker the user who started the job, with the site as it is now
 */
public record ImportScope(long job, ImportOptions options, Asker asker) {}
