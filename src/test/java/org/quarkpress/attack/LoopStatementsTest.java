package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text with a loop costs the same number of statements for three posts as for ten. */
@QuarkusTest
class LoopStatementsTest extends CountedTest {
    private static final String[] INSIDE = {
        "<!-- wp:post-title {\"isLink\":true} /-->",
        "<!-- wp:post-excerpt /-->",
        "<!-- wp:post-content /-->",
        "<!-- wp:post-featured-image /--><!-- wp:cover {\"useFeaturedImage\":true} --><div></div><!-- /wp:cover -->",
        "<!-- wp:post-author /--><!-- wp:avatar /--><!-- wp:post-author-biography /-->",
        "<!-- wp:post-terms {\"term\":\"category\"} /--><!-- wp:post-terms {\"term\":\"post_tag\"} /-->",
        "<!-- wp:breadcrumbs /-->",
        "<!-- wp:comments --><div><!-- wp:comments-title /--><!-- wp:comment-template --><!-- wp:comment-content /-->"
                + "<!-- wp:comment-reply-link /--><!-- /wp:comment-template --></div><!-- /wp:comments -->",
        "<!-- wp:post-date /--><!-- wp:post-time-to-read /--><!-- wp:read-more /--><!-- wp:post-comments-link /-->"
    };

    private static String loop(int posts, String inside) {
        return "<!-- wp:query {\"queryId\":1,\"query\":{\"perPage\":" + posts
                + ",\"postType\":\"post\",\"inherit\":false,\"sticky\":\"exclude\"}} --><div><!-- wp:post-template -->"
                + inside
                + "<!-- /wp:post-template --><!-- wp:query-pagination --><!-- wp:query-pagination-numbers /-->"
                + "<!-- /wp:query-pagination --></div><!-- /wp:query -->";
    }

    @Test
    void loopsCostTheSameForAnyNumberOfPosts() {
        fill();
        Map<String, String> costs = new LinkedHashMap<>();
        for (String inside : INSIDE) {
            int three = costOf(loop(3, inside));
            int ten = costOf(loop(10, inside));
            if (three != ten || ten > 30) {
                costs.put(inside, three + " for three, " + ten + " for ten");
            }
        }
        assertThat(costs).isEmpty();
    }

    /** Twelve new posts, each with a picture of its own in its words, two categories and a comment. */
    private void fill() {
        for (int i = 0; i < 12; i++) {
            long above = term("Looped above " + i, 0);
            String words = "<!-- wp:image {\"id\":" + (900_000 + i)
                    + "} --><figure><img src=\"/x.png\" class=\"wp-image-" + (900_000 + i)
                    + "\"/></figure><!-- /wp:image --><!-- wp:paragraph --><p>Words</p><!-- /wp:paragraph -->";
            long post = create(
                    "admin",
                    Map.of(
                            "title",
                            "Looped " + i,
                            "content",
                            words,
                            "status",
                            "publish",
                            "categories",
                            List.of(above, term("Looped below " + i, above))));
            as("admin")
                    .contentType("application/json")
                    .body(Map.of("post", post, "content", "Said of " + i + " at " + System.nanoTime()))
                    .post(API + "/comments")
                    .then()
                    .statusCode(201);
        }
    }

    private static long term(String name, long parent) {
        return create("admin", "categories", Map.of("name", name, "parent", parent));
    }

    private int costOf(String text) {
        long page = create("admin", "pages", Map.of("title", "Loop", "content", text, "status", "private"));
        return cost("admin", "/pages/" + page + "?_fields=content");
    }
}
