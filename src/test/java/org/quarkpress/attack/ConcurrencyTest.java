package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.php.PhpArray;
import org.quarkpress.php.PhpUnserialize;

/** Twenty clients at once: what has no unique index stays unique, counts are right, and nobody hears of deadlocks. */
@QuarkusTest
class ConcurrencyTest extends AttackTest {
    private static final String LOCKS_OF_SLUGS = "DELETE FROM wp_qp_locks WHERE name LIKE ?";

    @ParameterizedTest
    @ValueSource(strings = {"posts", "pages"})
    void postsOfOneTitleGetSlugsOfTheirOwn(String base) {
        db.update(LOCKS_OF_SLUGS, List.of("post-slug%")); // nobody ever asked for these locks before
        List<Wire.Answer> answers =
                Crowd.atOnce(i -> Wire.json("POST", API + "/" + base, "editor", """
                        {"title": "At once in %s", "status": "publish"}""".formatted(base)));
        assertThat(answers).extracting(Wire.Answer::status).containsOnly(201);
        String slug = "at-once-in-" + base;
        assertThat(all(answers, "slug")).containsExactlyInAnyOrderElementsOf(numbered(slug));
        assertThat(new HashSet<>(all(answers, "guid.raw"))).hasSize(Crowd.SIZE);
        assertThat(texts("SELECT post_name FROM wp_posts WHERE post_title = ?", "At once in " + base))
                .containsExactlyInAnyOrderElementsOf(numbered(slug));
    }

