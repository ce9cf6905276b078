package org.quarkpress.bulk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String EXPORT = "/wp-json/quarkpress/v1/export";
    private static final String RECORDS = "{\"source_id\": \"1\"}\n{\"source_id\": \"ü\"}\n";

    @TempDir
    private Path folder;

    private StubService service;

    @BeforeEach
    void start() throws IOException {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static byte[] gzipped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes("UTF-8"));
        }
        return out.toByteArray();
    }

    private CommandCall call(Path to, String... more) {
        Object[] all = new Object[4 + more.length];
        all[0] = "--from";
        all[1] = service.url();
        all[2] = "--to";
        all[3] = to;
        System.arraycopy(more, 0, all, 4, more.length);
        return CommandCall.of(new ExportCommand(), all);
    }

    @Test
    void whatTheServiceHasIsWrittenWhole() throws IOException {
        service.on("GET " + EXPORT, 200, gzipped(RECORDS), Map.of("Content-Encoding", "gzip"), false);
        Path file = folder.resolve("all.ndjson");
        assertThat(call(file, "--type", "post,page", "--source", "blog").exitCode())
                .isZero();
        assertThat(file).hasContent(RECORDS);
        assertThat(service.asked.get(0).line()).isEqualTo("GET " + EXPORT + "?type=post%2Cpage&source=blog");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileThatIsNamedSoIsGzipped() throws IOException {
        service.on("GET " + EXPORT, 200, RECORDS);
        Path file = folder.resolve("all.ndjson.gz");
        assertThat(call(file, "--status", "draft").exitCode()).isZero();
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(in.readAllBytes(), "UTF-8")).isEqualTo(RECORDS);
        }
    }

    @Test
    void whatBreaksOffLeavesTheOldFile() throws IOException {
        service.on("GET " + EXPORT, 200, RECORDS.getBytes("UTF-8"), Map.of(), true);
        Path file = Files.writeString(folder.resolve("all.ndjson"), "old");
        CommandCall call = call(file);
        assertThat(call.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(call.err()).contains("before its time");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatTheServiceSaysMovesNoCursor() throws IOException {
        service.on("GET " + EXPORT, 500, "{\"code\": \"a\\u001b[2J\", \"message\": \"b\\r\\n\\u009b1Ac\"}");
        assertThat(call(folder.resolve("x")).err().lines())
                .containsExactly("The service refuses (500, a\uFFFD[2J): b\uFFFD\uFFFD\uFFFD1Ac");
    }

    @Test
    void refusalsAreExitCodes() throws IOException {
        service.on("GET " + EXPORT, 403, "{\"code\": \"rest_forbidden\", \"message\": \"No.\"}");
        assertThat(call(folder.resolve("x")).exitCode()).isEqualTo(ExitCode.FORBIDDEN);
        assertThat(folder).isEmptyDirectory();
        assertThat(call(folder.resolve("no/folder")).exitCode()).isEqualTo(ExitCode.USAGE);
        service.close();
        assertThat(call(folder.resolve("x")).exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    }
}
