package org.quarkpress.bulk.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarkpress.boot.SiteTest;
import org.quarkpress.bulk.MessyArticles;
import org.quarkpress.php.PhpJson;

/** The commands with a running service. */
@QuarkusTest
class CommandsOnSiteTest extends SiteTest {
    @TempDir
    Path folder;

    private Path password;
    private String url;

    @BeforeEach
    void knowTheService() throws IOException {
        password = Files.writeString(folder.resolve("password"), passwordOf("admin"));
        url = "http://localhost:" + RestAssured.port;
    }

    private CommandCall imports(Path file, String... more) {
        return CommandCall.of(new ImportCommand(), arguments(List.of(file, "--to", url), more));
    }

    private CommandCall exports(Path file, String... more) {
        return CommandCall.of(new ExportCommand(), arguments(List.of("--to", file, "--from", url), more));
    }

    private Object[] arguments(List<Object> first, String... more) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(List.of("--user", "admin", "--password-file", password));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private Path articles(int count, String broken) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int n = 1; n <= count; n++) {
            Map<String, Object> record = new LinkedHashMap<>(MessyArticles.article(n));
            record.put("slug", "commanded-" + n);
            lines.append(PhpJson.writeText(record)).append('\n');
        }
        return Files.writeString(folder.resolve("articles.ndjson"), lines + broken);
    }

    @Test
    void whatIsImportedCanBeExportedAndImportedAgain() throws IOException {
        Path file = articles(30, "");
        CommandCall first = imports(file, "--source", "commanded");
        assertThat(first.exitCode()).as(first.out() + first.err()).isZero();
        assertThat(first.out()).contains("30 read: 30 created, 0 updated, 0 skipped, 0 refused");
        assertThat(imports(file, "--source", "commanded").out()).contains("0 created, 0 updated, 30 skipped");

        Path out = folder.resolve("out.ndjson.gz");
        CommandCall exported = exports(out, "--source", "commanded");
        assertThat(exported.exitCode()).as(exported.err()).isZero();
        CommandCall again = imports(out, "--source", "commanded-again");
        assertThat(again.out()).as(again.err()).contains("30 read: 30 created, 0 updated, 0 skipped, 0 refused");
        Path second = folder.resolve("second.ndjson");
        assertThat(exports(second, "--source", "commanded-again").exitCode()).isZero();
        assertThat(Files.readAllLines(second)).hasSize(30);
    }

    @Test
    void refusalsAreToldByReason() throws IOException {
        Path file = articles(3, "{\"source_id\": \"x\", \"titel\": \"X\"}\nno json\n");
        Path errors = folder.resolve("errors.ndjson");
        CommandCall call = imports(file, "--source", "commanded-broken", "--dry-run", "--errors", errors.toString());
        assertThat(call.exitCode()).as(call.out() + call.err()).isEqualTo(ExitCode.SOME_REFUSED);
        assertThat(call.out())
                .contains("a dry run: nothing is stored", "5 read: 3 created", "2 refused")
                .contains("1 quarkpress_item_field_unknown:", "(first in line 4 at /titel)")
                .contains("1 quarkpress_item_json:");
        assertThat(Files.readAllLines(errors)).hasSize(2).allMatch(line -> line.contains("\"line\":"));
    }

    @Test
    void whoMayNotImportIsTold() throws IOException {
        Path file = articles(1, "");
        Files.writeString(password, passwordOf("editor"));
        Object[] all = {file, "--to", url, "--user", "editor", "--password-file", password};
        assertThat(CommandCall.of(new ImportCommand(), all).exitCode()).isEqualTo(ExitCode.FORBIDDEN);
        Object[] nobody = {file, "--to", url};
        assertThat(CommandCall.of(new ImportCommand(), nobody).exitCode()).isEqualTo(ExitCode.FORBIDDEN);
    }
}
