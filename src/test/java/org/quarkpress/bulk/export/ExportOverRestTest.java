package org.quarkpress.bulk.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.boot.SiteTest;
import org.quarkpress.bulk.MessyArticles;
import org.quarkpress.bulk.chunk.PostSnapshot;
import org.quarkpress.bulk.chunk.PostSnapshotStore;
import org.quarkpress.php.PhpJson;

/** What is exported is imported again to equal rows. */
@QuarkusTest
class ExportOverRestTest extends SiteTest {
    private static final String EXPORT = "/wp-json/quarkpress/v1/export";
    private static final String SOURCES = "/wp-json/quarkpress/v1/sources/";

    @Inject
    PostSnapshotStore snapshots;

    private static List<Map<String, Object>> export(String query) {
        Response response = as("admin").get(EXPORT + query);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        List<Map<String, Object>> out = new ArrayList<>();
        response.asString().lines().forEach(line -> out.add(record(line)));
        return out;
    }

    private static Map<String, Object> record(String json) {
        Map<String, Object> out = new LinkedHashMap<>();
        ((Map<?, ?>) PhpJson.parse(json).value()).forEach((key, value) -> out.put(String.valueOf(key), value));
        return out;
    }

    private static long put(String source, Map<String, Object> record) {
        Response response = as("admin")
                .contentType(ContentType.JSON)
                .body(PhpJson.write(record))
                .put(SOURCES + source + "/posts/" + record.get("source_id"));
        assertThat(response.statusCode()).as(response.asString()).isIn(200, 201);
        return response.jsonPath().getLong("id");
    }

    /** A post's rows without what may differ. */
    private List<Object> rows(long id, Map<Long, Long> copies) {
        PostSnapshot post = snapshots.read(List.of(id)).get(id);
        return List.of(
                post.row().author(),
                post.row().date(),
                post.row().dateGmt(),
                post.row().content(),
                post.row().title(),
                post.row().excerpt(),
                post.row().status(),
                post.row().commentStatus(),
                post.row().pingStatus(),
                post.row().password(),
                post.row().name(),
                post.row().modified(),
                post.row().modifiedGmt(),
                copies.getOrDefault(post.row().parent(), post.row().parent()),
                post.row().menuOrder(),
                post.row().type(),
                post.meta().stream()
                        .sorted((a, b) -> a.key().compareTo(b.key()))
                        .toList(),
                post.places(),
                post.sticky());
    }

    /** Exports a source, takes its posts away, imports the records as another's, and compares. */
    private List<Map<String, Object>> roundTrip(String source, List<Long> ids) {
        List<Map<String, Object>> records = export("?source=" + source);
        Map<String, List<Object>> before = new LinkedHashMap<>();
        Map<String, Long> originals = new LinkedHashMap<>();
        ids.forEach(id -> {
            String key = db.row(
                            "SELECT source_id FROM wp_qp_sources WHERE kind = 'post' AND source = ? AND object_id = ?",
                            List.of(source, id),
                            row -> row.getString(1))
                    .orElseThrow();
            before.put(key, rows(id, Map.of()));
            originals.put(key, id);
        });
        assertThat(records.stream().map(record -> String.valueOf(record.get("source_id"))))
                .containsExactlyInAnyOrderElementsOf(before.keySet());
        ids.forEach(id -> db.update("DELETE FROM wp_posts WHERE ID = ?", List.of(id)));
        Map<Long, Long> copies = new LinkedHashMap<>();
        Map<String, Long> again = new LinkedHashMap<>();
        records.forEach(record -> {
            String key = String.valueOf(record.get("source_id"));
            long copy = put(source + "-copy", record);
            again.put(key, copy);
            copies.put(copy, originals.get(key));
        });
        again.forEach((key, id) -> assertThat(rows(id, copies)).as(key).isEqualTo(before.get(key)));
        assertThat(export("?source=" + source + "-copy")).isEqualTo(records);
        return records;
    }

    @Test
    void sixtyMessyArticlesComeBackAsTheyWere() {
        List<Long> ids = new ArrayList<>();
        for (int n = 1; n <= 60; n++) {
            Map<String, Object> record = new LinkedHashMap<>(MessyArticles.article(n));
            record.put("slug", "exported-" + n);
            ids.add(put("out-messy", record));
        }
        List<Map<String, Object>> records = roundTrip("out-messy", ids);
        assertThat(((Map<?, ?>) records.get(0).get("meta")).get("checklist")).isInstanceOf(List.class);
    }

