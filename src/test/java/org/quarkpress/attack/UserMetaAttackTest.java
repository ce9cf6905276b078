package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Items 17 and 18 of the attacks: nobody becomes more by writing meta, and what is protected is neither shown nor set. */
@QuarkusTest
class UserMetaAttackTest extends AttackTest {
    private static final List<String> KEYS = List.of(
            "wp_capabilities",
            "WP_CAPABILITIES",
            "wp_user_level",
            "wp_user_roles",
            "session_tokens",
            "_application_passwords",
            "_new_email",
            "wp_persisted_preferences",
            "wp_dashboard_quick_press_last_post_id",
            "default_password_nag",
            "capabilities",
            "user_pass");

    @Test
    void item17NoMetaOfAUserThatCarriesPowerIsWritten() {
        Object power = Map.of("administrator", true);
        for (String login : List.of("subscriber", "editor", "admin")) {
            for (String key : KEYS) {
                for (Object value :
                        new Object[] {power, "a:1:{s:13:\"administrator\";b:1;}", List.of(power), true, ""}) {
                    Object before = powers();
                    Response response = send(login, "POST", API + "/users/me", Map.of("meta", Map.of(key, value)));
                    assertThat(response.statusCode()).as(login + key + value).isIn(200, 400, 401, 403);
                    assertThat(powers()).as(login + " " + key + " " + value).isEqualTo(before);
                }
            }
        }
        assertThat(as("subscriber")
                        .get(API + "/users/me?context=edit")
                        .jsonPath()
                        .getList("roles"))
                .isEqualTo(List.of("subscriber"));
    }

    @Test
    void item17NobodyGivesHimselfARole() {
        for (String login : List.of("subscriber", "contributor", "author", "editor")) {
            Map<String, String> before = tables();
            for (String path : List.of("/users/me", "/users/" + userId(login))) {
                for (Map<String, Object> body : List.<Map<String, Object>>of(
                        Map.of("roles", List.of("administrator")),
                        Map.of("roles", "administrator"),
                        Map.of("capabilities", Map.of("manage_options", true)),
                        Map.of("extra_capabilities", Map.of("administrator", true)))) {
                    Response response = send(login, "POST", API + path, body);
                    if (body.containsKey("roles")) {
                        assertThat(response.statusCode())
                                .as(login + path + body + response.asString())
                                .isIn(400, 403);
                    }
                }
            }
            assertThat(tables()).as(login).isEqualTo(before);
        }
    }

    @Test
    void item17NoneOfItIsReadByAnybodyInAnyWay() {
        for (String login : new String[] {null, "subscriber", "editor", "admin"}) {
            for (String path : List.of(
                    "/users/me?context=edit",
                    "/users?context=edit",
                    "/users",
                    "/users/1?context=edit&_fields=meta",
                    "/posts?_embed")) {
                Wire.Answer answer = Wire.get(API + path, login);
                assertThat(answer.body())
                        .as(login + path)
                        .doesNotContain(
                                "session_tokens",
                                "_application_passwords",
                                "wp_capabilities",
                                "$generic$",
                                "$P$",
                                "$wp$");
            }
        }
    }

    @Test
    void item18ProtectedMetaOfAPostIsNeitherSetNorShown() {
        long post = create("author", Map.of("title", "Plain", "content", "x", "status", "publish"));
        Map<String, Object> meta = new LinkedHashMap<>();
        for (String key : List.of(
                "_edit_lock",
                "_edit_last",
                "_wp_page_template",
                "_thumbnail_id",
                "_wp_attached_file",
                "_wp_trash_meta_status",
                "_secret",
                "secret",
                "_wp_old_slug",
                "footnotes_x")) {
            meta.put(key, "1");
        }
        Map<String, String> before = rowsOf(post);
        for (String login : List.of("author", "admin")) {
            Response response = send(login, "POST", POSTS + "/" + post, Map.of("meta", meta));
            assertThat(response.statusCode()).isIn(200, 400, 403);
            assertThat(rowsOf(post)).as(login).isEqualTo(before);
            assertThat(response.jsonPath().getMap("meta").keySet())
                    .as(login)
                    .doesNotContainAnyElementsOf(meta.keySet());
        }
    }

    private Map<String, String> rowsOf(long post) {
        Map<String, String> out = new LinkedHashMap<>();
        db.rows(
                "SELECT meta_key, meta_value FROM wp_postmeta WHERE post_id = ? ORDER BY meta_id",
                List.of(post),
                row -> out.put(row.getString(1), row.getString(2)));
        return out;
    }

    private List<String> powers() {
        return db.rows(
                "SELECT CONCAT(user_id, ' ', meta_key, ' ', meta_value) FROM wp_usermeta WHERE meta_key LIKE 'wp\\_%' OR"
                        + " meta_key IN ('session_tokens', '_application_passwords', '_new_email', 'capabilities',"
                        + " 'user_pass') ORDER BY umeta_id",
                List.of(), row -> row.getString(1));
    }
}
