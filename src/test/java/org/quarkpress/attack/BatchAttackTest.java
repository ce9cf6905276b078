package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Items 1 to 5 of the attacks: what a batch must never do. */
@QuarkusTest
class BatchAttackTest extends AttackTest {
    private static final String BATCH = "/wp-json/batch/v1";

    @Test
    void item1AnswersStayBesideTheirRequestsWhenPathsCannotBeRead() {
        long foreign = create("author2", Map.of("title", "Foreign", "content", "Words", "status", "publish"));
        for (String broken :
                List.of("http:///", "///", "http://", "://", "http:///wp/v2/posts", "//:99999/x", "\u0000")) {
            JsonPath answers = batch(
                            "author",
                            item("POST", broken, Map.of("title", "Nobody")),
                            item("POST", "/wp/v2/posts", Map.of("title", "Mine", "status", "publish")),
                            item("DELETE", "/wp/v2/posts/" + foreign, null),
                            item("POST", broken, null),
                            item("POST", "/wp/v2/posts/" + foreign, Map.of("title", "Taken")),
                            item("POST", "/wp/v2/categories", Map.of("name", "A category")))
                    .jsonPath();
            assertThat(answers.getList("responses")).as(broken).hasSize(6);
            assertThat(answers.getInt("responses[0].status")).as(broken).isBetween(400, 404);
            assertThat(answers.getInt("responses[1].status")).as(broken).isEqualTo(201);
            assertThat(answers.getString("responses[1].body.title.raw"))
                    .as(broken)
                    .isEqualTo("Mine");
            assertThat(answers.getString("responses[2].body.code")).as(broken).isEqualTo("rest_cannot_delete");
            assertThat(answers.getInt("responses[3].status")).as(broken).isBetween(400, 404);
            assertThat(answers.getString("responses[4].body.code")).as(broken).isEqualTo("rest_cannot_edit");
            assertThat(answers.getString("responses[5].body.code")).as(broken).isEqualTo("rest_cannot_create");
        }
        assertThat(column("post_title", foreign)).isEqualTo("Foreign");
    }

