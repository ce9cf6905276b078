package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.Articles;

/** People read and write while a file is imported. */
@QuarkusTest
class CrowdTest extends AttackTest {
    private static final int ARTICLES = 1500;
    private static final int READERS = 20;
    private static final int WRITERS = 5;
    private static final int READS = 12;
    private static final int WRITES = 8;
    private static final String POSTS = "/wp-json/wp/v2/posts";

    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();

    private static List<Map<String, Object>> articles() {
        List<Map<String, Object>> out = new ArrayList<>();
        for (int n = 1; n <= ARTICLES; n++) {
            Map<String, Object> article = Articles.article(n);
            article.put("slug", "crowd-" + n);
            article.put("title", "Crowd " + n);
            article.put(
                    "terms",
                    Map.of(
                            "category",
                            List.of("Crowd " + n % 4),
                            "post_tag",
                            List.of("Crowd all", "Crowd tag " + n % 9)));
            out.add(article);
        }
        return out;
    }

    private Response expect(String what, Response answer, int status) {
        if (answer.statusCode() != status) {
            unexpected.add(what + ": " + answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    private void read(int reader) {
        List<String> paths = List.of(
                POSTS + "?per_page=20&_embed=1",
                POSTS + "?search=Crowd&orderby=title&per_page=10",
                POSTS + "?slug=crowd-" + (reader * 50 + 1),
                "/wp-json/wp/v2/categories?per_page=100&orderby=count",
                "/wp-json/wp/v2/tags?search=Crowd",
                "/wp-json/wp/v2/comments?per_page=5");
        for (int i = 0; i < READS; i++) {
            String path = paths.get((reader + i) % paths.size());
            expect(path, (i % 2 == 0 ? asStranger() : as("editor")).get(path), 200);
        }
    }

    /** Makes, changes and removes posts with the same terms as those that are imported. */
    private int write(int writer, List<Integer> terms) {
        int left = 0;
        for (int i = 0; i < WRITES; i++) {
            Response made = expect(
                    "create",
                    as("editor")
                            .contentType(JSON)
                            .body(Map.of(
                                    "title",
                                    "Written " + writer + " " + i,
                                    "status",
                                    "publish",
                                    "slug",
                                    "crowd-written",
                                    "categories",
                                    List.of(terms.get(i % terms.size()))))
                            .post(POSTS),
                    201);
            int id = made.jsonPath().getInt("id");
            Map<String, Object> change = Map.of(
                    "title", "Crowd changed " + writer + " " + i, "categories", terms, "meta", Map.of("view_count", i));
            expect("update", as("editor").contentType(JSON).body(change).post(POSTS + "/" + id), 200);
            expect(
                    "comment",
                    as("editor")
                            .contentType(JSON)
                            .body(Map.of("post", id, "content", "Crowd said " + writer + " " + i))
                            .post("/wp-json/wp/v2/comments"),
                    201);
            if (i % 4 == 3) {
                expect("delete", as("editor").delete(POSTS + "/" + id + "?force=true"), 200);
            } else {
                left++;
            }
        }
        return left;
    }

    private int category(String name) {
        return as("editor")
                .contentType(JSON)
                .body(Map.of("name", name))
                .post("/wp-json/wp/v2/categories")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getInt("id");
    }

    @Test
    void nobodyNoticesAnImportAndNothingIsLost() throws Exception {
        List<Integer> terms = List.of(category("Crowd 0"), category("Crowd 1"));
        ExecutorService threads = Executors.newFixedThreadPool(READERS + WRITERS);
        int written = 0;
        int id;
        try {
            List<Future<Integer>> work = new ArrayList<>();
            id = start("?source=crowd", articles());
            for (int i = 0; i < READERS; i++) {
                int reader = i;
                work.add(threads.submit(() -> {
                    read(reader);
                    return 0;
                }));
            }
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                work.add(threads.submit(() -> write(writer, terms)));
            }
            for (Future<Integer> one : work) {
                written += one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(finished(id)).as(told(id).toString()).containsExactly(ARTICLES, ARTICLES, 0, 0, 0);
        assertThat(unexpected).isEmpty();
        assertThat(number(
                        "SELECT COUNT(*) FROM wp_posts WHERE post_title LIKE 'Crowd changed %' AND post_type = 'post'"))
                .isEqualTo(written);
        assertThat(number("SELECT COUNT(*) FROM wp_comments WHERE comment_content LIKE 'Crowd said %'"))
                .isEqualTo(written);
        assertThat(
                        number(
                                "SELECT COUNT(DISTINCT p.ID) FROM wp_posts p JOIN wp_qp_sources s ON s.object_id = p.ID AND s.kind = 'post' WHERE s.source = 'crowd' AND p.post_title LIKE 'Crowd %'"))
                .isEqualTo(ARTICLES);
        List<String> slugs =
                texts("SELECT post_name FROM wp_posts WHERE post_name LIKE 'crowd-%' AND post_type = 'post'");
        assertThat(slugs).doesNotHaveDuplicates();
        assertThat(rows(
                        "SELECT t.name, tt.count, (SELECT COUNT(*) FROM wp_term_relationships r JOIN wp_posts p ON p.ID ="
                                + " r.object_id WHERE r.term_taxonomy_id = tt.term_taxonomy_id AND p.post_status = 'publish')"
                                + " AS real_count FROM wp_term_taxonomy tt JOIN wp_terms t ON t.term_id = tt.term_id"
                                + " WHERE t.name LIKE 'Crowd %' HAVING tt.count <> real_count"))
                .isEmpty();
        assertThat(
                        number(
                                "SELECT tt.count FROM wp_term_taxonomy tt JOIN wp_terms t ON t.term_id = tt.term_id WHERE t.name = 'Crowd all'"))
                .isEqualTo(ARTICLES);
        assertThat(number("SELECT COUNT(*) FROM wp_terms WHERE name IN ('Crowd 0', 'Crowd 1')"))
                .isEqualTo(2);
    }
}
