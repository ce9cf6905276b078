package org.quarkpress.bulk.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.rest.Links;
import org.quarkpress.site.Site;

/** An import job as clients see it. */
final class JobView {
    static final String ROUTE = "/quarkpress/v1/imports";

    private JobView() {}

    /** The members of a job. */
    static Map<String, Object> of(ImportJob job) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", job.id());
        out.put("source", job.options().source());
        out.put("status", job.status().text());
        out.put("dry_run", job.options().dryRun());
        out.put("counts", counts(job.counts()));
        out.put("total", job.total());
        out.put("rate", job.rate());
        out.put("started", date(job.started()));
        out.put("finished", date(job.finished()));
        if (!job.message().isEmpty()) {
            out.put("message", job.message());
        }
        return out;
    }

    /** The counts by name. */
    static Map<String, Object> counts(JobCounts counts) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("read", counts.read());
        out.put("created", counts.created());
        out.put("updated", counts.updated());
        out.put("skipped", counts.skipped());
        out.put("refused", counts.refused());
        return out;
    }

    /** Where to find the job and what belongs to it. */
    static Links links(ImportJob job, Site site) {
        String self = address(job.id(), site);
        Links links = new Links()
                .add("self", self)
                .add("collection", site.restUrl(ROUTE))
                .add("errors", self + "/errors")
                .add("events", self + "/events");
        return job.options().dryRun() ? links.add("report", self + "/report") : links;
    }

    /** The address of a job. */
    static String address(long id, Site site) {
        return site.restUrl(ROUTE + "/" + id);
    }

    /** ISO 8601 in GMT, with its zone. */
    private static String date(String stored) {
        return stored == null ? null : stored.replace(' ', 'T') + "Z";
    }
}
