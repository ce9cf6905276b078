package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.php.PhpUnserialize;

/** Items 24 to 27 of the attacks: what is stored serialised is data, whoever wrote it. */
@QuarkusTest
class SerializedAttackTest extends AttackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "O:8:\"stdClass\":1:{s:1:\"a\";i:1;}",
                "O:3:\"Foo\":0:{}",
                "C:3:\"Foo\":2:{ab}",
                "E:7:\"Foo:Bar\";",
                "a:1:{i:0;O:3:\"Foo\":1:{s:1:\"x\";s:1:\"y\";}}",
                "a:2:{i:0;s:1:\"a\";i:1;R:2;}",
                "a:1:{i:0;R:1;}",
                "a:1:{i:0;r:1;}",
                "s:5:\"abc\";",
                "s:999999999:\"abc\";",
                "a:999999999:{i:0;i:1;}",
                "a:1:{i:0;i:1;}trailing",
                "a:1:{i:0;i:1;",
                "a:-1:{}",
                "i:99999999999999999999;",
                "d:INF;",
                "b:7;",
                "a:1:{a:0:{}i:1;}"
            })
    void item24RowsOfAnyKindAreReadWithoutHarmAndKeptToTheByte(String stored) {
        long post = create("author", Map.of("title", "Kept", "content", "x", "status", "publish"));
        for (String key : List.of("tools", "payload", "topic", "view_count")) {
            db.insert(
                    "INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, ?, ?)",
                    List.of(post, key, stored));
        }
        for (String login : new String[] {null, "author"}) {
            String context = login == null ? "view" : "edit";
            Wire.Answer answer = Wire.get(POSTS + "/" + post + "?context=" + context, login);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            isWordPresss(answer.status(), answer.body(), stored);
            Wire.Answer list = Wire.get(POSTS + "?_embed&include=" + post + "&context=" + context, login);
            assertThat(list.status()).isEqualTo(200);
        }
        Response response = send("author", "POST", POSTS + "/" + post, Map.of("title", "Changed elsewhere"));
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(rows(post)).hasSize(4).allMatch(stored::equals);
    }

    @Test
    void item24AHundredThousandLevelsAreReadWithoutHarm() {
        String deep = "a:1:{i:0;".repeat(100_000) + "i:1;" + "}".repeat(100_000);
        long post = create("author", Map.of("title", "Deep", "content", "x", "status", "publish"));
        db.insert(
                "INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, 'tools', ?)", List.of(post, deep));
        Wire.Answer answer = Wire.get(POSTS + "/" + post, null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(rows(post)).containsExactly(deep);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O:3:\"Foo\":0:{}",
                "see O:3:\"Foo\": there",
                "a:1:{i:0;i:1;}",
                "s:3:\"abc\";",
                "i:5;",
                "b:0;",
                "N;",
                "d:0.5;",
                "C:3:\"Foo\":2:{ab}",
                "emoji \uD83D\uDE80 and \uD842\uDFB7",
                "back\\slash \\\" quote ' \" end"
            })
    void item25And27TextComesBackAsTheSameTextToUsAndToPhp(String text) {
        Map<String, Object> meta =
                Map.of("topic", text, "tools", List.of(text, "b"), "payload", Map.of("scenario", text));
        long post = create("admin", Map.of("title", "Text", "content", "x", "status", "publish", "meta", meta));
        Map<String, Object> seen =
                asStranger().get(POSTS + "/" + post).jsonPath().getMap("meta");
        assertThat(seen).containsEntry("topic", text).containsEntry("tools", List.of(text, "b"));
        assertThat(seen).containsEntry("payload", Map.of("scenario", text));
        String stored = db.row(
                        "SELECT meta_value FROM wp_postmeta WHERE post_id = ? AND meta_key = 'topic'",
                        List.of(post),
                        row -> row.getString(1))
                .orElseThrow();
        assertThat(PhpUnserialize.maybeUnserialize(stored))
                .as("what get_post_meta() gives")
                .isEqualTo(text);
    }

    private List<String> rows(long post) {
        return db.rows(
                "SELECT meta_value FROM wp_postmeta WHERE post_id = ? AND meta_key IN ('tools', 'payload', 'topic',"
                        + " 'view_count')",
                List.of(post),
                row -> row.getString(1));
    }
}
