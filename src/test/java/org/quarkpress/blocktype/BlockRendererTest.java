package org.quarkpress.blocktype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.boot.SiteTest;

@QuarkusTest
class BlockRendererTest extends SiteTest {
    private static final String ROUTE = "/wp-json/wp/v2/block-renderer/core/";

    private long post() {
        return db.row(
                        "SELECT ID FROM wp_posts WHERE post_type = 'post' AND post_status = 'publish' ORDER BY ID LIMIT 1",
                        List.of(),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            archives        | <a href='
            calendar        | <table id="wp-calendar"
            categories      | cat-item-1
            latest-posts    | wp-block-latest-posts__list
            search          | <form role="search"
            site-title      | <h1 class="wp-block-site-title">
            tag-cloud       | wp-block-tag-cloud
            loginout        | Log out
            query-total     | results found
            """)
    void blocks_of_the_site_are_rendered_alone(String block, String part) {
        as("editor").get(ROUTE + block + "?context=edit").then().statusCode(200).body("rendered", containsString(part));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            post-title        | <h2 class="wp-block-post-title">
            post-time-to-read | minute
            post-author-name  | wp-block-post-author-name
            breadcrumbs       | aria-label="Breadcrumbs"
            read-more         | Read more
            """)
    void blocks_of_a_post_know_the_post_that_is_named(String block, String part) {
        as("admin")
                .get(ROUTE + block + "?context=edit&post_id=" + post())
                .then()
                .statusCode(200)
                .body("rendered", containsString(part));
        as("admin").get(ROUTE + block + "?context=edit").then().statusCode(200).body("rendered", equalTo(""));
    }

    @Test
    void attributes_are_those_of_the_block() {
        as("editor")
                .contentType("application/json")
                .body(Map.of("attributes", Map.of("label", "Find \"it\""), "context", "edit"))
                .post(ROUTE + "search?context=edit")
                .then()
                .statusCode(200)
                .body("rendered", containsString(">Find \"it\"</label>"));
        as("editor")
                .get(ROUTE + "search?context=edit&attributes[nosuch]=1")
                .then()
                .statusCode(400)
                .body("code", equalTo("rest_invalid_param"));
    }

    @Test
    void numbersOfTheQueryAreNumbers() {
        String rendered = as("editor")
                .get(ROUTE + "latest-posts?context=edit&attributes[postsToShow]=2")
                .then()
                .statusCode(200)
                .extract()
                .path("rendered");
        assertThat(rendered.split("<li>")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"navigation", "rss", "social-link", "template-part"})
    void blocks_that_cannot_be_rendered_say_so(String block) {
        as("admin")
                .get(ROUTE + block + "?context=edit")
                .then()
                .statusCode(501)
                .body("code", equalTo("quarkpress_block_not_rendered"));
    }

    @Test
    void only_those_who_write_may_ask() {
        asStranger().get(ROUTE + "archives?context=edit").then().statusCode(401);
        as("subscriber").get(ROUTE + "archives?context=edit").then().statusCode(403);
        as("contributor")
                .get(ROUTE + "post-title?context=edit&post_id=" + post())
                .then()
                .statusCode(403)
                .body("code", equalTo("block_cannot_read"));
    }
}
