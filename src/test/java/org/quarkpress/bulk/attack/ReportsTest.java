package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.php.PhpJson;

/** What files say comes out of reports as what it is: text, in its place, on its line. */
@QuarkusTest
class ReportsTest extends AttackTest {
    private static final List<String> EVIL = List.of(
            "=cmd|'/c calc'!A1",
            "+1+1",
            "-2+3",
            "@SUM(A1:A9)",
            "\uff1d1+1",
            "a\",=1+1,\"b",
            "a,b;c",
            "'=1",
            "\\\"quoted\\\"",
            "</script><script>alert(1)</script>",
            "\u202egnp.exe",
            "%0d%0aSet-Cookie: a=b",
            "{\"a\": \"b\"}");

    private static final List<String> CONTROLS = List.of(
            "a\nb",
            "a\r\nb",
            "\u001b[31mred\u001b[2J",
            "a\u0000b",
            "a\u0085b",
            "a\u2028b",
            "\b\b\b",
            "\u007f",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1");

    private static List<Map<String, Object>> file() {
        List<Map<String, Object>> out = new ArrayList<>();
        List<String> texts = new ArrayList<>(EVIL);
        texts.addAll(CONTROLS);
        for (String text : texts) {
            Map<String, Object> key = item(text, "evil");
            key.put("status", "perhaps");
            out.add(key);
            Map<String, Object> field = item("field " + out.size(), "evil");
            field.put(text, "x");
            out.add(field);
            Map<String, Object> meta = item("meta " + out.size(), "evil");
            meta.put("meta", Map.of(text, "x"));
            out.add(meta);
            Map<String, Object> taxonomy = item("taxonomy " + out.size(), "evil");
            taxonomy.put("terms", Map.of(text, List.of("x")));
            out.add(taxonomy);
            Map<String, Object> type = item("type " + out.size(), "evil");
            type.put("type", text);
            out.add(type);
            Map<String, Object> status = item("status " + out.size(), "evil");
            status.put("status", text);
            out.add(status);
            Map<String, Object> author = item("author " + out.size(), "evil");
            author.put("author", text);
            out.add(author);
        }
        return out;
    }

    /** The cells of CSV by RFC 4180. */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertThat(text.charAt(++i)).isEqualTo('\n');
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(quoted).isFalse();
        assertThat(cell).isEmpty();
        return rows;
    }

    private static void isSafe(String csv, int rows, int cells) {
        assertThat(csv.replace("\r\n", "")
                        .codePoints()
                        .filter(Character::isISOControl)
                        .count())
                .isZero();
        assertThat(csv).doesNotContain("\u2028", "\u2029");
        List<List<String>> parsed = csv(csv);
        assertThat(parsed).hasSize(rows + 1);
        assertThat(parsed).allSatisfy(row -> assertThat(row).hasSize(cells));
        parsed.forEach(row ->
                row.forEach(cell -> assertThat(cell.strip()).doesNotMatch("(?s)[=+@\uff1d\uff0b\uff0d\uff20-].*")));
    }

    @Test
    void reportsAreWhatTheyAreWhateverTheFileSays() throws Exception {
        List<Map<String, Object>> file = file();
        for (String query : List.of("?source=evil", "?source=evil&dry_run=true")) {
            int id = start(query, file);
            assertThat(finished(id).get(4)).isEqualTo(file.size());
            Response csv = as("admin").get(API + "/" + id + "/errors?format=csv");
            assertThat(csv.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"import-" + id + "-errors.csv\"");
            isSafe(csv.asString(), file.size(), 5);
            Response lines = as("admin").get(API + "/" + id + "/errors?format=ndjson");
            assertThat(lines.header("X-Content-Type-Options")).isEqualTo("nosniff");
            String text = lines.asString();
            assertThat(text.codePoints()
                            .filter(c -> c != '\n' && Character.isISOControl(c) && c != 0x7f)
                            .count())
                    .isZero();
            assertThat(text.lines().toList()).hasSize(file.size()).allSatisfy(line -> assertThat(
                            PhpJson.parse(utf8(line)).value())
                    .isInstanceOf(Map.class));
            Response json = as("admin").get(API + "/" + id + "/errors?per_page=100");
            assertThat(json.jsonPath().getList("pointer", String.class))
                    .anyMatch(pointer -> pointer.startsWith("/meta/"));
            assertThat(json.asString()
                            .codePoints()
                            .filter(c -> Character.isISOControl(c) && c != 0x7f)
                            .count())
                    .isZero();
            String events = as("admin").get(API + "/" + id + "/events").asString();
            assertThat(events.lines().filter(line -> !line.isEmpty()))
                    .allMatch(line -> line.startsWith("event: ") || line.startsWith("data: {") || line.startsWith(":"));
        }
    }

    @Test
    void whatADryRunWouldMakeIsToldSafely() throws Exception {
        List<Map<String, Object>> file = new ArrayList<>();
        for (String text : EVIL) {
            Map<String, Object> item = new LinkedHashMap<>(item(text, text));
            item.put("slug", text);
            item.put("terms", Map.of("category", List.of("evil " + text)));
            file.add(item);
        }
        int id = start("?source=evil-dry&dry_run=true", file);
        assertThat(finished(id)).as(told(id).toString()).containsExactly(EVIL.size(), EVIL.size(), 0, 0, 0);
        List<Map<String, Object>> report = all(id, "report");
        assertThat(report).extracting(row -> row.get("name")).containsAll(EVIL);
        String csv = as("admin").get(API + "/" + id + "/report?format=csv").asString();
        isSafe(csv, report.size(), csv(csv).get(0).size());
    }
}
