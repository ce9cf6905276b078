package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Item 13 of the attacks: the words of a post with a password are for those who know it, by whatever way they ask. */
@QuarkusTest
class PasswordProtectedTest extends AttackTest {
    private static final String WORD = "geheimwort";
    private static final String PASSWORD = "pass 1'%";

    @Test
    void theWordsAreShownNowhereWithoutThePassword() {
        long post = locked();
        for (String login : new String[] {null, "subscriber", "contributor", "author2"}) {
            for (String path : List.of(
                    "/posts/" + post,
                    "/posts/" + post + "?_embed",
                    "/posts/" + post + "?context=embed",
                    "/posts/" + post + "?context=edit",
                    "/posts/" + post + "?_fields=content.raw,excerpt.raw,content",
                    "/posts/" + post + "?password=",
                    "/posts/" + post + "?password=0",
                    "/posts/" + post + "?password=PASS%201%27%25",
                    "/posts/" + post + "?password=%25",
                    "/posts/" + post + "?password[]=pass",
                    "/posts/" + post + "?password=pass%201%27%25%20",
                    "/posts?include=" + post,
                    "/posts?include=" + post + "&_embed",
                    "/posts?include=" + post + "&context=embed",
                    "/posts?include=" + post + "&context=edit",
                    "/posts?include=" + post + "&excerpt_length=500",
                    "/posts?slug=locked-" + post,
                    "/posts/" + post + "/revisions",
                    "/posts/" + post + "/autosaves",
                    "/comments?post=" + post,
                    "/comments?post=" + post + "&_embed",
                    "/search?search=Locked&_embed")) {
                Wire.Answer answer = Wire.get(API + path, login);
                assertThat(answer.body()).as(login + " " + path).doesNotContain(WORD);
                assertThat(answer.body()).as(login + " " + path).doesNotContain(PASSWORD);
                isWordPresss(answer.status(), answer.body(), path);
            }
        }
    }

    @Test
    void strangersDoNotFindItByItsWords() {
        long post = locked();
        for (String login : new String[] {null, "subscriber"}) {
            for (String path : List.of("/posts?search=" + WORD, "/search?search=" + WORD)) {
                Wire.Answer answer = Wire.get(API + path, login);
                assertThat(answer.body()).as(login + path).doesNotContain("\"id\":" + post + ",");
            }
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndTheRightOneOpens() {
        long post = locked();
        asStranger()
                .queryParam("password", "nonsense")
                .get(POSTS + "/" + post)
                .then()
                .statusCode(403);
        String open = asStranger()
                .queryParam("password", PASSWORD)
                .get(POSTS + "/" + post)
                .then()
                .statusCode(200)
                .extract()
                .path("content.rendered");
        assertThat(open).contains(WORD);
        Map<String, Object> closed =
                asStranger().get(POSTS + "/" + post).jsonPath().getMap("content");
        assertThat(closed).containsEntry("rendered", "").containsEntry("protected", true);
    }

    @Test
    void aPasswordInTheQueryOpensNoListAndNoOtherPost() {
        long post = locked();
        for (String path : List.of(
                "/posts?include=" + post + "&password=nonsense",
                "/posts/" + post + "/revisions?password=" + "pass%201%27%25",
                "/posts/" + post + "?context=edit&password=pass%201%27%25")) {
            assertThat(Wire.get(API + path, null).body()).as(path).doesNotContain(WORD);
        }
    }

    @Test
    void writersOfThePostSeeThePasswordAndTheWordsForEditing() {
        long post = locked();
        for (String login : List.of("author", "editor", "admin")) {
            Map<String, Object> seen = as(login)
                    .get(POSTS + "/" + post + "?context=edit")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getMap("$");
            assertThat(seen).as(login).containsEntry("password", PASSWORD);
            assertThat(String.valueOf(seen.get("content"))).as(login).contains(WORD);
        }
    }

    private long locked() {
        Map<String, Object> post = new LinkedHashMap<>();
        post.put("title", "Locked");
        post.put("content", "<p>The " + WORD + " of the content</p>");
        post.put("excerpt", "The " + WORD + " of the excerpt");
        post.put("status", "publish");
        post.put("password", PASSWORD);
        long id = create("author", post);
        send("author", "POST", POSTS + "/" + id, Map.of("content", "<p>Again the " + WORD + "</p>"));
        send("author", "POST", POSTS + "/" + id + "/autosaves", Map.of("content", "<p>Typing the " + WORD + "</p>"));
        return id;
    }
}
