package org.quarkpress.bulk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.php.PhpJson;

class ImportCommandTest {
    private static final String IMPORTS = "/wp-json/quarkpress/v1/imports";
    private static final String RECORD = "{\"source_id\": \"1\", \"title\": \"Ä\"}\n";

    @TempDir
    private Path folder;

    private StubService service;

    @BeforeEach
    void start() throws IOException {
        service = new StubService().on("GET " + IMPORTS, 200, "[]");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static String job(String status, int read, int refused) {
        return "{\"id\": 5, \"status\": \"" + status + "\", \"dry_run\": false, \"counts\": {\"read\": " + read
                + ", \"created\": " + (read - refused) + ", \"updated\": 0, \"skipped\": 0, \"refused\": " + refused
                + "}, \"total\": 4, \"rate\": 2.0}";
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private CommandCall call(Object... arguments) throws IOException {
        Path password = file("password", "a b c".getBytes());
        Object[] all = new Object[arguments.length + 6];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        Object[] where = {"--to", service.url(), "--user", "anna", "--password-file", password};
        System.arraycopy(where, 0, all, arguments.length, 6);
        return CommandCall.of(new ImportCommand(), all);
    }

    @Test
    void aFileIsSentGzippedAndItsJobIsFollowed() throws IOException {
        service.on("POST " + IMPORTS, 202, job("queued", 0, 0))
                .on("GET " + IMPORTS + "/5", 200, job("running", 2, 0))
                .on("GET " + IMPORTS + "/5", 200, job("finished", 4, 0));
        CommandCall call = call(file("a.ndjson", RECORD.getBytes("UTF-8")), "--source", "blog x", "--policy", "match");
        assertThat(call.exitCode()).as(call.err()).isZero();
        assertThat(call.out())
                .contains("a.ndjson: job 5 finished")
                .contains("4 read: 4 created, 0 updated, 0 skipped, 0 refused");
        StubService.Asked sent = service.asked.get(1);
        assertThat(sent.line()).isEqualTo("POST " + IMPORTS + "?source=blog+x&policy=match");
        assertThat(sent.body()).isEqualTo(RECORD);
        assertThat(sent.encoding()).isEqualTo("gzip");
        assertThat(sent.type()).isEqualTo("application/x-ndjson");
        assertThat(sent.authorization()).isEqualTo(new Credentials("anna", "a b c").header());
        assertThat(call.err()).as("plain lines, no terminal").contains("2 of 4").doesNotContain("\r");
    }

    @Test
    void allOptionsAreArguments() throws IOException {
        service.on("POST " + IMPORTS, 202, job("finished", 4, 0));
        call(
                file("a.ndjson", RECORD.getBytes("UTF-8")),
                "--dry-run",
                "--no-create-terms",
                "--create-authors",
                "--default-author=editor",
                "--media=FETCH");
        assertThat(service.asked.get(1).line())
                .isEqualTo("POST " + IMPORTS
                        + "?dry_run=true&create_terms=false&create_authors=true&default_author=editor&media=fetch");
    }

    @ParameterizedTest
    @CsvSource({"'[{}]', application/json", "' \n<rss/>', application/xml", "'{}', application/x-ndjson"})
    void theTypeIsToldByTheBeginning(String text, String type) throws IOException {
        service.on("POST " + IMPORTS, 202, job("finished", 4, 0));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes("UTF-8"));
        }
        CommandCall call = call(file("a", text.getBytes("UTF-8")), file("b", packed.toByteArray()));
        assertThat(call.exitCode()).isZero();
        for (StubService.Asked sent : service.asked.subList(1, 3)) {
            assertThat(sent.type()).isEqualTo(type);
            assertThat(sent.body()).isEqualTo(text);
        }
    }

    @Test
    void refusalsAreCountedByReasonAndKept() throws IOException {
        String error = "{\"line\": 3, \"code\": \"bad\", \"message\": \"No \\u001b[2Jway.\", \"pointer\": \"/x\"}\n";
        service.on("POST " + IMPORTS, 202, job("finished", 4, 2))
                .on("GET " + IMPORTS + "/5/errors", 200, error + error);
        Path errors = folder.resolve("errors.ndjson");
        CommandCall call = call(file("a.ndjson", RECORD.getBytes("UTF-8")), "--errors", errors);
        assertThat(call.exitCode()).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(call.out()).contains("  2 bad: No \uFFFD[2Jway. (first in line 3 at /x)");
        assertThat(errors).hasContent(error + error);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(service.asked.get(2).line()).endsWith("/errors?format=ndjson");
    }

    private static void isHarmless(String written) {
        assertThat(written.lines().toList()).isNotEmpty().allSatisfy(line -> assertThat(line)
                .isEqualTo(TerminalText.safe(line)));
    }

    /** What a file may be called wherever this runs. */
    private static String nameOf(String evil) {
        return evil.replace('/', '-').replaceAll("[^\\x01-\\x7f]", "x");
    }

