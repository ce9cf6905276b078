package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Jobs that want the same things at the same time. */
@QuarkusTest
class TwoAtOnceTest extends AttackTest {
    private static List<Map<String, Object>> articles(String title, int from, int to) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Map<String, Object> item = item("a-" + i, title + " " + i);
            item.put("slug", "two-at-once-" + i);
            item.put(
                    "terms",
                    Map.of("category", List.of("Two at once " + i % 5), "post_tag", List.of("At once " + i % 7)));
            out.add(item);
        }
        return out;
    }

    private static List<Integer> together(List<String> queries, List<List<Map<String, Object>>> files)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(files.size());
        try {
            List<Future<Integer>> sent = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                String query = queries.get(i);
                List<Map<String, Object>> file = files.get(i);
                sent.add(threads.submit(() -> start(query, file)));
            }
            List<Integer> out = new ArrayList<>();
            for (Future<Integer> one : sent) {
                out.add(one.get());
            }
            return out;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void twoJobsOfOneSourceStoreNothingTwice() throws Exception {
        List<Integer> jobs = together(
                List.of("?source=both", "?source=both"), List.of(articles("one", 0, 600), articles("two", 300, 900)));
        List<Integer> first = finished(jobs.get(0));
        List<Integer> second = finished(jobs.get(1));
        boolean inOrder = jobs.get(0) < jobs.get(1);
        List<Integer> fresh = List.of(600, 600, 0, 0, 0);
        List<Integer> mixed = List.of(600, 300, 300, 0, 0);
        assertThat(List.of(first, second)).containsExactlyInAnyOrder(fresh, mixed);
        String last = first.equals(mixed) ? "one" : "two";
        assertThat(number("SELECT COUNT(*) FROM wp_qp_sources WHERE source = 'both'"))
                .as("in order: %s", inOrder)
                .isEqualTo(900);
        assertThat(number(
                        "SELECT COUNT(DISTINCT p.ID) FROM wp_posts p JOIN wp_qp_sources s ON s.object_id = p.ID AND s.kind ="
                                + " 'post' WHERE s.source = 'both'"))
                .isEqualTo(900);
        assertThat(title("both", "a-450")).isEqualTo(last + " 450");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wp_posts WHERE post_name LIKE 'two-at-once-%' AND post_title REGEXP '^(one|two) [0-9]+$'"))
                .isEqualTo(900);
    }

    @Test
    void jobsOfManySourcesShareTermsAndNoSlugs() throws Exception {
        List<String> queries = List.of("?source=s1", "?source=s2", "?source=s3", "?source=s4");
        List<List<Map<String, Object>>> files = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            List<Map<String, Object>> file = articles("manysources " + i, 5000, 5150);
            file.forEach(item -> item.put("slug", "of-many-" + item.get("source_id")));
            file.forEach(item -> item.put("terms", Map.of("category", List.of("Of many " + item.get("source_id")))));
            files.add(file);
        }
        for (int id : together(queries, files)) {
            assertThat(finished(id)).as(told(id).toString()).containsExactly(150, 150, 0, 0, 0);
        }
        List<String> slugs = texts("SELECT post_name FROM wp_posts WHERE post_title LIKE 'manysources %'");
        assertThat(slugs).hasSize(600);
        assertThat(new HashSet<>(slugs)).hasSize(600);
        assertThat(
                        texts(
                                "SELECT tt.count FROM wp_terms t JOIN wp_term_taxonomy tt ON tt.term_id = t.term_id WHERE t.name LIKE 'Of many %'"))
                .hasSize(150)
                .containsOnly("4");
    }
}
