package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarkpress.bulk.JobsTest;
import org.quarkpress.php.PhpJson;

/** The base of these tests: files are sent, their jobs waited for, and what they left is looked at. */
abstract class AttackTest extends JobsTest {
    static final String JSON = "application/json";
    static final String XML = "application/xml";

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An article that says something. */
    static Map<String, Object> item(String id, String title) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("source_id", id);
        out.put("title", title);
        out.put("content", "<p>" + title + "</p>");
        out.put("status", "publish");
        return out;
    }

    static Map<String, Object> page(String id, String parent) {
        Map<String, Object> out = item(id, id);
        out.put("type", "page");
        if (parent != null) {
            out.put("parent", Map.of("source_id", parent));
        }
        return out;
    }

    static String lines(Collection<Map<String, Object>> items) {
        return items.stream().map(PhpJson::writeText).collect(Collectors.joining("\n", "", "\n"));
    }

    static Response send(String type, String query, byte[] body) {
        return as("admin").contentType(type).body(body).post(API + query);
    }

    static int start(String query, Collection<Map<String, Object>> items) {
        return started(send(NDJSON, query, utf8(lines(items))));
    }

    /** What became of the items of a job: read, created, updated, skipped, refused. */
    static List<Integer> finished(int id) throws InterruptedException {
        Map<?, ?> counts = (Map<?, ?>) finishedJob(id).get("counts");
        return counts.values().stream()
                .map(count -> ((Number) count).intValue())
                .toList();
    }

    static List<Integer> imported(String query, Collection<Map<String, Object>> items) throws InterruptedException {
        return finished(start(query, items));
    }

    static void rolledBack(int id) throws InterruptedException {
        assertThat(as("admin").post(API + "/" + id + "/rollback").statusCode()).isEqualTo(200);
        assertThat(ended(id)).containsEntry("status", "rolled_back");
    }

    /** All rows of a list of a job. */
    static List<Map<String, Object>> all(int id, String list) {
        List<Map<String, Object>> out = new ArrayList<>();
        as("admin")
                .get(API + "/" + id + "/" + list + "?format=ndjson")
                .asString()
                .lines()
                .forEach(line -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    ((Map<?, ?>) PhpJson.parse(utf8(line)).value()).forEach((k, v) -> row.put(String.valueOf(k), v));
                    out.add(row);
                });
        return out;
    }

    static List<Map<String, Object>> errors(int id) {
        return all(id, "errors");
    }

    /** Errors as {@code line!code pointer}. */
    static List<String> told(int id) {
        return errors(id).stream()
                .map(row -> (row.get("line") + "!" + row.get("code") + " " + row.get("pointer")).strip())
                .toList();
    }

    long number(String sql, Object... params) {
        return db.row(sql, List.of(params), row -> row.getLong(1)).orElseThrow();
    }

    List<String> texts(String sql, Object... params) {
        return db.rows(sql, List.of(params), row -> row.getString(1));
    }

    /** The post that stands for a source's, 0 for none. */
    long post(String source, String id) {
        return db.row(
                        "SELECT object_id FROM wp_qp_sources WHERE source = ? AND kind = 'post' AND source_id = ?",
                        List.of(source, id),
                        row -> row.getLong(1))
                .orElse(0L);
    }

    String title(String source, String id) {
        return texts("SELECT post_title FROM wp_posts WHERE ID = ?", post(source, id))
                .get(0);
    }

    /** The rows of a statement as one text each, in the order of these texts. */
    List<String> rows(String sql, Object... params) {
        List<String> out = new ArrayList<>(db.rows(sql, List.of(params), row -> {
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                byte[] value = row.getBytes(i);
                text.append(row.getMetaData().getColumnLabel(i))
                        .append('=')
                        .append(
                                value == null
                                        ? "NULL"
                                        : value.length < 200
                                                ? new String(value, StandardCharsets.UTF_8)
                                                : HexFormat.of().toHexDigits(java.util.Arrays.hashCode(value)))
                        .append('\u0001');
            }
            return text.toString();
        }));
        out.sort(null);
        return out;
    }

    /** Everything that is stored but for what jobs know of themselves: rows by table. */
    Map<String, List<String>> everything() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (String table : texts("SHOW TABLES")) {
            boolean own = table.startsWith("wp_qp_")
                    && !Set.of("wp_qp_sources", "wp_qp_import_journal").contains(table);
            if (!own) {
                String where = "wp_usermeta".equals(table) ? " WHERE meta_key <> '_application_passwords'" : "";
                out.put(table, rows("SELECT * FROM " + table + where));
            }
        }
        return out;
    }

    /** Says where two states differ; whole tables are too much to read. */
    static void assertSame(Map<String, List<String>> after, Map<String, List<String>> before) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        Map<String, List<String>> differences = new LinkedHashMap<>();
        before.forEach((table, rows) -> {
            if (!rows.equals(after.get(table))) {
                List<String> gone = new ArrayList<>(rows);
                Set<String> now = Set.copyOf(after.get(table));
                gone.removeIf(now::contains);
                List<String> come = new ArrayList<>(after.get(table));
                Set<String> then = Set.copyOf(rows);
                come.removeIf(then::contains);
                List<String> some = new ArrayList<>();
                gone.stream().limit(5).forEach(row -> some.add("- " + row));
                come.stream().limit(5).forEach(row -> some.add("+ " + row));
                differences.put(table + " (" + gone.size() + " gone, " + come.size() + " come)", some);
            }
        });
        assertThat(differences).isEmpty();
    }
}
