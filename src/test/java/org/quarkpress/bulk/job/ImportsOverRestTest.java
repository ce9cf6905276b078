package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole files of articles, from the request that sends them to the end of their jobs. */
@QuarkusTest
class ImportsOverRestTest extends ImportTest {
    static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.toByteArray();
    }

    @Test
    void aFileOfLinesIsTakenOnceAndTheSecondTimeThereIsNothingToDo() throws Exception {
        String lines = articles("lines", 0, 1200);
        Response answer = start("?source=lines", lines);
        int id = started(answer);
        assertThat(answer.header("Location")).endsWith("/quarkpress/v1/imports/" + id);
        assertThat(answer.jsonPath().getMap("").keySet())
                .containsExactly(
                        "id",
                        "source",
                        "status",
                        "dry_run",
                        "counts",
                        "total",
                        "rate",
                        "started",
                        "finished",
                        "_links");
        Map<String, Object> job = finished(id);
        assertThat(counts(job)).containsExactly(1200, 1200, 0, 0, 0);
        assertThat(job)
                .containsEntry("total", 1200)
                .containsEntry("source", "lines")
                .containsEntry("dry_run", false);
        assertThat(String.valueOf(job.get("rate"))).matches("\\d+\\.\\d");
        assertThat(posts("lines")).isEqualTo(1200);
        assertThat(spooled(id))
                .as("nothing is kept that the job no longer needs")
                .isZero();

        Map<String, Object> again = finished(started(start("?source=lines", lines)));
        assertThat(counts(again)).containsExactly(1200, 0, 0, 1200, 0);
        assertThat(posts("lines")).isEqualTo(1200);
    }

    @ParameterizedTest
    @CsvSource({
        "array, application/json, false, ''",
        "zarray, application/json, true, gzip",
        "zlines, application/x-ndjson, true, gzip",
        "znaked, application/x-ndjson, true, ''",
        "charset, application/x-ndjson; charset=utf-8, false, identity"
    })
    void everyFormIsTaken(String name, String type, boolean zip, String encoding) throws Exception {
        String lines = articles(name, 0, 20);
        String text = name.endsWith("array") ? "[" + lines.strip().replace("\n", ",\n") + "]" : lines;
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        var request = file(type, zip ? zipped(plain) : plain);
        Response answer = (encoding.isEmpty() ? request : request.header("Content-Encoding", encoding))
                .post(API + "?source=forms");
        assertThat(counts(finished(started(answer)))).containsExactly(20, 20, 0, 0, 0);
        assertThat(posts(name)).isEqualTo(20);
    }

    @Test
    void whatIsRefusedIsToldWithItsLineAndAllElseIsStored() throws Exception {
        String lines = articles("some", 0, 3) + "{\"source_id\": \"broken\n" + articles("some", 3, 2)
                + "{\"source_id\": \"some-x\", \"title\": \"Article some x\", \"status\": \"=nonsense\"}\n"
                + "[1]\n";
        int id = started(start("?source=some", lines));
        assertThat(counts(finished(id))).containsExactly(8, 5, 0, 0, 3);
        Response errors = as("admin").get(API + "/" + id + "/errors?per_page=2");
        assertThat(errors.header("X-WP-Total")).isEqualTo("3");
        assertThat(errors.header("X-WP-TotalPages")).isEqualTo("2");
        assertThat(errors.jsonPath().getList("line")).containsExactly(4, 7);
        assertThat(errors.jsonPath().getMap("[1]").keySet())
                .containsExactly("line", "source_id", "code", "message", "pointer");
        assertThat(errors.jsonPath().getString("[1].pointer")).isEqualTo("/status");
        Response all = as("admin").get(API + "/" + id + "/errors?format=ndjson");
        assertThat(all.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(all.asString().strip().split("\n")).hasSize(3);
        Response csv = as("admin").get(API + "/" + id + "/errors?format=csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.asString().split("\r\n"))
                .hasSize(4)
                .startsWith("\"line\",\"source_id\",\"code\",\"message\",\"pointer\"");
    }

    @Test
    void listsShowTheNewestFirst() throws Exception {
        int first = started(start("?source=listed", articles("listed", 0, 1)));
        int second = started(start("?source=listed", articles("listed", 1, 1)));
        finished(first);
        finished(second);
        Response list = as("admin").get(API + "?per_page=2");
        assertThat(list.jsonPath().getList("id")).isEqualTo(List.of(second, first));
        assertThat(Integer.parseInt(list.header("X-WP-Total"))).isGreaterThanOrEqualTo(2);
    }

    @Test
    void onlyThoseWhoMayImportMayDoAnythingHere() throws Exception {
        int id = started(start("?source=mine", articles("mine", 0, 1)));
        finished(id);
        for (String path : List.of("", "/" + id, "/" + id + "/errors", "/" + id + "/events", "/" + id + "/report")) {
            assertThat(as("editor").get(API + path).statusCode()).as(path).isEqualTo(403);
            assertThat(asStranger().get(API + path).statusCode()).as(path).isEqualTo(401);
        }
        for (String action : List.of("pause", "resume", "cancel", "rollback", "retry")) {
            assertThat(as("editor").post(API + "/" + id + "/" + action).statusCode())
                    .isEqualTo(403);
        }
        assertThat(as("editor")
                        .contentType(NDJSON)
                        .body("{}".getBytes(StandardCharsets.UTF_8))
                        .post(API)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDryRunTellsEverythingAndLeavesNothing() throws Exception {
        String lines = articles("dry", 0, 4)
                + "{\"source_id\": \"dry-t\", \"title\": \"Article dry t\", \"slug\": \"dry-slug\","
                + " \"terms\": {\"category\": [\"Never made\"]}}\n"
                + "{\"source_id\": \"dry-u\", \"title\": \"Article dry u\", \"slug\": \"dry-slug\", \"status\": \"publish\"}\n"
                + "nothing\n";
        int id = started(start("?source=dry&dry_run=true", lines));
        assertThat(counts(finished(id))).containsExactly(7, 6, 0, 0, 1);
        assertThat(posts("dry")).isZero();
        assertThat(db.rows("SELECT term_id FROM wp_terms WHERE name = 'Never made'", List.of(), r -> r.getLong(1)))
                .isEmpty();
        assertThat(db.rows("SELECT id FROM wp_qp_import_journal WHERE job_id = ?", List.of(id), r -> r.getLong(1)))
                .isEmpty();
        Response report = as("admin").get(API + "/" + id + "/report?per_page=100");
        assertThat(report.header("X-WP-Total")).isEqualTo("8");
        assertThat(report.jsonPath().getList("kind")).contains("post", "term");
        assertThat(report.jsonPath().getList("action")).contains("created", "refused");
        assertThat(as("admin")
                        .get(API + "/" + id + "/report?format=csv")
                        .asString()
                        .split("\r\n"))
                .hasSize(9);
        assertThat(act(id, "rollback").statusCode()).isEqualTo(409);
    }

    @Test
    void eventsEndWithTheJob() throws Exception {
        int id = started(start("?source=events", articles("events", 0, 600) + "broken\n"));
        String events = as("admin").get(API + "/" + id + "/events").asString();
        assertThat(events).contains("event: end\n").contains("\"quarkpress_item_json\":1");
        assertThat(job(id)).containsEntry("status", "finished");
    }
}