    @Test
    void item1NothingRunsWhenAllMustBeValidAndOneIsNot() {
        Map<String, String> before = tables();
        Map<String, Object> body = body(
                item("POST", "http:///", Map.of()),
                item("POST", "/wp/v2/posts", Map.of("title", "Never")),
                item("POST", "/wp/v2/posts", Map.of("status", "nonsense")));
        body.put("validation", "require-all-validate");
        Response response = send("author", "POST", BATCH, body);
        assertThat(response.statusCode()).isEqualTo(207);
        assertThat(response.jsonPath().getString("failed")).isEqualTo("validation");
        assertThat(response.jsonPath().getList("responses")).hasSize(3);
        assertThat(response.jsonPath().getList("responses").get(1)).isNull();
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void item2ABatchInsideABatchIsRefused() {
        Map<String, String> before = tables();
        Map<String, Object> inner = body(item("POST", "/wp/v2/posts", Map.of("title", "Inside")));
        for (String path : List.of("/batch/v1", "/batch/v1/", "/BATCH/v1", "/batch/v1?x=1", "//batch/v1")) {
            JsonPath answer = batch("editor", item("POST", path, inner)).jsonPath();
            assertThat(answer.getInt("responses[0].status")).as(path).isBetween(400, 404);
        }
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void item2TheMethodOfAnItemIsItsOwnWhateverElseSaysSo() {
        long post = create("author", Map.of("title", "Stays", "content", "Words", "status", "publish"));
        Map<String, Object> override = item("POST", "/wp/v2/posts/" + post, Map.of("force", true, "_method", "DELETE"));
        override.put("headers", Map.of("X-HTTP-Method-Override", "DELETE"));
        batch(
                "author",
                item("POST", "/wp/v2/posts/" + post + "?_method=DELETE&force=true", Map.of("title", "Changed")),
                override);
        assertThat(column("post_title", post)).isEqualTo("Changed");
        assertThat(column("post_status", post)).isEqualTo("publish");
    }

    @Test
    void item2OnlyWritesMayBeInABatch() {
        long draft = create("author", Map.of("title", "Draft", "content", "sesamwort", "status", "draft"));
        for (String method : List.of("GET", "HEAD", "OPTIONS", "TRACE")) {
            Response response = batch("author", item(method, "/wp/v2/posts/" + draft, null));
            assertThat(response.statusCode()).as(method).isEqualTo(400);
            assertThat(response.asString()).as(method).doesNotContain("sesamwort");
        }
    }

    @Test
    void item3HeadersOfAnItemNeverSayWhoAsksOrWhichSite() {
        long post = create("author", Map.of("title", "Mine", "content", "Words", "status", "publish"));
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("Authorization", "Basic YWRtaW46YWRtaW54eHh4eHh4eHh4eHh4eHh4eHh4eHg=");
        headers.put("Host", "evil.test");
        headers.put("X-Forwarded-Host", "evil.test");
        headers.put("X-Forwarded-For", "203.0.113.9");
        headers.put("X-Forwarded-Proto", "https");
        headers.put("X-WP-Nonce", "0123456789");
        headers.put("Cookie", "wordpress_logged_in_x=admin");
        Map<String, Object> change = item("POST", "/wp/v2/posts/" + post, Map.of("title", "Taken"));
        change.put("headers", headers);
        JsonPath refused = batch("subscriber", change).jsonPath();
        assertThat(refused.getString("responses[0].body.code")).isEqualTo("rest_cannot_edit");
        assertThat(column("post_title", post)).isEqualTo("Mine");
        Map<String, Object> create = item("POST", "/wp/v2/posts", Map.of("title", "New"));
        create.put("headers", headers);
        Response made = batch("contributor", create);
        assertThat(made.jsonPath().getInt("responses[0].status")).isEqualTo(201);
        assertThat(made.jsonPath().getLong("responses[0].body.author")).isEqualTo(userId("contributor"));
        assertThat(made.asString()).doesNotContain("evil.test");
    }

    @Test
    void item4TwentySixItemsAreTooManyAndNoneAreNone() {
        Map<String, String> before = tables();
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            many.add(item("POST", "/wp/v2/posts", Map.of("title", "One of many " + i)));
        }
        Response refused = send("editor", "POST", BATCH, Map.of("requests", many));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("rest_invalid_param");
        Response none = send("editor", "POST", BATCH, Map.of("requests", List.of()));
        assertThat(none.statusCode()).isEqualTo(207);
        assertThat(none.jsonPath().getList("responses")).isEmpty();
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void item4AnItemOfTenMegabytesIsOneItem() {
        String long10 = "a".repeat(10 << 20);
        JsonPath answers = batch(
                        "contributor",
                        item("POST", "/wp/v2/posts", Map.of("title", "Before")),
                        item("POST", "/wp/v2/posts", Map.of("title", "Long", "status", "publish", "content", long10)),
                        item("POST", "/wp/v2/posts", Map.of("title", "After")))
                .jsonPath();
        assertThat(answers.getInt("responses[0].status")).isEqualTo(201);
        assertThat(answers.getString("responses[1].body.code")).isEqualTo("rest_cannot_publish");
        assertThat(answers.getInt("responses[2].status")).isEqualTo(201);
    }

    @Test
    void item5WhoAsksIsTheSameForAllItems() {
        JsonPath answers = batch(
                        "subscriber",
                        item("POST", "/wp/v2/users/me", Map.of("roles", List.of("administrator"))),
                        item("POST", "/wp/v2/posts", Map.of("title", "As whom", "author", userId("admin"))),
                        item("POST", "/wp/v2/posts?_wpnonce=1234567890&author=1", Map.of("title", "As whom")),
                        item("POST", "/wp/v2/settings", Map.of("title", "Mine now")))
                .jsonPath();
        for (int i = 0; i < 4; i++) {
            assertThat(answers.getInt("responses[" + i + "].status"))
                    .as("item " + i)
                    .isBetween(400, 404);
        }
        assertThat(as("subscriber")
                        .get(API + "/users/me?context=edit")
                        .jsonPath()
                        .getList("roles"))
                .isEqualTo(List.of("subscriber"));
    }

    @Test
    void aFailedItemLeavesTheOthersAndNothingOfItself() {
        JsonPath answers = batch(
                        "author",
                        item("POST", "/wp/v2/posts", Map.of("title", "First of three")),
                        item(
                                "POST",
                                "/wp/v2/posts",
                                Map.of("title", "Second of three", "meta", Map.of("reading_time", List.of("x")))),
                        item("POST", "/wp/v2/posts", Map.of("title", "Third of three")))
                .jsonPath();
        assertThat(answers.getList("responses.status")).isEqualTo(List.of(201, 400, 201));
        assertThat(db.rows(
                        "SELECT post_title FROM wp_posts WHERE post_title LIKE '% of three' ORDER BY ID",
                        List.of(), row -> row.getString(1)))
                .containsExactly("First of three", "Third of three");
    }

    private static Map<String, Object> item(String method, String path, Object body) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("method", method);
        item.put("path", path);
        if (body != null) {
            item.put("body", body);
        }
        return item;
    }

    private static Map<String, Object> body(Map<?, ?>... items) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("requests", List.of(items));
        return body;
    }

    private static Response batch(String login, Map<?, ?>... items) {
        Response response = send(login, "POST", BATCH, body(items));
        assertThat(response.asString()).doesNotContain("Exception");
        return response;
    }
}
