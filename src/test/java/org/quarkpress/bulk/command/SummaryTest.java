package org.quarkpress.bulk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.php.PhpJson;

class SummaryTest {
    private static final String FINISHED =
            "{\"id\": 12, \"source\": \"blog\", \"status\": \"finished\", \"dry_run\": false, \"counts\": {\"read\": 1000,"
                    + " \"created\": 900, \"updated\": 50, \"skipped\": 13, \"refused\": 37}, \"total\": 1000, \"rate\": 812.4}";

    private static JobState job(String json) {
        return JobState.of(PhpJson.parse(json).value());
    }

    private static String error(String code, long line) {
        return PhpJson.writeText(
                Map.of("code", code, "line", line, "message", "Not \u001b[31mso.", "pointer", "/meta/x"));
    }

    @Test
    void countsAndReasonsAreTold() {
        Reasons reasons = new Reasons();
        reasons.add(error("rare", 3));
        reasons.add(error("frequent", 14));
        reasons.add(error("frequent", 15));
        List<String> lines = Summary.of("a.ndjson", job(FINISHED), 75, reasons);
        assertThat(lines)
                .containsExactly(
                        "a.ndjson: job 12 finished after 1:15",
                        "  1,000 read: 900 created, 50 updated, 13 skipped, 37 refused (812/s)",
                        "  2 frequent: Not \uFFFD[31mso. (first in line 14 at /meta/x)",
                        "  1 rare: Not \uFFFD[31mso. (first in line 3 at /meta/x)");
    }

    @Test
    void aDryRunSaysThatNothingIsStored() {
        String dry = FINISHED.replace("\"dry_run\": false", "\"dry_run\": true, \"message\": \"odd\\u0007\"");
        assertThat(Summary.of("a", job(dry), 1, new Reasons()))
                .startsWith("a: job 12 finished after 0:01, a dry run: nothing is stored")
                .endsWith("  odd\uFFFD");
    }

    @Test
    void reasonsAreBoundedAndBrokenLinesAreNoTrouble() {
        Reasons reasons = new Reasons();
        for (int i = 0; i < 1000; i++) {
            reasons.add(error("code" + i, i));
        }
        reasons.add("no json");
        assertThat(reasons.lines()).hasSize(51).last().isEqualTo("  951 for other reasons");
    }

    @Test
    void anAnswerThatIsNoJobIsOneThatHasNotBegun() {
        assertThat(JobState.of(List.of(1L))).isEqualTo(new JobState(0, "", false, 0, 0, 0, 0, 0, -1, 0, ""));
    }

    @ParameterizedTest
    @CsvSource({"finished, 0, 0", "finished, 1, 1", "failed, 0, 3", "cancelled, 5, 3", "rolled_back, 0, 3"})
    void theEndOfAJobIsAnExitCode(String status, long refused, int code) {
        JobState job = new JobState(1, status, false, 9, 9, 0, 0, refused, 9, 0, "");
        assertThat(job.isOver()).isTrue();
        assertThat(ExitCode.of(job)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"401, 5", "403, 5", "400, 2", "404, 3", "413, 3", "500, 3", "503, 4"})
    void anAnswerIsAnExitCode(int status, int code) {
        CommandFailure failure = new Answer(status, Map.of("code", "x\n", "message", "why\r")).failure();
        assertThat(failure.exitCode()).isEqualTo(code);
        assertThat(failure.getMessage()).contains(String.valueOf(status), "x\uFFFD", "why\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({"queued", "running", "paused", "rolling_back"})
    void theseAreNoEnd(String status) {
        assertThat(new JobState(1, status, false, 0, 0, 0, 0, 0, -1, 0, "").isOver())
                .isFalse();
    }
}