    @Test
    void pagesParentsFormatsPasswordsAndDraftsComeBackAsTheyWere() {
        String[] records = {
            "{'source_id': 'top', 'type': 'page', 'title': 'Top', 'slug': 'out-top', 'status': 'publish',"
                    + " 'menu_order': 3, 'date_gmt': '2020-01-02T03:04:05'}",
            "{'source_id': 'below', 'type': 'page', 'title': 'Below', 'slug': 'out-below', 'status': 'private',"
                    + " 'parent': {'source_id': 'top'}, 'date_gmt': '2020-01-02T03:04:06'}",
            "{'source_id': 'aside', 'title': 'Aside & <em>more</em>', 'slug': 'out-aside', 'format': 'aside',"
                    + " 'status': 'publish', 'sticky': true, 'comment_status': 'closed', 'ping_status': 'closed'}",
            "{'source_id': 'secret', 'title': 'Secret', 'status': 'publish', 'password': 'pass word',"
                    + " 'author': 'editor', 'date_gmt': '2019-01-02T03:04:05', 'modified_gmt': '2019-02-02T03:04:05'}",
            "{'source_id': 'draft', 'title': 'Draft', 'content': 'Wörds \\\\ \\\" 🙂', 'status': 'draft',"
                    + " 'date_gmt': '2019-01-02T03:04:05', 'excerpt': 'short'}",
            "{'source_id': 'plugins', 'title': 'Plugins', 'status': 'publish', 'stored_meta': [['_plugin_rows', 'a:1:{i:0;s:3:"
                    + "\\\"two\\\";}'], ['twice', '1'], ['twice', '2'], ['empty', ''], ['_wp_old_slug', 'plug-ins']]}",
            "{'source_id': 'pattern', 'type': 'wp_block', 'title': 'Pattern', 'status': 'publish', 'author': 'editor'}",
            "{'source_id': 'odd', 'title': 'Odd', 'status': 'publish', 'stored_meta': [['score', 'a:1:{s:7:"
                    + "\\\"unknown\\\";i:1;}'], ['reading_time', 'long'], ['checklist', 'x'], ['checklist', 'y']]}",
            "{'source_id': 'later', 'title': 'Later', 'status': 'future', 'date_gmt': '2099-01-02T03:04:05'}",
            "{'source_id': 'terms', 'title': 'Terms', 'terms': {'category': [{'name': 'Out & in', 'slug': 'out-in',"
                    + " 'description': 'Told', 'parent': {'name': 'Out above', 'slug': 'out-above'}}],"
                    + " 'post_tag': ['out tag']}}"
        };
        List<Long> ids = new ArrayList<>();
        for (String record : records) {
            ids.add(put("out-kinds", record(record.replace('\'', '"'))));
        }
        List<Map<String, Object>> exported = roundTrip("out-kinds", ids);
        assertThat(exported.get(exported.size() - 1))
                .as("parents come first")
                .containsEntry("parent", Map.of("source_id", "top"));
        Map<String, Object> tagged = exported.stream()
                .filter(record -> "terms".equals(record.get("source_id")))
                .findFirst()
                .orElseThrow();
        assertThat(PhpJson.writeText(((Map<?, ?>) tagged.get("terms")).get("category")))
                .isEqualTo("[{\"slug\":\"out-in\",\"name\":\"Out &amp; in\",\"description\":\"Told\","
                        + "\"parent\":{\"slug\":\"out-above\",\"name\":\"Out above\"}}]");
    }

    @Test
    void commentsComeBackAsTheyWere() {
        String record = "{'source_id': 'talked', 'title': 'Talked', 'status': 'publish', 'comments': ["
                + "{'source_id': 'c1', 'author': 'Ann', 'author_email': 'ann@example.test', 'author_url': 'http://a.test',"
                + " 'date_gmt': '2020-02-03T04:05:06', 'content': 'First & <em>best</em>'},"
                + "{'source_id': 'c2', 'parent': 'c1', 'author': 'Bob', 'date_gmt': '2020-02-04T04:05:06',"
                + " 'content': 'No', 'status': 'hold'}]}";
        List<Long> ids = List.of(put("out-talk", record(record.replace('\'', '"'))));
        List<Map<String, Object>> exported = roundTrip("out-talk", ids);
        assertThat((List<?>) exported.get(0).get("comments")).hasSize(2).last().satisfies(second -> assertThat(
                        String.valueOf(second))
                .contains("source_id=c2", "parent=c1", "status=hold", "author=Bob", "date_gmt=2020-02-04T04:05:06"));
    }

