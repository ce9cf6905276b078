package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarkpress.bulk.job.ImportsOverRestTest.zipped;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that do not arrive as they should, and files that are named instead of sent. */
@QuarkusTest
class ImportUploadTest extends ImportTest {
    private static final Path FOLDER = Path.of("target/test-data/imports");

    @TestHTTPResource("/")
    URI base;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(FOLDER.resolve("sub"));
        Files.writeString(FOLDER.resolve("sub/some.ndjson"), articles("named", 0, 3));
        Files.writeString(FOLDER.resolveSibling("outside.ndjson"), articles("outside", 0, 3));
        Files.deleteIfExists(FOLDER.resolve("link.ndjson"));
        Files.createSymbolicLink(
                FOLDER.resolve("link.ndjson"),
                FOLDER.resolveSibling("outside.ndjson").toAbsolutePath());
    }

    private long rows() {
        return db.row("SELECT COUNT(*) FROM wp_qp_imports", List.of(), row -> row.getLong(1))
                .orElseThrow();
    }

    private long orphans() {
        return db.row(
                        "SELECT COUNT(*) FROM wp_qp_import_spool s LEFT JOIN wp_qp_imports j ON j.id = s.job_id"
                                + " WHERE j.id IS NULL OR j.status = 'spooling'",
                        List.of(),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private static Response named(String name) {
        return as("admin")
                .contentType("application/json")
                .body(Map.of("file", name))
                .post(API + "?source=named");
    }

    @Test
    void aFileOfTheFolderIsTakenByItsName() throws Exception {
        assertThat(counts(finished(started(named("sub/some.ndjson"))))).containsExactly(3, 3, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "sub",
                "none.ndjson",
                "../outside.ndjson",
                "sub/../../outside.ndjson",
                "sub/../sub/some.ndjson",
                "/etc/hostname",
                "link.ndjson",
                "sub/some.ndjson\u0000.xml",
                "..\\outside.ndjson"
            })
    void nothingElseIsTaken(String name) {
        long before = rows();
        Response answer = named(name);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("quarkpress_import_file_unknown");
        assertThat(rows()).isEqualTo(before);
        assertThat(posts("outside")).isZero();
    }

    @Test
    void aZippedFileThatIsCutOffIsTakenAsFarAsItGoes() throws Exception {
        byte[] whole = zipped(articles("cut", 0, 3000).getBytes(StandardCharsets.UTF_8));
        int id = started(file(NDJSON, Arrays.copyOf(whole, whole.length / 2)).post(API + "?source=cut"));
        List<Object> counts = counts(finished(id));
        int stored = (Integer) counts.get(1);
        assertThat(stored).isPositive().isLessThan(3000);
        assertThat(counts).containsExactly(stored + 1, stored, 0, 0, 1);
        assertThat(posts("cut")).isEqualTo(stored);
        Response errors = as("admin").get(API + "/" + id + "/errors");
        assertThat(errors.jsonPath().getList("code")).containsExactly("quarkpress_file_gzip");
        assertThat(errors.jsonPath().getList("line")).containsExactly(stored + 1);
    }

    @Test
    void anUploadThatEndsTooEarlyLeavesNothing() throws Exception {
        long before = rows();
        String login = Base64.getEncoder()
                .encodeToString("admin:adminxxxxxxxxxxxxxxxxxxx".getBytes(StandardCharsets.US_ASCII));
        byte[] part = articles("early", 0, 1500).getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + API + "?source=early HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + login
                            + "\r\nContent-Type: " + NDJSON + "\r\nContent-Length: 99999999\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(part);
            out.flush();
            awaitRows(before + 1);
        }
        awaitRows(before);
        assertThat(orphans()).isZero();
        assertThat(posts("early")).isZero();
    }

    private void awaitRows(long wanted) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(60);
        while (rows() != wanted) {
            assertThat(Instant.now()).as("rows: %d", rows()).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    @Test
    void aFileThatIsAllAirIsRefused() throws Exception {
        long before = rows();
        byte[] air = new byte[80 << 20];
        Arrays.fill(air, (byte) ' ');
        byte[] bomb = zipped(air);
        assertThat(bomb.length).isLessThan(200_000);
        Response answer = file(NDJSON, bomb).header("Content-Encoding", "gzip").post(API + "?source=bomb");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(413);
        Response twice = file(NDJSON, zipped(bomb)).post(API + "?source=bomb");
        assertThat(twice.statusCode()).as(twice.asString()).isEqualTo(413);
        assertThat(rows()).isEqualTo(before);
        assertThat(orphans()).isZero();
    }

    @Test
    void otherTypesAreUnsupportedAndWrongArgumentsRefused() {
        assertThat(file("text/plain", new byte[0]).post(API).statusCode()).isEqualTo(415);
        Response source = start("?source=no%20name", "");
        assertThat(source.statusCode()).isEqualTo(400);
        assertThat(source.jsonPath().getString("code")).isEqualTo("rest_invalid_param");
        assertThat(start("?policy=never", "").statusCode()).isEqualTo(400);
        assertThat(start("?default_author=nobody-at-all", "").jsonPath().getString("code"))
                .isEqualTo("quarkpress_import_author_unknown");
    }

    @Test
    void anEmptyFileIsFinishedAtOnce() throws Exception {
        Map<String, Object> job = finished(started(start("", "")));
        assertThat(counts(job)).containsExactly(0, 0, 0, 0, 0);
        assertThat(job)
                .containsEntry("source", "default")
                .containsEntry("total", 0)
                .containsEntry("rate", null);
    }
}
