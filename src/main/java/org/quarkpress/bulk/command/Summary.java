package org.quarkpress.bulk.command;

import java.util.ArrayList;
import java.util.List;

/** What became of a job, for people. */
final class Summary {
    private Summary() {}

    /**
     * The lines.
     *
     * @param label name of the file
     * @param seconds from the first byte sent to the end
     */
    static List<String> of(String label, JobState job, long seconds, Reasons reasons) {
        List<String> out = new ArrayList<>();
        String end = TerminalText.safe(job.status().replace('_', ' '), 20);
        out.add(TerminalText.safe(label, 200) + ": job " + job.id() + " " + end + " after " + ProgressLine.time(seconds)
                + (job.dryRun() ? ", a dry run: nothing is stored" : ""));
        out.add("  " + ProgressLine.count(job.read()) + " read: " + ProgressLine.count(job.created()) + " created, "
                + ProgressLine.count(job.updated()) + " updated, " + ProgressLine.count(job.skipped()) + " skipped, "
                + ProgressLine.count(job.refused()) + " refused"
                + (job.rate() > 0 ? " (" + ProgressLine.count(Math.round(job.rate())) + "/s)" : ""));
        if (!job.message().isEmpty()) {
            out.add("  " + TerminalText.safe(job.message(), 500));
        }
        out.addAll(reasons.lines());
        return out;
    }
}
