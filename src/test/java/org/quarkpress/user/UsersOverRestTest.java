package org.quarkpress.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.auth.PasswordHash;
import org.quarkpress.boot.SiteTest;

/** Users made, changed and deleted through the API, and what the tables hold then. */
@QuarkusTest
class UsersOverRestTest extends SiteTest {
    private static final String USERS = "/wp-json/wp/v2/users";

    @Inject
    UserStore store;

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return as("admin")
                .contentType(ContentType.JSON)
                .body(body)
                .post(USERS + path)
                .then();
    }

    private static ValidatableResponse make(String login, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("username", login);
        body.put("email", login.toLowerCase(java.util.Locale.ROOT) + "@made.test");
        body.put("password", "first password");
        body.putAll(more);
        return post("", body);
    }

    private static long made(String login) {
        return make(login, Map.of()).statusCode(201).extract().jsonPath().getLong("id");
    }

    private String column(String column, long id) {
        return db.row("SELECT " + column + " FROM wp_users WHERE ID = ?", List.of(id), row -> row.getString(1))
                .orElseThrow();
    }

    @Test
    void passwordsAreStoredInTheFormOfToday() {
        ValidatableResponse answer =
                make("hashed", Map.of("password", "pässwörd und mehr")).statusCode(201);
        assertThat(answer.extract().asString()).doesNotContain("pässwörd", "user_pass", "\"password\"", "$wp$");
        long id = answer.extract().jsonPath().getLong("id");
        String first = column("user_pass", id);
        assertThat(first).startsWith("$wp$2y$10$").hasSize(63);
        assertThat(PasswordHash.matchesAccount("pässwörd und mehr", first)).isTrue();
        post("/" + id, Map.of("password", "x".repeat(200))).statusCode(200);
        String second = column("user_pass", id);
        assertThat(second).startsWith("$wp$2y$10$").isNotEqualTo(first);
        assertThat(PasswordHash.matchesAccount("x".repeat(200), second)).isTrue();
        assertThat(PasswordHash.matchesAccount("pässwörd und mehr", second)).isFalse();
    }

    @Test
    void theSamePasswordTwiceIsStoredDifferently() {
        assertThat(column("user_pass", made("salted1"))).isNotEqualTo(column("user_pass", made("salted2")));
    }

    @ParameterizedTest
    @CsvSource({"''", "back\\slash"})
    void aPasswordThatWordPressRefusesChangesNothing(String password) {
        long id = made("keeps" + password.length());
        String before = column("user_pass", id);
        post("/" + id, Map.of("password", password, "name", "Changed"))
                .statusCode(400)
                .body("code", equalTo("rest_invalid_param"));
        assertThat(column("user_pass", id)).isEqualTo(before);
        assertThat(column("display_name", id)).isNotEqualTo("Changed");
    }

    @ParameterizedTest
    @CsvSource({
        "password, another one, true",
        "email, moved@made.test, true",
        "name, Other, false",
        "url, http://a.test, false"
    })
    void aLostPasswordLinkUnderWayIsVoidWhenPasswordOrAddressChange(String field, String value, boolean isVoid) {
        long id = made("lost-" + field);
        db.update("UPDATE wp_users SET user_activation_key = '1:key' WHERE ID = ?", List.of(id));
        post("/" + id, Map.of("email", "lost-" + field + "@made.test")).statusCode(200);
        assertThat(column("user_activation_key", id)).isEqualTo("1:key");
        post("/" + id, Map.of(field, value)).statusCode(200);
        assertThat(column("user_activation_key", id)).isEqualTo(isVoid ? "" : "1:key");
    }

    @Test
    void namesAreOneWhateverTheCaseOfTheirLetters() {
        make("MixedCase", Map.of("email", "Mixed.Case@Made.test"))
                .statusCode(201)
                .body("username", equalTo("MixedCase"))
                .body("slug", equalTo("mixedcase"))
                .body("email", equalTo("Mixed.Case@Made.test"));
        make("mixedCASE", Map.of("email", "other@made.test"))
                .statusCode(500)
                .body("code", equalTo("existing_user_login"));
        make("somebody-else", Map.of("email", "mixed.case@made.test"))
                .statusCode(500)
                .body("code", equalTo("existing_user_email"));
    }

    @Test
    void anHeirGetsPostsOfAllKindsAndLinks() {
        long from = made("testator");
        long to = made("heir");
        Map<String, Long> posts = belongings(from);
        as("admin")
                .delete(USERS + "/" + from + "?force=true&reassign=" + to)
                .then()
                .statusCode(200);
        posts.forEach((name, id) -> assertThat(owner(id)).as(name).isEqualTo(name.split("/")[1] + " " + to));
        assertThat(links(to)).isEqualTo(1);
        assertThat(store.find(from)).isEmpty();
        assertThat(db.rows("SELECT 1 FROM wp_usermeta WHERE user_id = ?", List.of(from), row -> 1))
                .isEmpty();
    }

    @Test
    void withoutAnHeirArticlesAndPagesAreTrashedAndTheRestGoes() {
        long from = made("intestate");
        Map<String, Long> posts = belongings(from);
        as("admin").delete(USERS + "/" + from + "?force=true&reassign=").then().statusCode(200);
        Map<String, String> left = new LinkedHashMap<>();
        posts.forEach((name, id) -> left.put(name, owner(id)));
        assertThat(left)
                .containsEntry("post/publish", "trash " + from)
                .containsEntry("post/draft", "trash " + from)
                .containsEntry("post/auto-draft", "trash " + from)
                .containsEntry("page/private", "trash " + from)
                .containsEntry("post/trash", "gone")
                .containsEntry("wp_template/publish", "gone")
                .containsEntry("wp_navigation/publish", "publish " + from)
                .containsEntry("unknown/publish", "publish " + from);
        assertThat(links(from)).isZero();
    }

    @Test
    void anHeirOfNumberZeroLeavesAllToNobodyAsInWordPress() {
        long from = made("to-nobody");
        Map<String, Long> posts = belongings(from);
        as("admin").delete(USERS + "/" + from + "?force=true&reassign=0").then().statusCode(200);
        assertThat(owner(posts.get("post/publish"))).isEqualTo("publish 0");
    }

    private Map<String, Long> belongings(long author) {
        Map<String, Long> out = new LinkedHashMap<>();
        for (String name : List.of(
                "post/publish",
                "post/draft",
                "post/auto-draft",
                "post/trash",
                "page/private",
                "wp_template/publish",
                "wp_navigation/publish",
                "unknown/publish")) {
            String[] parts = name.split("/");
            out.put(
                    name,
                    db.insert(
                            "INSERT INTO wp_posts (post_author, post_type, post_status, post_title, post_name, post_content,"
                                    + " post_excerpt, to_ping, pinged, post_content_filtered, post_date, post_date_gmt,"
                                    + " post_modified, post_modified_gmt) VALUES (?, ?, ?, 't', ?, '', '', '', '', '',"
                                    + " '2020-01-01 00:00:00', '2020-01-01 00:00:00', '2020-01-01 00:00:00', '2020-01-01"
                                    + " 00:00:00')",
                            List.of(author, parts[0], parts[1], "of-" + author + "-" + parts[1])));
        }
        db.insert(
                "INSERT INTO wp_links (link_url, link_name, link_owner, link_notes) VALUES ('http://a.test', 'a', ?, '')",
                List.of(author));
        return out;
    }

    private String owner(long post) {
        return db.row(
                        "SELECT CONCAT(post_status, ' ', post_author) FROM wp_posts WHERE ID = ?",
                        List.of(post),
                        row -> row.getString(1))
                .orElse("gone");
    }

    private long links(long owner) {
        return db.row("SELECT COUNT(*) FROM wp_links WHERE link_owner = ?", List.of(owner), row -> row.getLong(1))
                .orElseThrow();
    }
}
