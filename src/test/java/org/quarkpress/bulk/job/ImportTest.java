package org.quarkpress.bulk.job;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.JobsTest;

/** The base of tests that import files. */
abstract class ImportTest extends JobsTest {
    /** So many articles of a source, one a line. */
    static String articles(String prefix, int from, int count) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            out.append("{\"source_id\": \"")
                    .append(prefix)
                    .append('-')
                    .append(i)
                    .append("\", \"title\": \"Article ")
                    .append(prefix)
                    .append(' ')
                    .append(i)
                    .append("\", \"content\": \"<p>Words of ")
                    .append(i)
                    .append("</p>\", \"status\": \"publish\"}\n");
        }
        return out.toString();
    }

    static RequestSpecification file(String type, byte[] body) {
        return as("admin").contentType(type).body(body);
    }

    static Response start(String query, String ndjson) {
        return file(NDJSON, ndjson.getBytes(StandardCharsets.UTF_8)).post(API + query);
    }

    static Response act(int id, String action) {
        return as("admin").post(API + "/" + id + "/" + action);
    }

    static Map<String, Object> finished(int id) throws InterruptedException {
        return finishedJob(id);
    }

    @SuppressWarnings("unchecked")
    static List<Object> counts(Map<String, Object> job) {
        Map<String, Object> counts = (Map<String, Object>) job.get("counts");
        return List.copyOf(counts.values());
    }

    long posts(String prefix) {
        return db.row(
                        "SELECT COUNT(*) FROM wp_posts WHERE post_title LIKE ?",
                        List.of("Article " + prefix + " %"),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    long spooled(int id) {
        return db.row("SELECT COUNT(*) FROM wp_qp_import_spool WHERE job_id = ?", List.of(id), row -> row.getLong(1))
                .orElseThrow();
    }

    /** Whether some instance has yet to look at a job. */
    boolean isAboutToRun(int id) {
        return db.row(
                        "SELECT task_name FROM wp_qp_scheduled WHERE task_instance = ? AND (picked OR execution_time <="
                                + " UTC_TIMESTAMP())",
                        List.of(Integer.toString(id)),
                        row -> row.getString(1))
                .isPresent();
    }
}
