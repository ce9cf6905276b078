package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same things again, and what people made before. */
@QuarkusTest
class IdempotenceTest extends AttackTest {
    private static long byHand(String slug, String type) {
        return as("admin")
                .contentType(JSON)
                .body(Map.of("title", "Made by hand", "slug", slug, "status", "publish"))
                .post("/wp-json/wp/v2/" + type)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    private static Map<String, Object> slugged(String id, String title, String slug) {
        Map<String, Object> out = item(id, title);
        out.put("slug", slug);
        return out;
    }

    private String slug(long id) {
        return texts("SELECT post_name FROM wp_posts WHERE ID = ?", id).get(0);
    }

    private String titled(long id) {
        return texts("SELECT post_title FROM wp_posts WHERE ID = ?", id).get(0);
    }

    @Test
    void eachPolicyDoesWhatItSaysWithWhatIsThere() throws Exception {
        List<Map<String, Object>> first = List.of(item("a", "a one"), item("b", "b one"));
        List<Map<String, Object>> second = List.of(item("a", "a two"), item("b", "b one"), item("c", "c one"));
        assertThat(imported("?source=policies", first)).containsExactly(2, 2, 0, 0, 0);
        assertThat(imported("?source=policies&policy=skip", second)).containsExactly(3, 1, 0, 2, 0);
        assertThat(title("policies", "a")).isEqualTo("a one");
        assertThat(imported("?source=policies&policy=update", second)).containsExactly(3, 0, 1, 2, 0);
        assertThat(title("policies", "a")).isEqualTo("a two");
        assertThat(imported("?source=policies&policy=match", first)).containsExactly(2, 0, 1, 1, 0);
        assertThat(title("policies", "a")).isEqualTo("a one");
        assertThat(imported("?source=policies-other", first)).containsExactly(2, 2, 0, 0, 0);
        assertThat(post("policies-other", "a")).isNotEqualTo(post("policies", "a"));
    }

    @Test
    void aPostMadeByHandIsOnlyTakenWhenThatIsAskedFor() throws Exception {
        long hand = byHand("hand-made", "posts");
        for (String policy : List.of("update", "skip")) {
            Map<String, Object> item = slugged("hand-" + policy, "From elsewhere", "hand-made");
            assertThat(imported("?source=hand&policy=" + policy, List.of(item))).containsExactly(1, 1, 0, 0, 0);
            assertThat(titled(hand)).isEqualTo("Made by hand");
            assertThat(slug(post("hand", "hand-" + policy))).startsWith("hand-made-");
        }
        Map<String, Object> item = slugged("hand-match", "Taken over", "hand-made");
        assertThat(imported("?source=hand&policy=match", List.of(item))).containsExactly(1, 0, 1, 0, 0);
        assertThat(post("hand", "hand-match")).isEqualTo(hand);
        assertThat(titled(hand)).isEqualTo("Taken over");
        Map<String, Object> rival = slugged("rival", "Too late", "hand-made");
        assertThat(imported("?source=rival&policy=match", List.of(rival))).containsExactly(1, 1, 0, 0, 0);
        assertThat(titled(hand)).isEqualTo("Taken over");
        assertThat(slug(hand)).isEqualTo("hand-made");
    }

    @Test
    void whatPeopleDeletedComesBackWhenItComesAgain() throws Exception {
        List<Map<String, Object>> items = List.of(item("kept", "kept one"), item("gone", "gone one"));
        assertThat(imported("?source=deleted", items)).containsExactly(2, 2, 0, 0, 0);
        long gone = post("deleted", "gone");
        as("admin")
                .delete("/wp-json/wp/v2/posts/" + gone + "?force=true")
                .then()
                .statusCode(200);
        assertThat(imported("?source=deleted", items)).containsExactly(2, 1, 0, 1, 0);
        assertThat(post("deleted", "gone")).isNotEqualTo(gone).isPositive();
        assertThat(title("deleted", "gone")).isEqualTo("gone one");
        assertThat(imported("?source=deleted", items)).containsExactly(2, 0, 0, 2, 0);
    }

    @Test
    void aPageTakenByItsSlugIsTheOneBelowTheSameParent() throws Exception {
        long page = byHand("hand-page", "pages");
        Map<String, Object> top = page("top", null);
        Map<String, Object> low = page("low", "top");
        low.put("slug", "hand-page");
        assertThat(imported("?source=handpage&policy=match", List.of(top, low))).containsExactly(2, 2, 0, 0, 0);
        assertThat(titled(page)).isEqualTo("Made by hand");
        assertThat(slug(post("handpage", "low"))).isEqualTo("hand-page");
    }
}
