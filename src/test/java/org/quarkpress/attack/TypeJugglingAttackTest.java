package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.php.PhpJson;

/** Item 7 of the attacks: permission is asked for the very post that is written, however its id is written. */
@QuarkusTest
class TypeJugglingAttackTest extends AttackTest {
    @Test
    void noFormOfAnIdChangesAPostOfAnother() {
        long own = create("author", Map.of("title", "Own", "content", "Words", "status", "publish"));
        long foreign = create("author2", Map.of("title", "Foreign", "content", "Words", "status", "publish"));
        String before = row(foreign);
        for (Object id : forms(foreign)) {
            Map<String, Object> body = Map.of("id", id, "title", "Taken", "content", "Taken");
            String json = new String(PhpJson.write(body), java.nio.charset.StandardCharsets.UTF_8);
            for (String method : List.of("POST", "PUT", "PATCH")) {
                judge(Wire.json(method, POSTS + "/" + own, "author", json), own, method + " " + id);
                judge(Wire.json(method, POSTS + "/" + own, null, json), own, method + " as stranger " + id);
                judge(Wire.json(method, POSTS + "/" + own, "subscriber", json), own, method + " as reader " + id);
            }
            judge(Wire.json("DELETE", POSTS + "/" + own + "x", "author", json), own, "DELETE " + id);
            assertThat(row(foreign)).as(String.valueOf(id)).isEqualTo(before);
        }
    }

    @Test
    void noFormOfAnIdInTheQueryOrAFormChangesAPostOfAnother() {
        long own = create("author", Map.of("title", "Own", "content", "Words", "status", "publish"));
        long foreign = create("author2", Map.of("title", "Foreign", "content", "Words", "status", "publish"));
        String before = row(foreign);
        for (String id : List.of(
                "id=" + foreign,
                "id=" + foreign + "abc",
                "id[]=" + foreign,
                "id[a]=" + foreign,
                "id=0" + foreign,
                "id=%20" + foreign,
                "id=" + foreign + ".0",
                "id=%2B" + foreign,
                "id=0x" + Long.toHexString(foreign),
                "id=" + own + "&id=" + foreign,
                "ID=" + foreign,
                "id=" + foreign + "e0")) {
            for (String login : new String[] {"author", "contributor", null}) {
                Wire.json("POST", POSTS + "/" + own + "?" + id, login, "{\"title\":\"Changed\"}");
                Wire.send("DELETE", POSTS + "/" + foreign + "?force=true&" + id, login, null, null);
                Wire.send(
                        "POST",
                        POSTS + "/" + own,
                        login,
                        "application/x-www-form-urlencoded",
                        (id + "&title=Taken").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            }
            assertThat(row(foreign)).as(id).isEqualTo(before);
        }
    }

    @Test
    void theInjectionOfWordPress47IsRefused() {
        long post = create("author", Map.of("title", "Stays", "content", "Words", "status", "publish"));
        Map<String, String> before = tables();
        Wire.Answer answer = Wire.json(
                "POST",
                POSTS + "/" + post + "?id=" + post + "abc",
                null,
                "{\"title\":\"Taken\",\"content\":\"Taken\"}");
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(tables()).isEqualTo(before);
    }

    private static List<Object> forms(long id) {
        List<Object> forms = new ArrayList<>(List.of(
                id,
                Long.toString(id),
                id + "abc",
                " " + id,
                id + " ",
                "+" + id,
                "0" + id,
                id + ".0",
                id + "e0",
                "0x" + Long.toHexString(id),
                (double) id,
                id + 0.5,
                List.of(id),
                List.of(List.of(id)),
                Map.of("0", id),
                Map.of("id", id),
                Map.of("raw", id),
                true));
        forms.add(Map.of());
        return forms;
    }

    private static void judge(Wire.Answer answer, long own, String what) {
        isWordPresss(answer.status(), answer.body(), what);
        if (answer.status() < 300) {
            assertThat(answer.body()).as(what).startsWith("{\"id\":" + own + ",");
        }
    }

    private String row(long post) {
        return db.row(
                        "SELECT CONCAT_WS('|', ID, post_title, post_content, post_status, post_author, post_modified)"
                                + " FROM wp_posts WHERE ID = ?",
                        List.of(post),
                        row -> row.getString(1))
                .orElse("gone");
    }
}
