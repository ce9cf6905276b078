package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Reading costs a fixed number of statements, counted by the database itself. */
@QuarkusTest
class StatementCountTest extends AttackTest {
    private static final String COUNTED =
            "'Com_select','Com_insert','Com_update','Com_delete','Com_replace','Com_show_status'";

    @Test
    void aListOfPostsCostsTheSameForAnyNumberOfThem() {
        posts(105);
        for (String login : new String[] {null, "editor"}) {
            String context = login == null ? "" : "&context=edit";
            for (String order : List.of("", "&orderby=id&order=asc", "&search=Counted", "&_fields=id,title")) {
                same(login, "?x=1" + context + order, 12);
            }
        }
    }

    @Test
    void embeddingCostsTheSameForAnyNumberOfPosts() {
        posts(105);
        same(null, "?_embed", 16);
        same("editor", "?_embed&context=edit", 16);
    }

    private void same(String login, String query, long most) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int n : List.of(10, 50, 100)) {
            counts.put(n, cost(login, POSTS + query + "&per_page=" + n));
        }
        assertThat(counts.values())
                .as(login + query + " " + counts)
                .allMatch(n -> n <= most)
                .containsOnly(counts.get(10));
    }

    @Test
    void otherListsAndSingleItemsCostAFixedNumberToo() {
        long post = create("editor", Map.of("title", "One", "content", "Words", "status", "publish"));
        Map<String, Integer> most = new LinkedHashMap<>();
        most.put("/posts/" + post, 12);
        most.put("/posts/" + post + "?_embed", 16);
        most.put("/users?per_page=1", 8);
        most.put("/users?per_page=100", 8);
        most.put("/categories?per_page=1", 8);
        most.put("/categories?per_page=100", 8);
        most.put("/tags?per_page=100", 8);
        most.put("/pages?per_page=100", 12);
        most.put("/types", 6);
        most.put("/types?_embed", 6);
        most.put("/taxonomies", 6);
        most.put("/statuses", 6);
        most.put("/comments?per_page=100", 12);
        most.put("/search?per_page=1", 10);
        most.put("/search?per_page=100", 10);
        most.put("/search?per_page=100&_embed", 18);
        most.put("/search?type=term&per_page=100", 8);
        most.put("/search?type=post-format", 5);
        Map<String, String> over = new LinkedHashMap<>();
        most.forEach((path, limit) -> {
            for (String login : new String[] {null, "admin"}) {
                String context = login == null || path.startsWith("/search")
                        ? ""
                        : (path.contains("?") ? "&" : "?") + "context=edit";
                long cost = cost(login, API + path + context);
                if (cost > limit) {
                    over.put(path + context, cost + " > " + limit);
                }
            }
        });
        assertThat(over).isEmpty();
    }

    @Test
    void thePageSizeOfUsersAndTermsDoesNotCount() {
        for (String list : List.of("/users", "/tags", "/categories", "/pages")) {
            assertThat(cost("admin", API + list + "?per_page=2&context=edit"))
                    .as(list)
                    .isGreaterThanOrEqualTo(cost("admin", API + list + "?per_page=100&context=edit"));
        }
    }

    @Test
    void theCountIsNotBlind() {
        long before = statements();
        db.rows("SELECT 1", List.of(), row -> 1);
        db.rows("SELECT 2", List.of(), row -> 1);
        assertThat(statements() - before).isEqualTo(3);
    }

    /** The statements of one request; the look at the counter itself is one. */
    private long cost(String login, String path) {
        get(login, path);
        long before = statements();
        get(login, path);
        return statements() - before - 1;
    }

    private static void get(String login, String path) {
        (login == null ? asStranger() : as(login)).get(path).then().statusCode(200);
    }

    private long statements() {
        String sql = "SHOW GLOBAL STATUS WHERE Variable_name IN (" + COUNTED + ")";
        return db.rows(sql, List.of(), row -> row.getLong(2)).stream()
                .mapToLong(n -> n)
                .sum();
    }

    private void posts(int wanted) {
        long have = db.row(
                        "SELECT COUNT(*) FROM wp_posts WHERE post_title LIKE 'Counted%'",
                        List.of(), row -> row.getLong(1))
                .orElse(0L);
        for (long i = have; i < wanted; i++) {
            String login = List.of("editor", "author", "author2").get((int) (i % 3));
            Map<String, Object> post = new LinkedHashMap<>();
            post.put("title", "Counted " + i % 20);
            post.put("content", "<!-- wp:paragraph --><p>Words " + i + "</p><!-- /wp:paragraph -->");
            post.put("status", "publish");
            post.put("meta", Map.of("tools", List.of("a", "b")));
            create(login, post);
        }
    }
}