    @Test
    void whoWroteCommentsAndWhatPluginsKeepOfThemComesBack() {
        String record = "{'source_id': 'kept', 'title': 'Kept', 'status': 'publish', 'comments': [{'source_id': 'c1',"
                + " 'author': 'Ed', 'author_ip': '192.0.2.7', 'author_user_agent': 'Reader/1.0 (a; b)', 'user': 'editor',"
                + " 'date_gmt': '2020-02-03T04:05:06', 'content': 'Kept', 'stored_meta': [['_plugin', 'a:1:{i:0;i:5;}'],"
                + " ['twice', '1'], ['twice', '2']]}]}";
        long id = put("out-kept", record(record.replace('\'', '"')));
        List<List<Object>> before = comments(id);
        assertThat(before).singleElement().satisfies(row -> assertThat(row)
                .contains("192.0.2.7", "Reader/1.0 (a; b)", "_plugin=a:1:{i:0;i:5;},twice=1,twice=2", "editor"));
        List<Map<String, Object>> exported = roundTrip("out-kept", List.of(id));
        assertThat(comments(sourced("out-kept-copy"))).isEqualTo(before);
        assertThat(PhpJson.writeText(exported.get(0).get("comments")))
                .contains("\"author_ip\":\"192.0.2.7\"", "\"user\":\"editor\"", "[\"twice\",\"1\"],[\"twice\",\"2\"]");
    }

