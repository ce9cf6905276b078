package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.boot.SiteTest;
import org.quarkpress.php.PhpJson;

/** One article of a source at a time: made once, changed when it changes, and nothing of what is refused. */
@QuarkusTest
class SourcesOverRestTest extends SiteTest {
    private static final String API = "/wp-json/quarkpress/v1/sources/";
    private static final String POSTS = "/wp-json/wp/v2/posts/";
    private static final List<String> TABLES = List.of(
            "wp_posts",
            "wp_postmeta",
            "wp_terms",
            "wp_term_taxonomy",
            "wp_termmeta",
            "wp_term_relationships",
            "wp_options",
            "wp_qp_sources");

    private static Response put(String address, String record) {
        return put("admin", address, record);
    }

    private static Response put(String login, String address, String record) {
        return as(login)
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false)
                .body(record.replace('\'', '"'))
                .put(API + address);
    }

    private static Response taken(String address, String record, int status, String result) {
        Response response = put(address, record);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.jsonPath().getString("result")).isEqualTo(result);
        return response;
    }

    private static Map<String, Object> post(Object id) {
        return as("admin").get(POSTS + id + "?context=edit").jsonPath().getMap("");
    }

    private Map<String, Long> counts() {
        Map<String, Long> out = new TreeMap<>();
        TABLES.forEach(table -> out.put(
                table,
                db.row("CHECKSUM TABLE " + table, List.of(), row -> row.getLong(2))
                        .orElseThrow()));
        return out;
    }

    @Test
    void anArticleIsMadeThenSkippedThenChanged() {
        String record = "{'title': 'From afar', 'content': '<p>Words</p>', 'status': 'publish', 'slug': 'from-afar',"
                + " 'date_gmt': '2019-05-04T08:00:00', 'modified_gmt': '2020-01-02T03:04:05', 'author': 'author2'}";
        Response made = taken("blog/posts/a-1", record, 201, "created");
        int id = made.path("id");
        assertThat(made.header("Location")).endsWith("/wp/v2/posts/" + id);
        assertThat(made.jsonPath().getMap("").keySet())
                .containsExactly("id", "type", "status", "result", "link", "source", "source_id", "_links");
        Map<String, Object> post = post(id);
        assertThat(post)
                .containsEntry("slug", "from-afar")
                .containsEntry("date_gmt", "2019-05-04T08:00:00")
                .containsEntry("modified_gmt", "2020-01-02T03:04:05");

        Map<String, Long> before = counts();
        taken("blog/posts/a-1", record, 200, "skipped");
        assertThat(counts()).isEqualTo(before);

        Response changed = taken("blog/posts/a-1", "{'title': 'From further', 'excerpt': 'x'}", 200, "updated");
        assertThat((Integer) changed.path("id")).isEqualTo(id);
        Map<String, Object> after = post(id);
        assertThat(after).containsEntry("slug", "from-afar").containsEntry("date_gmt", "2019-05-04T08:00:00");
        assertThat(String.valueOf(after.get("title"))).contains("From further");
        assertThat(String.valueOf(after.get("content"))).contains("Words");
        assertThat(db.rows("SELECT ID FROM wp_posts WHERE post_parent = ?", List.of(id), row -> row.getLong(1)))
                .as("no revision")
                .isEmpty();
    }

    @Test
    void theMappingCanBeAskedFor() {
        int id = taken("blog/posts/ask%2Fed%20%C3%A4", "{'title': 'Asked'}", 201, "created")
                .path("id");
        Response known = as("admin").urlEncodingEnabled(false).get(API + "blog/posts/ask%2Fed%20%C3%A4");
        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(known.jsonPath().getMap(""))
                .containsEntry("id", id)
                .containsEntry("source", "blog")
                .containsEntry("source_id", "ask/ed ä")
                .containsEntry("status", "draft")
                .doesNotContainKey("result");
        Response unknown = as("admin").get(API + "other/posts/asked");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.jsonPath().getString("code")).isEqualTo("quarkpress_source_unknown");
    }

    @Test
    void whatWasDeletedIsMadeAnewAndWhatIsInTheTrashIsChangedThere() {
        int id = taken("blog/posts/gone", "{'title': 'Gone'}", 201, "created").path("id");
        as("admin").delete(POSTS + id).then().statusCode(200);
        taken("blog/posts/gone", "{'title': 'Gone too'}", 200, "updated");
        as("admin").delete(POSTS + id + "?force=true").then().statusCode(200);
        as("admin").get(API + "blog/posts/gone").then().statusCode(404);
        int again = taken("blog/posts/gone", "{'title': 'Gone too'}", 201, "created")
                .path("id");
        assertThat(again).isNotEqualTo(id);
    }

    @Test
    void policiesDecideWhatHappensToWhatIsThere() {
        String record = "{'title': 'By hand', 'slug': 'made-by-hand', 'status': 'publish'}";
        int own = as("editor")
                .contentType(ContentType.JSON)
                .body(record.replace('\'', '"'))
                .post(POSTS)
                .path("id");
        int beside = taken("blog/posts/hand-1", record, 201, "created").path("id");
        assertThat(post(beside)).containsEntry("slug", "made-by-hand-2");
        String changed = "{'title': 'Taken', 'slug': 'made-by-hand'}";
        int adopted =
                taken("blog/posts/hand-2?policy=match", changed, 200, "updated").path("id");
        assertThat(adopted).isEqualTo(own);
        assertThat(String.valueOf(post(own).get("title"))).contains("Taken");
        int third =
                taken("blog/posts/hand-3?policy=match", changed, 201, "created").path("id");
        assertThat(third).as("a post of a source is no other's").isNotEqualTo(own);
        taken("blog/posts/hand-2?policy=skip", "{'title': 'Never'}", 200, "skipped");
        assertThat(String.valueOf(post(own).get("title"))).contains("Taken");
        assertThat(put("blog/posts/hand-2?policy=other", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void namesOfTermsAreMatchedOrMade() {
        String record =
                "{'title': 'Named', 'terms': {'category': ['Far Away', {'name': 'Nearer', 'parent': 'Far Away'}],"
                        + " 'post_tag': ['far-tag', 'FAR-TAG', {'name': 'Slugged', 'slug': 'own-slug', 'description': 'd'}]}}";
        int id = taken("blog/posts/terms", record, 201, "created").path("id");
        Map<String, Object> post = post(id);
        assertThat((List<?>) post.get("categories")).hasSize(2);
        assertThat((List<?>) post.get("tags")).hasSize(2);
        int again = taken("blog/posts/terms-2", record, 201, "created").path("id");
        assertThat(post(again).get("categories")).isEqualTo(post.get("categories"));
        assertThat(post(again).get("tags")).isEqualTo(post.get("tags"));
        Map<String, Object> nearer = as("admin")
                .get("/wp-json/wp/v2/categories?slug=nearer")
                .jsonPath()
                .getMap("[0]");
        Map<String, Object> far = as("admin")
                .get("/wp-json/wp/v2/categories?slug=far-away")
                .jsonPath()
                .getMap("[0]");
        assertThat(nearer.get("parent")).isEqualTo(far.get("id"));
        taken("blog/posts/terms", "{'terms': {'post_tag': [{'slug': 'own-slug'}]}}", 200, "updated");
        assertThat((List<?>) post(id).get("tags")).hasSize(1);
        assertThat(post(id).get("categories")).isEqualTo(post.get("categories"));
        taken("blog/posts/terms", "{'terms': null}", 200, "updated");
        assertThat((List<?>) post(id).get("tags")).isEmpty();
        Response none = put("blog/posts/terms?create_terms=false", "{'terms': {'post_tag': ['Never made']}}");
        assertThat(none.jsonPath().getString("code")).isEqualTo("quarkpress_item_term_unknown");
        assertThat(none.jsonPath().getString("data.pointer")).isEqualTo("/terms/post_tag/0");
    }

    @Test
    void parentsAreNamedBySourceSlugOrId() {
        int above = taken(
                        "blog/posts/page-1",
                        "{'type': 'page', 'title': 'Above', 'slug': 'far-above'," + " 'status': 'publish'}",
                        201,
                        "created")
                .path("id");
        for (String parent : List.of("{'source_id': 'page-1'}", "{'slug': 'far-above'}", Integer.toString(above))) {
            String record = "{'type': 'page', 'title': 'Below', 'parent': " + parent + "}";
            int id = taken("blog/posts/below-" + parent.length(), record, 201, "created")
                    .path("id");
            assertThat((Integer) as("admin").get("/wp-json/wp/v2/pages/" + id).path("parent"))
                    .isEqualTo(above);
        }
        Response changed = put("blog/posts/page-1", "{'type': 'post', 'title': 'Above'}");
        assertThat(changed.jsonPath().getString("code")).isEqualTo("quarkpress_item_type_changed");
    }

    @Test
    void metaIsClearedByNullAndListsAreStoredAsLists() {
        String record = "{'title': 'Meta', 'meta': {'checklist': '- one\\n- two', 'view_count': ' 41110 ',"
                + " 'topic': 'a <b>b</b>', 'flags': {'ai_generated': 'yes'}}}";
        int id = taken("blog/posts/meta", record, 201, "created").path("id");
        assertThat(db.rows(
                        "SELECT meta_value FROM wp_postmeta WHERE post_id = ? AND meta_key = 'checklist'",
                        List.of(id),
                        row -> row.getString(1)))
                .containsExactly("a:2:{i:0;s:3:\"one\";i:1;s:3:\"two\";}");
        Map<?, ?> meta = (Map<?, ?>) post(id).get("meta");
        assertThat(meta.get("checklist")).isEqualTo(List.of("one", "two"));
        assertThat(meta.get("view_count")).isEqualTo(41110);
        assertThat(meta.get("topic")).isEqualTo("a b");
        assertThat(meta.get("flags")).isEqualTo(Map.of("ai_generated", true));
        taken("blog/posts/meta", "{'meta': {'checklist': null, 'tools': null}}", 200, "updated");
        meta = (Map<?, ?>) post(id).get("meta");
        assertThat(meta.get("checklist")).isEqualTo(List.of());
        assertThat(meta.get("view_count")).isEqualTo(41110);
        taken("blog/posts/meta", "{'meta': null}", 200, "updated");
        assertThat(db.rows("SELECT meta_key FROM wp_postmeta WHERE post_id = ?", List.of(id), row -> row.getString(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'status': 'published' | rest_invalid_param | /status",
                "'format': 'poem' | rest_invalid_param | /format",
                "'template': 'nowhere.php' | rest_invalid_param | /template",
                "'type': 'attachment' | quarkpress_item_type_unknown | /type",
                "'type': 'nothing' | quarkpress_item_type_unknown | /type",
                "'author': 'nobody' | quarkpress_item_author_unknown | /author",
                "'author': 99999999 | quarkpress_item_author_unknown | /author",
                "'parent': {'source_id': 'nowhere'} | quarkpress_item_parent_unknown | /parent",
                "'type': 'page', 'parent': {'slug': 'nowhere'} | quarkpress_item_parent_unknown | /parent",
                "'menu_order': 3 | quarkpress_item_field_unsupported | /menu_order",
                "'terms': {'genre': ['x']} | quarkpress_item_taxonomy_unknown | /terms/genre",
                "'terms': {'post_tag': [99999999]} | quarkpress_item_term_unknown | /terms/post_tag/0",
                "'terms': {'post_tag': [{'slug': 'nowhere'}]} | quarkpress_item_term_unknown | /terms/post_tag/0",
                "'terms': {'post_tag': ['Never kept'], 'category': [99999999]} | quarkpress_item_term_unknown"
                        + " | /terms/category/0",
                "'terms': {'post_tag': [{'name': 'x', 'parent': 'y'}]} | rest_taxonomy_not_hierarchical"
                        + " | /terms/post_tag/0/parent",
                "'terms': {'post_tag': [{'name': 'Never', 'meta': {'k': 1}}]} | quarkpress_item_meta_unregistered"
                        + " | /terms/post_tag/0/meta/k",
                "'terms': {'post_tag': ['<b></b>']} | empty_term_name | /terms/post_tag/0",
                "'meta': {'unheard_of': 1} | quarkpress_item_meta_unregistered | /meta/unheard_of",
                "'meta': {'reading_time': 'long'} | quarkpress_meta_shape | /meta/reading_time",
                "'meta': {'reading_time': -4} | rest_out_of_bounds | /meta/reading_time",
                "'featured_image': 99999999 | quarkpress_item_picture_unknown | /featured_image",
                "'title': '', 'content': null | empty_content | /content",
                "'sticky': true, 'password': 'x' | rest_invalid_field | /password",
                "'source_id': 'another' | quarkpress_item_source_id | /source_id",
                "'titel': 'x' | quarkpress_item_field_unknown | /titel"
            })
    void nothingIsStoredOfWhatIsRefused(String fields, String code, String pointer) {
        Map<String, Long> before = counts();
        String title = fields.contains("'title'") ? "" : "'title': 'Refused', ";
        Response refused = put("blog/posts/refused", "{" + title + fields + "}");
        assertThat(refused.jsonPath().getString("code")).as(refused.asString()).isEqualTo(code);
        assertThat(refused.jsonPath().getString("data.pointer")).isEqualTo(pointer);
        assertThat(counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "author", "contributor", "subscriber"})
    void onlyWhoMayImportMay(String login) {
        Map<String, Long> before = counts();
        assertThat(put(login, "blog/posts/mine", "{'title': 'Mine'}").statusCode())
                .isEqualTo(403);
        assertThat(as(login).get(API + "blog/posts/mine").statusCode()).isEqualTo(403);
        assertThat(asStranger().get(API + "blog/posts/mine").statusCode()).isEqualTo(401);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void theIndexAndTheRouteTellOfThemselves() {
        assertThat(as("admin").get("/wp-json/").jsonPath().getList("namespaces"))
                .contains("quarkpress/v1");
        Response options = as("admin").options(API + "blog/posts/x");
        assertThat(options.jsonPath().getList("methods")).containsExactly("GET", "PUT");
        assertThat(options.jsonPath().getString("schema.title")).isEqualTo("sourced-post");
    }

    @Test
    void messyArticlesAreEqualToCleanOnes() {
        for (int n = 1; n <= 60; n++) {
            Map<String, Object> clean = Articles.article(n);
            int first = whole("clean", clean, n);
            int second = whole("messy", MessyArticles.article(n), n);
            Map<String, Object> wanted = post(first);
            Map<String, Object> found = post(second);
            assertThat(found.get("meta")).as("article " + n).isEqualTo(wanted.get("meta"));
            Map<?, ?> meta = (Map<?, ?>) found.get("meta");
            ((Map<?, ?>) clean.get("meta")).forEach((key, value) -> {
                if (value instanceof List) {
                    assertThat(meta.get(key)).as(clean.get("slug") + " " + key).isInstanceOf(List.class);
                }
            });
            for (String field : List.of("date_gmt", "author", "categories", "tags", "content", "status")) {
                assertThat(found.get(field)).as(n + " " + field).isEqualTo(wanted.get(field));
            }
        }
    }

    /** Later than the samples, so that lists of other tests stay as they are. */
    private static int whole(String source, Map<String, Object> article, int n) {
        Map<String, Object> record = new LinkedHashMap<>(article);
        record.put("status", "draft");
        record.put("slug", source + "-messy-" + n);
        Response response = as("admin")
                .contentType(ContentType.JSON)
                .body(PhpJson.write(record))
                .put(API + source + "/posts/" + article.get("source_id"));
        assertThat(response.statusCode()).as(n + response.asString()).isEqualTo(201);
        return response.path("id");
    }
}
