package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is refused in part is refused whole: no table has changed by a bit. */
@QuarkusTest
class OneWriteOneTransactionTest extends AttackTest {
    @Test
    void aRefusedFieldLeavesNoRowOfANewPost() {
        refusals().forEach((name, fields) -> {
            Map<String, String> before = tables();
            Response response = send("author", "POST", POSTS, full(fields));
            assertThat(response.statusCode()).as(name + response.asString()).isBetween(400, 500);
            assertThat(tables()).as(name).isEqualTo(before);
        });
    }

    @Test
    void aRefusedFieldChangesNoRowOfAPost() {
        Map<String, Object> start = full(Map.of());
        start.put("title", "As it was");
        long post = create("author", start);
        refusals().forEach((name, fields) -> {
            Map<String, String> before = tables();
            Response response = send("author", "POST", POSTS + "/" + post, full(fields));
            assertThat(response.statusCode()).as(name + response.asString()).isBetween(400, 500);
            assertThat(tables()).as(name).isEqualTo(before);
        });
    }

    @Test
    void aRefusedTermUserPageOrCommentLeavesNoRow() {
        long post = create("author", Map.of("title", "Open", "content", "x", "status", "draft"));
        Map<String, Object> writes = new LinkedHashMap<>();
        writes.put("categories", Map.of("name", "New", "parent", 99999999));
        writes.put("tags", Map.of("description", "without a name"));
        writes.put("users", Map.of("username", "new", "email", "nonsense", "password", "x"));
        writes.put("pages", Map.of("title", "New", "parent", 99999999));
        writes.put("comments", Map.of("post", 99999999, "content", "New"));
        writes.put("posts/" + post + "/autosaves", Map.of("status", "nonsense", "content", "New"));
        writes.forEach((path, body) -> {
            Map<String, String> before = tables();
            Response response = send("admin", "POST", API + "/" + path, body);
            assertThat(response.statusCode()).as(path + response.asString()).isBetween(400, 500);
            assertThat(tables()).as(path).isEqualTo(before);
        });
    }

    @Test
    void readingChangesNothing() {
        long post = create("author", full(Map.of()));
        Map<String, String> before = tables();
        for (String path : List.of(
                "/posts",
                "/posts?_embed&context=edit",
                "/posts/" + post + "?_embed",
                "/users?context=edit",
                "/categories",
                "/types?context=edit",
                "/posts/" + post + "/revisions")) {
            as("admin").get(API + path).then().statusCode(200);
            as("admin").head(API + path);
            as("admin").options(API + path);
        }
        assertThat(tables()).isEqualTo(before);
    }

    private Map<String, Map<String, Object>> refusals() {
        Map<String, Map<String, Object>> out = new LinkedHashMap<>();
        out.put("meta of a wrong type", Map.of("meta", Map.of("topic", "fine", "view_count", "many")));
        out.put("meta list with a wrong item", Map.of("meta", Map.of("tools", List.of("a", Map.of("b", "c")))));
        out.put("a scalar where a list belongs", Map.of("meta", Map.of("payload", List.of(1, 2, 3))));
        out.put("an author that is nobody", Map.of("author", 99999999));
        out.put("an author that is another", Map.of("author", userId("admin")));
        out.put("a term of no number", Map.of("categories", List.of("x")));
        out.put("a term of id 0", Map.of("tags", List.of(0)));
        out.put("a template of no theme", Map.of("template", "nowhere.php"));
        out.put("a state that nobody has", Map.of("status", "invented"));
        out.put("a picture of no number", Map.of("featured_media", "x"));
        out.put("a format that is none", Map.of("format", "opera"));
        out.put("sticky by who may not", Map.of("sticky", true));
        out.put("a password too long for its column", Map.of("password", "p".repeat(300)));
        out.put(
                "an author of another and a good meta",
                Map.of("author", userId("editor"), "meta", Map.of("topic", "t")));
        return out;
    }

    /** A whole post of good fields, with those in question put over them. */
    private static Map<String, Object> full(Map<String, Object> fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", "Whole");
        body.put("content", "Whole words");
        body.put("excerpt", "Whole excerpt");
        body.put("status", "publish");
        body.put("slug", "whole-slug");
        body.put("format", "aside");
        body.put("tags", List.of());
        Map<String, Object> meta = new HashMap<>();
        meta.put("topic", "whole");
        meta.put("tools", List.of("a", "b"));
        body.put("meta", meta);
        body.putAll(fields);
        return body;
    }
}