    private long sourced(String source) {
        return db.row(
                        "SELECT object_id FROM wp_qp_sources WHERE kind = 'post' AND source = ?",
                        List.of(source),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    /** The comments of a post with their meta, and the login of who wrote them. */
    private List<List<Object>> comments(long post) {
        return db.rows(
                "SELECT c.comment_author, c.comment_author_email, c.comment_author_url, c.comment_author_IP,"
                        + " CAST(c.comment_date AS CHAR), CAST(c.comment_date_gmt AS CHAR), c.comment_content,"
                        + " c.comment_approved, c.comment_agent, c.comment_type, u.user_login, (SELECT"
                        + " GROUP_CONCAT(CONCAT(m.meta_key, '=', m.meta_value) ORDER BY m.meta_id) FROM wp_commentmeta m"
                        + " WHERE m.comment_id = c.comment_ID) FROM wp_comments c LEFT JOIN wp_users u ON u.ID = c.user_id"
                        + " WHERE c.comment_post_ID = ? ORDER BY c.comment_ID",
                List.of(post),
                row -> {
                    List<Object> out = new ArrayList<>();
                    for (int column = 1; column <= 12; column++) {
                        out.add(row.getString(column));
                    }
                    return out;
                });
    }

    @Test
    void termsThatAreMadeAgainHaveWhatPluginsKeepOfThem() {
        String record =
                "{'source_id': 'termed', 'title': 'Termed', 'terms': {'category': [{'name': 'Kept term', 'slug':"
                        + " 'kept-term', 'stored_meta': [['_plugin', 's:3:\\\"two\\\";'], ['_thumbnail_id', '7'], ['order', '3']]}]}}";
        put("out-termed", record(record.replace('\'', '"')));
        List<String> before = termMeta();
        assertThat(before).containsExactly("_plugin=s:3:\"two\";", "_thumbnail_id=7", "order=3");
        List<Map<String, Object>> exported = export("?source=out-termed");
        db.update(
                "DELETE t, x, m FROM wp_terms t JOIN wp_term_taxonomy x ON x.term_id = t.term_id JOIN wp_termmeta m ON"
                        + " m.term_id = t.term_id WHERE t.slug = 'kept-term'",
                List.of());
        assertThat(termMeta()).isEmpty();
        put("out-termed-copy", exported.get(0));
        assertThat(termMeta()).isEqualTo(before);
        assertThat(export("?source=out-termed-copy")).isEqualTo(exported);
    }

    private List<String> termMeta() {
        return db.rows(
                "SELECT CONCAT(m.meta_key, '=', m.meta_value) FROM wp_termmeta m JOIN wp_terms t ON t.term_id = m.term_id"
                        + " WHERE t.slug = 'kept-term' ORDER BY m.meta_id",
                List.of(),
                row -> row.getString(1));
    }

    @Test
    void whatCameFromNowhereHasItsIdAndKeysOfSeveralSourcesAreToldApart() {
        long own = as("editor")
                .contentType(ContentType.JSON)
                .body("{\"title\": \"Own\", \"status\": \"publish\", \"type\": \"page\"}")
                .post("/wp-json/wp/v2/pages")
                .jsonPath()
                .getLong("id");
        put("out-one", record("{\"source_id\": \"same\", \"type\": \"page\", \"title\": \"One\"}"));
        put("out-two", record("{\"source_id\": \"same\", \"type\": \"page\", \"title\": \"Two\"}"));
        List<Object> keys = new ArrayList<>();
        export("?type=page").forEach(record -> {
            assertThat(record).containsEntry("type", "page");
            keys.add(record.get("source_id"));
        });
        assertThat(keys).contains("post-" + own, "out-one:same", "out-two:same").doesNotHaveDuplicates();
        assertThat(export("?type=page&status=draft"))
                .extracting(record -> record.get("status"))
                .containsOnly("draft");
        assertThat(export("?source=out-two")).singleElement().satisfies(record -> assertThat(record)
                .containsEntry("source_id", "same")
                .containsEntry("title", "Two"));
    }

    @Test
    void aParentThatIsNotExportedIsNamedByItsSlug() {
        put(
                "out-left",
                record("{\"source_id\": \"p\", \"type\": \"page\", \"title\": \"P\", \"slug\": \"out-left\","
                        + " \"status\": \"publish\"}"));
        put(
                "out-left",
                record("{\"source_id\": \"c\", \"type\": \"page\", \"title\": \"C\","
                        + " \"parent\": {\"source_id\": \"p\"}}"));
        assertThat(export("?source=out-left&status=draft")).singleElement().satisfies(record -> assertThat(record)
                .containsEntry("parent", Map.of("slug", "out-left")));
    }

    @Test
    void howManyPostsThereAreChangesNoNumberOfStatements() {
        for (int n = 0; n < 30; n++) {
            put("out-count" + (n < 3 ? "-few" : ""), record("{\"source_id\": \"" + n + "\", \"title\": \"T\"}"));
        }
        int few = cost("?source=out-count-few");
        assertThat(cost("?source=out-count")).isEqualTo(few).isLessThan(25);
    }

    private int cost(String query) {
        export(query);
        long before = statements();
        export(query);
        return (int) (statements() - before);
    }

    private long statements() {
        return db.rows("SHOW GLOBAL STATUS LIKE 'Com_select'", List.of(), row -> row.getLong(2))
                .get(0);
    }

    @Test
    void theAnswerIsAFileOfLinesGzippedForThoseWhoTakeIt() {
        put("out-file", record("{\"source_id\": \"1\", \"title\": \"T\"}"));
        Response zipped = as("admin").header("Accept-Encoding", "gzip").get(EXPORT + "?source=out-file");
        assertThat(zipped.header("Content-Type")).isEqualTo("application/x-ndjson; charset=UTF-8");
        assertThat(zipped.header("Content-Disposition")).isEqualTo("attachment; filename=\"export.ndjson\"");
        assertThat(zipped.header("Vary")).contains("Accept-Encoding");
        assertThat(zipped.asString()).startsWith("{\"source_id\":\"1\"").endsWith("}\n");
        Response plain = as("admin")
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .get(EXPORT + "?source=out-file");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(plain.asString()).isEqualTo(zipped.asString());
        Response head = as("admin").head(EXPORT);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(export("?source=out-none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "author", "subscriber"})
    void onlyWhoMayExportMay(String login) {
        assertThat(as(login).get(EXPORT).statusCode()).isEqualTo(403);
        assertThat(asStranger().get(EXPORT).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?type=attachment", "?type=nothing", "?status=trash", "?source=a%20b", "?source=%00"})
    void whatCannotBeExportedIsRefused(String query) {
        assertThat(as("admin").urlEncodingEnabled(false).get(EXPORT + query).statusCode())
                .isEqualTo(400);
    }
}