    /** Whatever a file, its name or a service says: nothing of it moves the cursor or begins a line of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J\u001b[1;1H",
                "\u001b]0;title\u0007",
                "\u009b31m",
                "a\rb",
                "a\nimported: all is well",
                "\u202egnp.exe",
                "\b\b\b",
                "=cmd|'/c calc'!A1",
                "%n%s%x"
            })
    void nothingThatIsToldWritesWhatLooksLikeOurs(String evil) throws IOException {
        String text = PhpJson.writeText(evil);
        String refusal = "{\"line\": " + text + ", \"code\": " + text + ", \"message\": " + text + ", \"pointer\": "
                + text + "}\n";
        String job = job("finished", 4, 1).replace("\"finished\"", "\"finished\", \"message\": " + text);
        service.on("POST " + IMPORTS, 202, job("queued", 0, 0).replace("\"queued\"", text))
                .on("GET " + IMPORTS + "/5", 200, job("running", 2, 0).replace("\"running\"", text))
                .on("GET " + IMPORTS + "/5", 200, job)
                .on("GET " + IMPORTS + "/5/errors", 200, refusal);
        CommandCall call = call(file("a" + nameOf(evil), RECORD.getBytes("UTF-8")));
        assertThat(call.exitCode()).as(call.err()).isEqualTo(ExitCode.SOME_REFUSED);
        isHarmless(call.out());
        isHarmless(call.err());
        assertThat(call.out().lines()).as(call.out()).hasSize(4).allMatch(line -> line.matches("(a|  ).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "a\nb", "a\rb", "\u009b1A", "\u202e"})
    void nothingThatIsRefusedDoesEither(String evil) throws IOException {
        String text = PhpJson.writeText(evil);
        service.on("POST " + IMPORTS, 400, "{\"code\": " + text + ", \"message\": " + text + "}");
        Path file = file("a.ndjson", RECORD.getBytes("UTF-8"));
        for (List<Object> arguments : List.<List<Object>>of(
                List.of(file),
                List.of(folder.resolve("no" + nameOf(evil))),
                List.of(file, "--errors", folder.resolve("no" + nameOf(evil) + "/x")))) {
            CommandCall call = call(arguments.toArray());
            assertThat(call.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(call.err().lines()).doesNotContain("b");
            isHarmless(call.err());
        }
        CommandCall call = CommandCall.of(
                new ImportCommand(), file, "--to", service.url(), "--user", "anna", "--password-file", nameOf(evil));
        assertThat(call.exitCode()).isEqualTo(ExitCode.USAGE);
        isHarmless(call.err());
    }

    @Test
    void severalFilesEndWithTheWorst() throws IOException {
        service.on("POST " + IMPORTS, 202, job("failed", 1, 0)).on("POST " + IMPORTS, 202, job("finished", 4, 0));
        Path one = file("a.ndjson", RECORD.getBytes("UTF-8"));
        CommandCall call = call(one, one);
        assertThat(call.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(call.out()).contains("job 5 failed").contains("job 5 finished");
    }

    @Test
    void whoDoesNotWaitIsToldWhereTheJobIs() throws IOException {
        service.on("POST " + IMPORTS, 202, job("queued", 0, 0));
        CommandCall call = call(file("a.ndjson", RECORD.getBytes("UTF-8")), "--no-wait");
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains(service.url() + IMPORTS + "/5");
        assertThat(service.asked).hasSize(2);
    }

    @Test
    void aServiceThatIsAwayForAMomentIsWaitedFor() throws IOException {
        service.on("POST " + IMPORTS, 202, job("running", 0, 0))
                .on("GET " + IMPORTS + "/5", 503, "{}")
                .on("GET " + IMPORTS + "/5", 200, job("finished", 4, 0));
        assertThat(call(file("a.ndjson", RECORD.getBytes("UTF-8"))).exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"401, 5", "403, 5", "500, 3", "404, 3"})
    void whatTheServiceDoesNotLetOneDoIsToldBeforeTheFileIsSent(int status, int exitCode) throws IOException {
        service.close();
        service = new StubService().on("GET " + IMPORTS, status, "{\"code\": \"c\", \"message\": \"m\\u0007\"}");
        CommandCall call = call(file("a.ndjson", RECORD.getBytes("UTF-8")));
        assertThat(call.exitCode()).isEqualTo(exitCode);
        assertThat(call.err()).contains("(" + status + ", c): m\uFFFD");
        assertThat(service.asked).hasSize(1);
    }

    @Test
    void aServiceThatRefusesTheArgumentsWasCalledWrongly() throws IOException {
        service.on("POST " + IMPORTS, 400, "{\"code\": \"rest_invalid_param\", \"message\": \"No such source.\"}");
        assertThat(call(file("a.ndjson", RECORD.getBytes("UTF-8"))).exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void noServiceIsAnExitCodeOfItsOwn() throws IOException {
        service.close();
        CommandCall call = call(file("a.ndjson", RECORD.getBytes("UTF-8")));
        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
        assertThat(call.err()).startsWith("No answer from http://127.0.0.1:");
    }

    @Test
    void wrongCallsAreToldBeforeAnythingIsAsked() throws IOException {
        Path file = file("a.ndjson", RECORD.getBytes("UTF-8"));
        for (List<Object> arguments : List.<List<Object>>of(
                List.of(),
                List.of(folder.resolve("nowhere")),
                List.of(folder),
                List.of(file, "--policy", "all"),
                List.of(file, "--media", "steal"),
                List.of(file, "--unknown"))) {
            assertThat(call(arguments.toArray()).exitCode())
                    .as(arguments.toString())
                    .isEqualTo(ExitCode.USAGE);
        }
        assertThat(service.asked).isEmpty();
        assertThat(call(file, "--errors", folder.resolve("no/such/folder")).exitCode())
                .isEqualTo(ExitCode.USAGE);
        assertThat(service.asked).as("and no file is sent").hasSize(1);
    }

    @Test
    void aCutAnswerOfRefusalsIsNoEndOfTheWorld() throws IOException {
        service.on("POST " + IMPORTS, 202, job("finished", 4, 2))
                .on("GET " + IMPORTS + "/5/errors", 200, "{}\n".getBytes("UTF-8"), Map.of(), true);
        CommandCall call = call(file("a.ndjson", RECORD.getBytes("UTF-8")));
        assertThat(call.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    }
}
