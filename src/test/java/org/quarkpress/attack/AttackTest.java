package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.quarkpress.boot.SiteTest;

/** The base of attacks: rows to attack, and what all of WordPress's tables hold before and after. */
abstract class AttackTest extends SiteTest {
    static final String API = "/wp-json/wp/v2";
    static final String POSTS = API + "/posts";
    static final List<String> USERS = List.of("admin", "editor", "author", "author2", "contributor", "subscriber");
    private static final List<String> TABLES = List.of(
            "wp_commentmeta",
            "wp_comments",
            "wp_links",
            "wp_options",
            "wp_postmeta",
            "wp_posts",
            "wp_term_relationships",
            "wp_term_taxonomy",
            "wp_termmeta",
            "wp_terms",
            "wp_usermeta",
            "wp_users");

    /** The use of a password is noted once a day: here, not between two looks at the tables. */
    @BeforeEach
    void everybodyHasBeenHere() {
        USERS.forEach(
                login -> as(login).get(API + "/users/me?_fields=id").then().statusCode(200));
    }

    /** The checksum of every row of each table. */
    Map<String, String> tables() {
        Map<String, String> out = new LinkedHashMap<>();
        db.rows("CHECKSUM TABLE " + String.join(", ", TABLES) + " EXTENDED", List.of(), row -> {
            out.put(row.getString(1).replaceFirst(".*\\.", ""), row.getString(2));
            return true;
        });
        assertThat(out).hasSize(TABLES.size());
        return out;
    }

    static Response send(String login, String method, String path, Object body) {
        return (login == null ? asStranger() : as(login))
                .contentType(ContentType.JSON)
                .body(body)
                .request(method, path);
    }

    static long create(String login, Map<String, Object> fields) {
        return create(login, "posts", fields);
    }

    static long create(String login, String base, Map<String, Object> fields) {
        Response response = send(login, "POST", API + "/" + base, fields);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return response.jsonPath().getLong("id");
    }

    long userId(String login) {
        return db.row("SELECT ID FROM wp_users WHERE user_login = ?", List.of(login), row -> row.getLong(1))
                .orElseThrow();
    }

    String column(String column, long post) {
        return db.row("SELECT " + column + " FROM wp_posts WHERE ID = ?", List.of(post), row -> row.getString(1))
                .orElse(null);
    }

    /** An answer is WordPress's own error or data, without a word about how we are made. */
    static void isWordPresss(int status, String body, String what) {
        assertThat(body)
                .as(what)
                .doesNotContain("Exception", "\tat ", "at org.", "java.lang", "SQLSTATE", "SELECT ", "Caused by");
        assertThat(status).as(what + ": " + head(body)).isNotIn(0, 500, 501, 502, 503);
        if (status >= 400) {
            assertThat(body.stripLeading()).as(what).contains("\"code\":", "\"message\":");
        }
    }

    static String head(String body) {
        return body.substring(0, Math.min(300, body.length()));
    }
}
