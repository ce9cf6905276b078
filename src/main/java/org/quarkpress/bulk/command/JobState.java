package org.quarkpress.bulk.command;

import java.util.Map;
import java.util.Set;

/**
 * An import job as the service shows it.
 *
 * @param id its id
 * @param status such as {@code running}
 * @param dryRun whether nothing is stored
 * @param read items taken so far
 * @param total items of the file, -1 while it is not known
 * @param rate items a second, 0 while it is not known
 * @param message what the service has to say of it, mostly nothing
 */
record JobState(
        long id,
        String status,
        boolean dryRun,
        long read,
        long created,
        long updated,
        long skipped,
        long refused,
        long total,
        double rate,
        String message) {
    private static final Set<String> OVER = Set.of("finished", "failed", "cancelled", "rolled_back");

    /** The job in an answer; what the answer leaves out is as if nothing had happened yet. */
    static JobState of(Object json) {
        Map<?, ?> job = json instanceof Map<?, ?> map ? map : Map.of();
        Map<?, ?> counts = job.get("counts") instanceof Map<?, ?> map ? map : Map.of();
        return new JobState(
                number(job, "id", 0),
                text(job, "status"),
                Boolean.TRUE.equals(job.get("dry_run")),
                number(counts, "read", 0),
                number(counts, "created", 0),
                number(counts, "updated", 0),
                number(counts, "skipped", 0),
                number(counts, "refused", 0),
                number(job, "total", -1),
                job.get("rate") instanceof Number rate ? rate.doubleValue() : 0,
                text(job, "message"));
    }

    private static long number(Map<?, ?> map, String name, long otherwise) {
        return map.get(name) instanceof Number number ? number.longValue() : otherwise;
    }

    private static String text(Map<?, ?> map, String name) {
        return map.get(name) instanceof String text ? text : "";
    }

    /** Whether nothing more will happen by itself. */
    boolean isOver() {
        return OVER.contains(status);
    }
}
