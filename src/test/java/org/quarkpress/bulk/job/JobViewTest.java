package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.ImportOptions;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.php.PhpJson;

class JobViewTest {
    static final ImportOptions OPTIONS =
            new ImportOptions("blog", ImportPolicy.SKIP, true, false, true, 7L, MediaMode.FETCH);

    static ImportJob job(JobStatus status, JobCounts counts, Long total, long workMs, String message) {
        return new ImportJob(
                3,
                1,
                status,
                OPTIONS,
                false,
                total,
                counts,
                0,
                9,
                workMs,
                "",
                message,
                "2026-01-02 03:04:05",
                "2026-01-02 03:04:06",
                null);
    }

    @Test
    void aJobAsClientsSeeIt() {
        ImportJob job = job(JobStatus.RUNNING, new JobCounts(10, 4, 3, 2, 1), 50L, 4000, "Soon.");
        assertThat(PhpJson.writeText(JobView.of(job)))
                .isEqualTo("{\"id\":3,\"source\":\"blog\",\"status\":\"running\",\"dry_run\":true,"
                        + "\"counts\":{\"read\":10,\"created\":4,\"updated\":3,\"skipped\":2,\"refused\":1},"
                        + "\"total\":50,\"rate\":2.5,\"started\":\"2026-01-02T03:04:06Z\",\"finished\":null,"
                        + "\"message\":\"Soon.\"}");
        assertThat(job.remainingSeconds()).isEqualTo(16);
    }

    @Test
    void beforeAnythingIsTakenThereIsNeitherRateNorRest() {
        ImportJob job = job(JobStatus.QUEUED, JobCounts.NONE, null, 0, "");
        assertThat(JobView.of(job)).containsEntry("rate", null).containsEntry("total", null);
        assertThat(JobView.of(job)).doesNotContainKey("message");
        assertThat(job.remainingSeconds()).isNull();
        assertThat(job(JobStatus.RUNNING, new JobCounts(1, 1, 0, 0, 0), null, 10, "")
                        .remainingSeconds())
                .isNull();
    }

    @Test
    void eventsAreOneLineEachAndTellTheRest() {
        ImportJob job = job(JobStatus.RUNNING, new JobCounts(10, 4, 3, 2, 1), 50L, 4000, "Line\nend");
        String event = new String(JobEvent.text("progress", JobEvent.data(job, Map.of("a_reason", 1L))));
        assertThat(event)
                .startsWith("event: progress\ndata: {")
                .endsWith("}\n\n")
                .contains("\"remaining\":16")
                .contains("\"reasons\":{\"a_reason\":1}")
                .contains("\"message\":\"Line\\nend\"");
        assertThat(event.split("\n")).hasSize(2);
        ImportJob over = job(JobStatus.FAILED, JobCounts.NONE, 5L, 0, "");
        assertThat(JobEvent.data(over, Map.of())).containsEntry("remaining", 0L);
        assertThat(new String(JobEvent.text("end", JobEvent.data(over, Map.of()))))
                .contains("\"reasons\":{}");
    }

    @Test
    void whatWasAskedForIsKept() {
        JobOptions kept = new JobOptions(OPTIONS, true);
        assertThat(JobOptions.of("blog", kept.text())).isEqualTo(kept);
        ImportOptions other = new ImportOptions("x", ImportPolicy.MATCH, false, true, false, null, MediaMode.LEAVE);
        assertThat(JobOptions.of("x", new JobOptions(other, false).text())).isEqualTo(new JobOptions(other, false));
    }
}
