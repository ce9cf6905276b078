package org.quarkpress.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/** Comments on a real database: written, moderated, deleted, and counted on their post. */
@QuarkusTest
class CommentsOverRestTest extends SiteTest {
    private static int post() {
        return as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Talk", "status", "publish", "comment_status", "open"))
                .post("/wp-json/wp/v2/posts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse say(String login, int post, String words, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("post", post);
        body.put("content", words);
        return as(login)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/wp-json/wp/v2/comments")
                .then();
    }

    private long counted(int post) {
        return db.row("SELECT comment_count FROM wp_posts WHERE ID = ?", List.of(post), row -> row.getLong(1))
                .orElseThrow();
    }

    @Test
    void statesAndCountsFollowEachOther() {
        int post = post();
        int id = say("editor", post, "Hello there", Map.of())
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(counted(post)).isEqualTo(1);
        as("editor")
                .delete("/wp-json/wp/v2/comments/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("trash"));
        assertThat(counted(post)).isZero();
        as("editor")
                .contentType(ContentType.JSON)
                .body(Map.of("status", "untrash"))
                .post("/wp-json/wp/v2/comments/" + id)
                .then()
                .body("status", equalTo("approved"));
        assertThat(counted(post)).isEqualTo(1);
        as("editor")
                .delete("/wp-json/wp/v2/comments/" + id + "?force=true")
                .then()
                .statusCode(200);
        assertThat(counted(post)).isZero();
    }

    @Test
    void answersMoveUpWhenTheirCommentGoes() {
        int post = post();
        int first = say("editor", post, "First", Map.of()).extract().path("id");
        int second =
                say("editor", post, "Second", Map.of("parent", first)).extract().path("id");
        as("editor")
                .delete("/wp-json/wp/v2/comments/" + first + "?force=true")
                .then()
                .statusCode(200);
        asStranger().get("/wp-json/wp/v2/comments/" + second).then().body("parent", equalTo(0));
    }

    @Test
    void theSameWordsTwiceAndStrangersAreRefused() {
        int post = post();
        say("editor", post, "Once", Map.of()).statusCode(201);
        say("editor", post, "Once", Map.of()).statusCode(409).body("code", equalTo("comment_duplicate"));
        asStranger()
                .contentType(ContentType.JSON)
                .body(Map.of("post", post, "content", "x"))
                .post("/wp-json/wp/v2/comments")
                .then()
                .statusCode(401)
                .body("code", equalTo("rest_comment_login_required"));
    }

    @Test
    void repliesOfAPostAreEmbedded() {
        int post = post();
        int id = say("editor", post, "Seen", Map.of()).extract().path("id");
        asStranger()
                .get("/wp-json/wp/v2/posts/" + post + "?_embed=replies")
                .then()
                .body("_embedded.replies[0][0].id", equalTo(id));
    }
}
