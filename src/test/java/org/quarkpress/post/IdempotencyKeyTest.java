package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.boot.SiteTest;

/** A request that is sent again with its key makes nothing again. */
@QuarkusTest
class IdempotencyKeyTest extends SiteTest {
    private static final String API = "/wp-json/wp/v2/";

    private static Response post(String login, String base, String key, String body) {
        return as(login)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body.replace('\'', '"'))
                .post(API + base);
    }

    private long keys(String key) {
        return db.row(
                        "SELECT COUNT(*) FROM wp_qp_idempotency WHERE request_key = ?",
                        List.of(key),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts", "pages", "blocks"})
    void theSameRequestIsAnsweredWithTheFirstPost(String base) {
        String key = "same-" + base;
        Response first = post("editor", base, key, "{'title': 'Once', 'status': 'publish', 'content': 'x'}");
        Response again = post("editor", base, key, "{'status': 'publish', 'title': 'Once', 'content': 'x'}");
        assertThat(List.of(first.statusCode(), again.statusCode())).containsOnly(201);
        assertThat(first.header("Idempotent-Replay")).isNull();
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat((Integer) again.path("id")).isEqualTo(first.path("id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
    }

    @Test
    void anotherRequestWithTheKeyIsRefused() {
        post("editor", "posts", "reused", "{'title': 'One'}").then().statusCode(201);
        for (Response other : List.of(
                post("editor", "posts", "reused", "{'title': 'Other'}"),
                post("editor", "pages", "reused", "{'title': 'One'}"))) {
            assertThat(other.statusCode()).isEqualTo(422);
            assertThat(other.jsonPath().getString("code")).isEqualTo("quarkpress_idempotency_key_reused");
        }
    }

    @Test
    void keysOfOthersAreOthers() {
        Response one = post("editor", "posts", "shared", "{'title': 'Shared'}");
        Response other = post("author", "posts", "shared", "{'title': 'Shared'}");
        assertThat((Integer) one.path("id")).isNotEqualTo(other.path("id"));
        assertThat(other.header("Idempotent-Replay")).isNull();
    }

    @Test
    void aRequestThatWasRefusedMayBeSentAgain() {
        post("editor", "posts", "refused", "{'title': 'x', 'author': 99999999}")
                .then()
                .statusCode(400);
        assertThat(keys("refused")).isZero();
        post("editor", "posts", "refused", "{'title': 'x'}").then().statusCode(201);
    }

    @Test
    void withoutTheHeaderNothingIsNoted() {
        long before = db.row("SELECT COUNT(*) FROM wp_qp_idempotency", List.of(), row -> row.getLong(1))
                .orElseThrow();
        Response made = as("editor")
                .contentType(ContentType.JSON)
                .body("{\"title\":\"Bare\"}")
                .post(API + "posts");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Idempotent-Replay")).isNull();
        assertThat(db.row("SELECT COUNT(*) FROM wp_qp_idempotency", List.of(), row -> row.getLong(1)))
                .contains(before);
    }

    @Test
    void aPostThatIsGoneIsNotMadeASecondTime() {
        int id = post("editor", "posts", "gone", "{'title': 'Gone'}").path("id");
        as("editor").delete(API + "posts/" + id + "?force=true").then().statusCode(200);
        Response again = post("editor", "posts", "gone", "{'title': 'Gone'}");
        assertThat(again.statusCode()).isEqualTo(410);
    }

    @Test
    void keysAreForgottenAfterAWeek() {
        int id = post("editor", "posts", "old", "{'title': 'Old'}").path("id");
        db.update(
                "UPDATE wp_qp_idempotency SET created_gmt = '2019-01-01 00:00:00' WHERE request_key = ?",
                List.of("old"));
        assertThat((Integer) post("editor", "posts", "old", "{'title': 'Anew'}").path("id"))
                .isNotEqualTo(id);
        assertThat(keys("old")).isEqualTo(1);
        db.update(
                "UPDATE wp_qp_idempotency SET created_gmt = '2019-01-01 00:00:00' WHERE request_key = ?",
                List.of("old"));
        post("editor", "posts", "newer", "{'title': 'Newer'}").then().statusCode(201);
        assertThat(keys("old")).isZero();
    }

    @Test
    void keysAreBounded() {
        Response tooLong = post("editor", "posts", "x".repeat(256), "{'title': 'x'}");
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.jsonPath().getString("code")).isEqualTo("quarkpress_idempotency_key_invalid");
    }
}
