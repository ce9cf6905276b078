package org.quarkpress.term;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/** Terms on a real database: made, found, moved, deleted, with the slugs and counts that follow. */
@QuarkusTest
class TermsOverRestTest extends SiteTest {
    private static long make(String base, Map<String, Object> body) {
        return made("admin", base, body).getLong("id");
    }

    @Test
    void theSameNameBelowAnotherParentGetsItsParentsSlug() {
        int top = (int) make("categories", Map.of("name", "Rivers top"));
        make("categories", Map.of("name", "Rivers"));
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Rivers", "parent", top))
                .post("/wp-json/wp/v2/categories")
                .then()
                .statusCode(201)
                .body("slug", equalTo("rivers-rivers-top"));
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "RIVERS"))
                .post("/wp-json/wp/v2/categories")
                .then()
                .statusCode(400)
                .body("code", equalTo("term_exists"));
    }

    @Test
    void aDeletedCategoryLeavesItsPostsTheDefaultOneAndItsChildrenMoveUp() {
        int top = (int) make("categories", Map.of("name", "Lakes top"));
        int middle = (int) make("categories", Map.of("name", "Lakes middle", "parent", top));
        int low = (int) make("categories", Map.of("name", "Lakes low", "parent", middle));
        int post = (int) make(
                "posts", Map.of("title", "On lakes", "status", "publish", "categories", java.util.List.of(middle)));
        as("admin")
                .delete("/wp-json/wp/v2/categories/" + middle + "?force=true")
                .then()
                .statusCode(200)
                .body("previous.count", equalTo(1));
        asStranger()
                .get("/wp-json/wp/v2/categories/" + low)
                .then()
                .statusCode(200)
                .body("parent", equalTo(top));
        asStranger()
                .get("/wp-json/wp/v2/categories?post=" + post)
                .then()
                .statusCode(200)
                .body("id", contains(1));
    }

    @Test
    void aRefusedTermLeavesNothingBehind() {
        as("contributor")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "x".repeat(201)))
                .post("/wp-json/wp/v2/tags")
                .then()
                .statusCode(500)
                .body("code", equalTo("db_insert_error"));
        asStranger().get("/wp-json/wp/v2/tags?search=xxxxxxxxxx").then().header("X-WP-Total", equalTo("0"));
    }
}