    @Test
    void draftsPublishedAtOnceAndSlugsGivenAtOnceAreDistinctToo() {
        List<Long> drafts = posts("Draft to be", Map.of("status", "draft"));
        List<Wire.Answer> answers = Crowd.atOnce(i -> {
            String body = i % 2 == 0 ? "{\"status\":\"publish\"}" : "{\"slug\":\"draft-to-be\",\"status\":\"private\"}";
            return Wire.json("POST", POSTS + "/" + drafts.get(i), "editor", body);
        });
        assertThat(answers).extracting(Wire.Answer::status).containsOnly(200);
        assertThat(all(answers, "slug")).containsExactlyInAnyOrderElementsOf(numbered("draft-to-be"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tags", "categories"})
    void oneOfManyTermsOfOneNameIsMadeAndAllOthersAreTold(String base) {
        db.update(LOCKS_OF_SLUGS, List.of("term-slug%"));
        String body = "{\"name\":\"Crowded " + base + "\"}";
        List<Wire.Answer> answers = Crowd.atOnce(i -> Wire.json("POST", API + "/" + base, "editor", body));
        List<Wire.Answer> made =
                answers.stream().filter(one -> one.status() == 201).toList();
        List<Wire.Answer> told = new ArrayList<>(answers);
        told.removeAll(made);
        assertThat(made).hasSize(1);
        assertThat(told).extracting(Wire.Answer::status).containsOnly(400).hasSize(Crowd.SIZE - 1);
        assertThat(all(told, "code")).containsOnly("term_exists");
        assertThat(all(told, "data.term_id")).containsOnly(all(made, "id").get(0));
        assertThat(texts("SELECT slug FROM wp_terms WHERE name = ?", "Crowded " + base))
                .containsExactly("crowded-" + base);
    }

    @Test
    void termsOfOneNameBelowDifferentParentsAreAllMade() {
        List<Long> parents = new ArrayList<>();
        for (int i = 0; i < Crowd.SIZE; i++) {
            parents.add(create("editor", "categories", Map.of("name", "Above " + i)));
        }
        List<Wire.Answer> answers =
                Crowd.atOnce(i -> Wire.json("POST", API + "/categories", "editor", """
                {"name": "Below", "parent": %d}""".formatted(parents.get(i))));
        assertThat(answers).extracting(Wire.Answer::status).containsOnly(201);
        assertThat(new HashSet<>(all(answers, "slug"))).hasSize(Crowd.SIZE);
    }

    @Test
    void aNewTagThatAllGiveTheirPostIsOneTagThatCountsAllPosts() {
        List<Wire.Answer> answers = Crowd.atOnce(i -> {
            Wire.Answer tag = Wire.json("POST", API + "/tags", "editor", "{\"name\":\"New to all\"}");
            String id = tag.status() == 201 ? value(tag, "id") : value(tag, "data.term_id");
            return Wire.json("POST", POSTS, "editor", """
                    {"title": "Tagged at once %d", "status": "publish", "tags": [%s]}""".formatted(i, id));
        });
        assertThat(answers).extracting(Wire.Answer::status).containsOnly(201);
        List<String> tags = all(answers, "tags[0]");
        assertThat(new HashSet<>(tags)).hasSize(1);
        as("editor").get(API + "/tags/" + tags.get(0)).then().statusCode(200);
        assertThat(value(Wire.get(API + "/tags/" + tags.get(0), null), "count")).isEqualTo("20");
    }

    @Test
    void countsOfTermsAreRightWhenPostsComeGoAndMove() {
        long a = create("editor", "tags", Map.of("name", "Count A"));
        long b = create("editor", "tags", Map.of("name", "Count B"));
        List<Long> posts = posts("Weighed in two", Map.of("status", "publish", "tags", List.of(a, b)));
        List<String> changes = List.of(
                "{\"status\":\"draft\"}",
                "{\"tags\":[" + a + "]}",
                "{\"tags\":[" + b + "]}",
                "{\"tags\":[" + b + "," + a + "],\"title\":\"Stays\"}",
                "{\"tags\":[],\"status\":\"publish\"}");
        List<Wire.Answer> answers = Crowd.atOnce(
                i -> Wire.json("POST", POSTS + "/" + posts.get(i), "editor", changes.get(i % changes.size())));
        assertThat(answers).extracting(Wire.Answer::status).containsOnly(200);
        assertThat(counts(a, b)).containsExactly(8L, 8L);
        List<Wire.Answer> gone = Crowd.atOnce(i -> Wire.send(
                "DELETE", POSTS + "/" + posts.get(i) + (i % 2 == 0 ? "?force=true" : ""), "editor", null, null));
        assertThat(gone).extracting(Wire.Answer::status).containsOnly(200);
        assertThat(counts(a, b)).containsExactly(0L, 0L);
    }

    @Test
    void aTermDeletedWhileAllGetItLeavesRightCounts() {
        long doomed = create("editor", "categories", Map.of("name", "Doomed"));
        long stays = create("editor", "categories", Map.of("name", "Stays"));
        List<Long> posts = posts("Into the doomed", Map.of("status", "publish"));
        List<Wire.Answer> answers = Crowd.atOnce(i -> i == 0
                ? Wire.send("DELETE", API + "/categories/" + doomed + "?force=true", "editor", null, null)
                : Wire.json("POST", POSTS + "/" + posts.get(i), "editor", """
                        {"categories": [%d, %d]}""".formatted(doomed, stays)));
        assertThat(answers.get(0).status()).isEqualTo(200);
        answers.forEach(one -> assertThat(one.status()).isIn(200, 400));
        long kept = IntStream.range(1, Crowd.SIZE)
                .filter(i -> answers.get(i).status() == 200)
                .count();
        assertThat(counts(stays)).containsExactly(kept);
        assertThat(texts("SELECT term_id FROM wp_terms WHERE term_id = ?", doomed))
                .isEmpty();
    }

    @Test
    void commentsAreAllCounted() {
        long post = create("editor", Map.of("title", "Talked about", "status", "publish", "comment_status", "open"));
        List<Wire.Answer> answers = Crowd.atOnce(i -> comment(i % 2 == 0 ? "editor" : "admin", post, "Words " + i));
        assertThat(answers).extracting(Wire.Answer::status).containsOnly(201);
        assertThat(commentCount(post)).isEqualTo(Crowd.SIZE);
        List<String> ids = all(answers, "id");
        List<String> states = List.of("hold", "spam", "trash", "approved");
        List<Wire.Answer> moderated = Crowd.atOnce(i -> Wire.json(
                "POST", API + "/comments/" + ids.get(i), "editor", "{\"status\":\"" + states.get(i % 4) + "\"}"));
        assertThat(moderated).extracting(Wire.Answer::status).containsOnly(200);
        assertThat(commentCount(post)).isEqualTo(5);
        Crowd.atOnce(i -> Wire.send("DELETE", API + "/comments/" + ids.get(i) + "?force=true", "admin", null, null));
        assertThat(commentCount(post)).isZero();
    }

    @Test
    void theSameWordsAreTakenOnce() {
        long post = create("editor", Map.of("title", "Echo", "status", "publish", "comment_status", "open"));
        List<Wire.Answer> answers = Crowd.atOnce(i -> comment("admin", post, "Echo, echo"));
        assertThat(answers).filteredOn(one -> one.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(one -> one.status() == 409)
                .hasSize(Crowd.SIZE - 1)
                .allMatch(one -> "comment_duplicate".equals(value(one, "code")));
        assertThat(commentCount(post)).isEqualTo(1);
    }

    @Test
    void whoFloodsIsHeardOnceHoweverManyPostsTheyWriteTo() {
        List<Long> posts = posts("Flooded", Map.of("status", "publish", "comment_status", "open"));
        db.update("DELETE FROM wp_comments WHERE user_id = ?", List.of(userId("subscriber")));
        List<Wire.Answer> answers = Crowd.atOnce(i -> comment("subscriber", posts.get(i), "Flood " + i));
        assertThat(answers).filteredOn(one -> one.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(one -> one.status() == 400)
                .hasSize(Crowd.SIZE - 1)
                .allMatch(one -> "comment_flood".equals(value(one, "code")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyStickyPostIsRemembered(boolean optionThere) {
        List<Long> before = posts("Sticky before", Map.of("status", "publish", "sticky", true));
        if (!optionThere) {
            db.update("DELETE FROM wp_options WHERE option_name = 'sticky_posts'", List.of());
            before = List.of();
        }
        List<Long> posts = posts("To stick", Map.of("status", "publish"));
        List<Wire.Answer> answers =
                Crowd.atOnce(i -> Wire.json("POST", POSTS + "/" + posts.get(i), "editor", "{\"sticky\":true}"));
        assertThat(answers).extracting(Wire.Answer::status).containsOnly(200);
        assertThat(sticky()).containsAll(posts).containsAll(before).doesNotHaveDuplicates();
        List<Wire.Answer> loose = Crowd.atOnce(i -> i % 2 == 0
                ? Wire.json("POST", POSTS + "/" + posts.get(i), "editor", "{\"sticky\":false}")
                : Wire.send("DELETE", POSTS + "/" + posts.get(i) + "?force=true", "editor", null, null));
        assertThat(loose).extracting(Wire.Answer::status).containsOnly(200);
        assertThat(sticky()).doesNotContainAnyElementsOf(posts).containsAll(before);
    }

    @Test
    void filesOfOneNameGetNamesOfTheirOwn() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
        List<String> made = Crowd.atOnce(i -> as("editor")
                .contentType("image/png")
                .header("Content-Disposition", "attachment; filename=at-once.png")
                .body(png.toByteArray())
                .post(API + "/media")
                .then()
                .statusCode(201)
                .extract()
                .asString());
        for (String path : List.of("source_url", "slug", "guid.raw", "media_details.file")) {
            assertThat(new HashSet<>(made.stream()
                            .map(body -> JsonPath.from(body).getString(path))
                            .toList()))
                    .as(path)
                    .hasSize(Crowd.SIZE);
        }
    }

    @Test
    void oneOfManyUsersOfOneNameOrAddressIsMade() {
        List<Wire.Answer> names = Crowd.atOnce(i -> user("crowd", "crowd" + i + "@example.test"));
        assertThat(names).filteredOn(one -> one.status() == 201).hasSize(1);
        assertThat(names)
                .filteredOn(one -> "existing_user_login".equals(value(one, "code")))
                .hasSize(Crowd.SIZE - 1);
        List<Wire.Answer> addresses = Crowd.atOnce(i -> user("crowd-of-" + i, "crowd@example.test"));
        assertThat(addresses).filteredOn(one -> one.status() == 201).hasSize(1);
        assertThat(addresses)
                .filteredOn(one -> "existing_user_email".equals(value(one, "code")))
                .hasSize(Crowd.SIZE - 1);
    }

    @Test
    void postsThatTradePlacesNeitherWaitForEverNorFail() {
        List<Long> pages = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pages.add(create("editor", "pages", Map.of("title", "Trade " + i, "status", "publish")));
        }
        List<Long> back = new ArrayList<>(pages);
        Collections.reverse(back);
        List<Wire.Answer> answers = Crowd.atOnce(i -> {
            List<Long> order = i % 2 == 0 ? pages : back;
            Wire.Answer last = null;
            for (int k = 0; k < order.size(); k++) {
                String body =
                        "{\"slug\":\"trade-" + k + "\",\"parent\":" + order.get((k + 1) % 4) + ",\"sticky\":true}";
                last = Wire.json("POST", API + "/pages/" + order.get(k), "editor", body);
                if (last.status() != 200) {
                    return last;
                }
            }
            return last;
        });
        assertThat(answers).extracting(Wire.Answer::status).containsOnly(200);
    }

    private static Wire.Answer user(String login, String email) {
        return Wire.json("POST", API + "/users", "admin", """
                {"username": "%s", "email": "%s", "password": "a-b-c-d"}""".formatted(login, email));
    }

    private static Wire.Answer comment(String login, long post, String words) {
        return Wire.json("POST", API + "/comments", login, """
                {"post": %d, "content": "%s"}""".formatted(post, words));
    }

    private static List<Long> posts(String title, Map<String, Object> fields) {
        List<Long> out = new ArrayList<>();
        for (int i = 0; i < Crowd.SIZE; i++) {
            Map<String, Object> body = new java.util.HashMap<>(fields);
            body.put("title", title);
            out.add(create("editor", body));
        }
        return out;
    }

    private static List<String> numbered(String slug) {
        List<String> out = new ArrayList<>(List.of(slug));
        IntStream.rangeClosed(2, Crowd.SIZE).forEach(n -> out.add(slug + "-" + n));
        return out;
    }

    private static String value(Wire.Answer answer, String path) {
        return JsonPath.from(answer.body()).getString(path);
    }

    private static List<String> all(List<Wire.Answer> answers, String path) {
        return answers.stream().map(one -> value(one, path)).toList();
    }

    private List<String> texts(String sql, Object value) {
        return db.rows(sql, List.of(value), row -> row.getString(1));
    }

    /** What the terms' rows say, after a look that they say what is so. */
    private List<Long> counts(long... terms) {
        List<Long> out = new ArrayList<>();
        for (long term : terms) {
            long real = db.row(
                            "SELECT COUNT(*) FROM wp_term_relationships tr JOIN wp_term_taxonomy tt USING (term_taxonomy_id)"
                                    + " JOIN wp_posts p ON p.ID = tr.object_id WHERE tt.term_id = ? AND p.post_status ="
                                    + " 'publish'",
                            List.of(term),
                            row -> row.getLong(1))
                    .orElseThrow();
            long stored = db.row(
                            "SELECT count FROM wp_term_taxonomy WHERE term_id = ?",
                            List.of(term),
                            row -> row.getLong(1))
                    .orElseThrow();
            assertThat(stored).isEqualTo(real);
            out.add(stored);
        }
        return out;
    }

    private long commentCount(long post) {
        return Long.parseLong(column("comment_count", post));
    }

    private List<Long> sticky() {
        String stored = texts("SELECT option_value FROM wp_options WHERE option_name = ?", "sticky_posts")
                .get(0);
        return PhpArray.values(PhpUnserialize.maybeUnserialize(stored)).stream()
                .map(id -> (Long) id)
                .toList();
    }
}
