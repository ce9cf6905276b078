package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Twenty clients put the same article, or send the same request, at once: there is one post. */
@QuarkusTest
class SourceCrowdTest extends AttackTest {
    private static final String SOURCES = "/wp-json/quarkpress/v1/sources/crowd/posts/";

    private static List<Object> all(List<Wire.Answer> answers, String path) {
        List<Object> out = new ArrayList<>();
        answers.forEach(one -> out.add(JsonPath.from(one.body()).get(path)));
        return out;
    }

    @Test
    void onePairIsOnePostWithItsTermsOnce() {
        db.update("DELETE FROM wp_qp_locks WHERE name LIKE ?", List.of("source-%"));
        String body = "{\"title\":\"Crowd\",\"status\":\"publish\",\"slug\":\"crowd-of-one\","
                + "\"terms\":{\"post_tag\":[\"Crowd b\",\"Crowd a\"],\"category\":[\"Crowd c\"]}}";
        List<Wire.Answer> answers = Crowd.atOnce(i -> Wire.json("PUT", SOURCES + "one", "admin", body));
        assertThat(answers).extracting(Wire.Answer::status).containsOnly(200, 201);
        assertThat(all(answers, "result")).containsOnlyOnce("created").containsOnly("created", "skipped");
        assertThat(new HashSet<>(all(answers, "id"))).hasSize(1);
        assertThat(db.rows("SELECT ID FROM wp_posts WHERE post_title = 'Crowd'", List.of(), row -> row.getLong(1)))
                .hasSize(1);
        assertThat(db.rows("SELECT name FROM wp_terms WHERE name LIKE 'Crowd _'", List.of(), row -> row.getString(1)))
                .containsExactlyInAnyOrder("Crowd a", "Crowd b", "Crowd c");
    }

    @Test
    void differentBodiesOfOnePairComeOneAfterTheOther() {
        List<Wire.Answer> answers =
                Crowd.atOnce(i -> Wire.json("PUT", SOURCES + "many", "admin", "{\"title\":\"Many " + i + "\"}"));
        assertThat(all(answers, "result")).containsOnlyOnce("created").containsOnly("created", "updated");
        assertThat(new HashSet<>(all(answers, "id"))).hasSize(1);
    }

    @Test
    void manyPairsThatNameTheSameNewTermsShareThem() {
        List<Wire.Answer> answers = Crowd.atOnce(i -> {
            String names = i % 2 == 0 ? "\"Shared x\",\"Shared y\"" : "\"Shared y\",\"Shared x\"";
            String body = "{\"title\":\"Sharing\",\"status\":\"publish\",\"terms\":{\"post_tag\":[" + names + "]}}";
            return Wire.json("PUT", SOURCES + "sharing-" + i, "admin", body);
        });
        assertThat(answers).extracting(Wire.Answer::status).containsOnly(201);
        assertThat(db.rows(
                        "SELECT tt.count FROM wp_terms t JOIN wp_term_taxonomy tt ON tt.term_id = t.term_id"
                                + " WHERE t.name LIKE 'Shared _'",
                        List.of(),
                        row -> row.getLong(1)))
                .containsExactly((long) Crowd.SIZE, (long) Crowd.SIZE);
    }

    @Test
    void aPostMadeByHandIsAdoptedByOneSourceOnly() {
        create("editor", java.util.Map.of("title", "Wanted by all", "status", "publish", "slug", "wanted-by-all"));
        String body = "{\"title\":\"Wanted by all\",\"slug\":\"wanted-by-all\",\"status\":\"publish\"}";
        List<Wire.Answer> answers =
                Crowd.atOnce(i -> Wire.json("PUT", SOURCES + "wanted-" + i + "?policy=match", "admin", body));
        assertThat(all(answers, "result")).containsOnlyOnce("updated").containsOnly("created", "updated");
        assertThat(new HashSet<>(all(answers, "id"))).hasSize(Crowd.SIZE);
    }

    @Test
    void oneKeyIsOnePost() {
        String request = "POST " + POSTS;
        List<Integer> ids = Crowd.atOnce(i -> as("editor")
                .header("Idempotency-Key", "crowd-key")
                .contentType("application/json")
                .body(new ByteArrayInputStream("{\"title\":\"Keyed\"}".getBytes(StandardCharsets.UTF_8)))
                .post(POSTS)
                .path("id"));
        assertThat(new HashSet<>(ids)).as(request).hasSize(1).doesNotContainNull();
    }
}
