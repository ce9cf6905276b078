package org.quarkpress.bulk.job;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.php.PhpJson;

/** How a job stands, as a server-sent event. */
final class JobEvent {
    private JobEvent() {}

    /** The data of an event. */
    static Map<String, Object> data(ImportJob job, Map<String, Object> reasons) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", job.id());
        out.put("status", job.status().text());
        out.put("counts", JobView.counts(job.counts()));
        out.put("total", job.total());
        out.put("rate", job.rate());
        out.put("remaining", job.status().isOver() ? Long.valueOf(0) : job.remainingSeconds());
        out.put("reasons", reasons.isEmpty() ? PhpJson.EMPTY_OBJECT : reasons);
        if (!job.message().isEmpty()) {
            out.put("message", job.message());
        }
        return out;
    }

    /** An event with its name; the JSON has no line ends, so that it is one line. */
    static byte[] text(String name, Map<String, Object> data) {
        return ("event: " + name + "\ndata: " + PhpJson.writeText(data) + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What keeps a silent connection open. */
    static byte[] sign() {
        return ": still here\n\n".getBytes(StandardCharsets.UTF_8);
    }
}
