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
    private static final String WRONG_TYPE = "rest_invalid_type";
    private static final String INVALID = "rest_invalid_param";
    private static final String OTHERS = "rest_cannot_edit_others";

    /** What is wrong with a write, and how WordPress 7.1 refuses it. */
    private record Refusal(Map<String, Object> fields, int status, String code) {
        void check(String name, Response response) {
            assertThat(response.statusCode()).as(name + response.asString()).isEqualTo(status);
            assertThat(response.jsonPath().getString("code")).as(name).isEqualTo(code);
        }
    }

    @Test
    void aRefusedFieldLeavesNoRowOfANewPost() {
        refusals("db_insert_error").forEach((name, refusal) -> {
            Map<String, String> before = tables();
            refusal.check(name, send("author", "POST", POSTS, full(refusal.fields())));
            assertThat(tables()).as(name).isEqualTo(before);
        });
    }

    @Test
    void aRefusedFieldChangesNoRowOfAPost() {
        Map<String, Object> start = full(Map.of());
        start.put("title", "As it was");
        long post = create("author", start);
        refusals("db_update_error").forEach((name, refusal) -> {
            Map<String, String> before = tables();
            refusal.check(name, send("author", "POST", POSTS + "/" + post, full(refusal.fields())));
            assertThat(tables()).as(name).isEqualTo(before);
        });
    }

    @Test
    void aRefusedTermUserPageOrCommentLeavesNoRow() {
        long post = create("author", Map.of("title", "Open", "content", "x", "status", "draft"));
        Map<String, Refusal> writes = new LinkedHashMap<>();
        writes.put("categories", bad(Map.of("name", "New", "parent", 99999999), "rest_term_invalid"));
        writes.put("tags", bad(Map.of("description", "without a name"), "rest_missing_callback_param"));
        writes.put("users", bad(Map.of("username", "new", "email", "nonsense", "password", "x"), INVALID));
        writes.put("pages", bad(Map.of("title", "New", "parent", 99999999), "rest_post_invalid_id"));
        Map<String, Object> comment = Map.of("post", 99999999, "content", "New");
        writes.put("comments", new Refusal(comment, 403, "rest_comment_invalid_post_id"));
        writes.put("posts/" + post + "/autosaves", bad(Map.of("status", "nonsense", "content", "New"), INVALID));
        writes.forEach((path, refusal) -> {
            Map<String, String> before = tables();
            refusal.check(path, send("admin", "POST", API + "/" + path, refusal.fields()));
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

    private Map<String, Refusal> refusals(String tooLong) {
        Map<String, Refusal> out = new LinkedHashMap<>();
        out.put("meta of a wrong type", bad(meta(Map.of("topic", "fine", "view_count", "many")), WRONG_TYPE));
        out.put("meta list with a wrong item", bad(meta(Map.of("tools", List.of("a", Map.of("b", "c")))), WRONG_TYPE));
        Map<String, Object> list = meta(Map.of("payload", List.of(1, 2, 3)));
        out.put("a list where an object belongs", bad(list, "rest_additional_properties_forbidden"));
        out.put("an author that is nobody", forbidden(Map.of("author", 99999999), OTHERS));
        out.put("an author that is another", forbidden(Map.of("author", userId("admin")), OTHERS));
        out.put("a term of no number", bad(Map.of("categories", List.of("x")), INVALID));
        out.put("a term of id 0", forbidden(Map.of("tags", List.of(0)), "rest_cannot_assign_term"));
        out.put("a template of no theme", bad(Map.of("template", "nowhere.php"), INVALID));
        out.put("a state that nobody has", bad(Map.of("status", "invented"), INVALID));
        out.put("a picture of no number", bad(Map.of("featured_media", "x"), INVALID));
        out.put("a format that is none", bad(Map.of("format", "opera"), INVALID));
        out.put("sticky by who may not", forbidden(Map.of("sticky", true), "rest_cannot_assign_sticky"));
        String password = "p".repeat(300);
        out.put("a password too long for its column", new Refusal(Map.of("password", password), 500, tooLong));
        Map<String, Object> two = Map.of("author", userId("editor"), "meta", Map.of("topic", "t"));
        out.put("an author of another and a good meta", forbidden(two, OTHERS));
        return out;
    }

    private static Map<String, Object> meta(Map<String, Object> values) {
        return Map.of("meta", values);
    }

    private static Refusal bad(Map<String, Object> fields, String code) {
        return new Refusal(fields, 400, code);
    }

    private static Refusal forbidden(Map<String, Object> fields, String code) {
        return new Refusal(fields, 403, code);
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
