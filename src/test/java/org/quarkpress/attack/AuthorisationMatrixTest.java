package org.quarkpress.attack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Items 12 and 14 of the attacks: who may do what with a post of the user {@code author}, in every state.
 *
 * <p>The rules, in words: what is published is read by all; all else is read by those who may edit it. The writer,
 * editors and administrators may edit and delete, whatever the state. Versions are for those who may edit.
 */
@QuarkusTest
class AuthorisationMatrixTest extends AttackTest {
    private static final String WORD = "matrixwort";

    enum State {
        PUBLISH,
        DRAFT,
        PRIVATE,
        FUTURE,
        PENDING,
        TRASH,
        PASSWORD;

        boolean isOpen() {
            return this == PUBLISH || this == PASSWORD;
        }
    }

    enum Who {
        STRANGER,
        SUBSCRIBER,
        CONTRIBUTOR,
        AUTHOR2,
        AUTHOR,
        EDITOR,
        ADMIN;

        boolean edits() {
            return this == AUTHOR || this == EDITOR || this == ADMIN;
        }

        boolean writesAtAll() {
            return ordinal() >= CONTRIBUTOR.ordinal();
        }

        int refusal() {
            return this == STRANGER ? 401 : 403;
        }

        RequestSpecification asks() {
            return this == STRANGER ? asStranger() : as(name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void readingIsForAllWhenPublishedElseForThoseWhoMayEdit(State state) {
        long post = post(state);
        for (Who who : Who.values()) {
            boolean may = state.isOpen() || who.edits();
            for (String context : List.of("view", "embed")) {
                Response response = who.asks().get(POSTS + "/" + post + "?context=" + context);
                assertStatus(response, may ? 200 : who.refusal(), who + " reads " + state);
                boolean words = may && state != State.PASSWORD;
                String shown = response.asString();
                assertThat(shown.contains(WORD))
                        .as(who + " " + state + " " + context)
                        .isEqualTo(words);
                assertThat(shown).as(who + " " + state).doesNotContain("\"raw\"");
            }
            Response edit = who.asks().get(POSTS + "/" + post + "?context=edit");
            assertStatus(edit, who.edits() ? 200 : who.refusal(), who + " reads for editing " + state);
            assertThat(edit.asString().contains(WORD))
                    .as(who + " edits " + state)
                    .isEqualTo(who.edits());
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void metaIsSeenByReadersAndSetByThoseWhoMayEdit(State state) {
        long post = post(state);
        for (Who who : Who.values()) {
            boolean reads = state.isOpen() || who.edits();
            Response seen = who.asks().get(POSTS + "/" + post + "?_fields=meta");
            assertThat(seen.asString().contains("topic of it"))
                    .as(who + " " + state)
                    .isEqualTo(reads);
            Response set = write(who, "POST", POSTS + "/" + post, Map.of("meta", Map.of("summary", "by " + who)));
            assertStatus(set, who.edits() ? 200 : who.refusal(), who + " sets meta of " + state);
        }
        assertThat(as("admin").get(POSTS + "/" + post).jsonPath().getString("meta.summary"))
                .isEqualTo("by ADMIN");
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void editingIsForTheWriterAndEditors(State state) {
        long post = post(state);
        for (Who who : Who.values()) {
            String before = column("post_title", post);
            for (String method : List.of("POST", "PUT", "PATCH")) {
                Response response = write(who, method, POSTS + "/" + post, Map.of("title", "By " + who));
                assertStatus(response, who.edits() ? 200 : who.refusal(), who + " edits " + state);
            }
            assertThat(column("post_title", post)).isEqualTo(who.edits() ? "By " + who : before);
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void deletingIsForTheWriterAndEditors(State state) {
        for (Who who : Who.values()) {
            long post = post(state);
            Response response = who.asks().delete(POSTS + "/" + post + "?force=true");
            assertStatus(response, who.edits() ? 200 : who.refusal(), who + " deletes " + state);
            assertThat(column("ID", post) == null).as(who + " deletes " + state).isEqualTo(who.edits());
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void versionsAreForThoseWhoMayEdit(State state) {
        long post = post(state);
        for (Who who : Who.values()) {
            for (String list : List.of("/revisions", "/autosaves")) {
                Response response = who.asks().get(POSTS + "/" + post + list);
                assertStatus(response, who.edits() ? 200 : who.refusal(), who + list + state);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void commentsAreReadByThoseWhoReadThePostAndNotWithoutItsPassword(State state) {
        long post = post(state);
        db.insert(
                "INSERT INTO wp_comments (comment_post_ID, comment_author, comment_content, comment_approved, comment_date,"
                        + " comment_date_gmt) VALUES (?, 'C', 'kommentarwort', '1', '2020-01-01 00:00:00',"
                        + " '2020-01-01 00:00:00')",
                List.of(post));
        for (Who who : Who.values()) {
            boolean may = state == State.PUBLISH || who.edits();
            Response response = who.asks().get(API + "/comments?post=" + post);
            assertStatus(response, may ? 200 : who.refusal(), who + " reads comments of " + state);
            if (!may) {
                assertThat(response.asString()).as(who + " " + state).doesNotContain("kommentarwort");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void listsAndSearchesShowOnlyWhatMayBeRead(State state) {
        long post = post(state);
        for (Who who : Who.values()) {
            Response plain = who.asks().get(POSTS + "?include=" + post);
            assertThat(plain.jsonPath().getList("id"))
                    .as(who + " lists " + state)
                    .hasSize(state.isOpen() ? 1 : 0);
            Response search = who.asks().get(POSTS + "?search=" + WORD + "&include=" + post);
            boolean found = state == State.PUBLISH || state == State.PASSWORD && who.edits();
            assertThat(search.jsonPath().getList("id"))
                    .as(who + " searches " + state)
                    .hasSize(found ? 1 : 0);
            Response everywhere = who.asks().get(API + "/search?search=" + WORD + "&include=" + post);
            assertThat(everywhere.jsonPath().getList("id"))
                    .as(who + " searches everything for " + state)
                    .hasSize(found ? 1 : 0);
            assertThat(everywhere.asString()).as(who + " " + state).doesNotContain(WORD);
            Response any = who.asks().get(POSTS + "?status=publish,draft,private,future,pending,trash&include=" + post);
            if (who.writesAtAll()) {
                boolean may = state.isOpen() || who.edits();
                assertStatus(any, 200, who + " lists all states");
                assertThat(any.jsonPath().getList("id")).as(who + " " + state).hasSize(may ? 1 : 0);
            } else {
                assertStatus(any, 400, who + " asks for states that are not public");
            }
            Response edit = who.asks().get(POSTS + "?context=edit&include=" + post);
            assertStatus(edit, who.writesAtAll() ? 200 : who.refusal(), who + " lists for editing");
            if (who.writesAtAll()) {
                assertThat(edit.jsonPath().getList("id"))
                        .as(who + " lists for editing " + state)
                        .hasSize(state.isOpen() && who.edits() ? 1 : 0);
            }
        }
    }

    /** One wrong password after another would be slowed; one for each state is not. */
    @ParameterizedTest
    @EnumSource(State.class)
    void aRevokedPasswordIsAStrangers(State state) {
        long post = post(state);
        Response response = given().auth()
                .preemptive()
                .basic("author", "revokedrevokedrevokedxxx")
                .contentType("application/json")
                .body(Map.of("title", "Taken"))
                .post(POSTS + "/" + post);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(column("post_title", post)).isEqualTo("Matrix");
    }

    @Test
    void item16ContributorsHandInButDoNotPublish() {
        Map<String, Map<String, Object>> refused = new LinkedHashMap<>();
        for (String status : List.of("publish", "private", "future")) {
            refused.put("rest_cannot_publish " + status, Map.of("title", "x", "status", status));
        }
        refused.put("rest_cannot_edit_others", Map.of("title", "x", "author", userId("admin")));
        refused.put("rest_cannot_assign_sticky", Map.of("title", "x", "sticky", true));
        Map<String, String> before = tables();
        refused.forEach((code, body) -> {
            Response response = write(Who.CONTRIBUTOR, "POST", POSTS, body);
            assertStatus(response, 403, code);
            assertThat(response.jsonPath().getString("code")).isEqualTo(code.split(" ")[0]);
        });
        assertThat(tables()).isEqualTo(before);
        Map<String, Object> hostile = new LinkedHashMap<>();
        hostile.put("title", "<b>x</b><script>alert(1)</script>");
        hostile.put("content", "<script>alert(1)</script><p onclick=\"x()\">p</p><iframe src=\"//x\"></iframe>");
        hostile.put("excerpt", "<img src=x onerror=alert(1)>");
        hostile.put("status", "pending");
        long post = create("contributor", hostile);
        assertThat(column("CONCAT(post_title, post_content, post_excerpt)", post))
                .doesNotContain("<script", "onclick", "<iframe", "onerror");
    }

    @Test
    void item16WhatWasPublishedIsNoMoreTheContributors() {
        long post = create("contributor", Map.of("title", "Handed in", "content", "x", "status", "pending"));
        assertStatus(write(Who.CONTRIBUTOR, "POST", POSTS + "/" + post, Map.of("title", "Again")), 200, "own pending");
        assertStatus(write(Who.EDITOR, "POST", POSTS + "/" + post, Map.of("status", "publish")), 200, "publishing");
        assertStatus(write(Who.CONTRIBUTOR, "POST", POSTS + "/" + post, Map.of("title", "No")), 403, "own published");
        assertStatus(Who.CONTRIBUTOR.asks().delete(POSTS + "/" + post), 403, "deleting own published");
        assertStatus(Who.CONTRIBUTOR.asks().get(POSTS + "/" + post + "/revisions"), 403, "versions of own published");
    }

    @Test
    void item15StrangersSeeOnlyPublishedAuthorsAndFindNobodyByAddress() {
        String seen = asStranger().get(API + "/users?per_page=100").asString();
        assertThat(seen).doesNotContain("\"slug\":\"subscriber\"").doesNotContain("@example");
        for (Who who : List.of(Who.STRANGER, Who.SUBSCRIBER, Who.AUTHOR2)) {
            Response byMail = who.asks().get(API + "/users?search=subscriber@example.test");
            assertThat(byMail.asString()).as(who.name()).doesNotContain("\"slug\":\"subscriber\"");
        }
        long subscriber = userId("subscriber");
        assertStatus(asStranger().get(API + "/users/" + subscriber), 401, "a user without posts");
    }

    private static void assertStatus(Response response, int status, String what) {
        assertThat(response.statusCode())
                .as(what + ": " + head(response.asString()))
                .isEqualTo(status);
    }

    private static Response write(Who who, String method, String path, Object body) {
        return who.asks().contentType("application/json").body(body).request(method, path);
    }

    private static long post(State state) {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("title", "Matrix");
        post.put("content", "The " + WORD);
        post.put("meta", Map.of("topic", "topic of it"));
        post.put(
                "status",
                state == State.TRASH || state == State.PASSWORD
                        ? "publish"
                        : state.name().toLowerCase(java.util.Locale.ROOT));
        if (state == State.FUTURE) {
            post.put("date_gmt", "2093-01-01T00:00:00");
        }
        if (state == State.PASSWORD) {
            post.put("password", "p");
        }
        long id = create("author", post);
        if (state == State.TRASH) {
            as("author").delete(POSTS + "/" + id).then().statusCode(200);
        }
        return id;
    }
}
