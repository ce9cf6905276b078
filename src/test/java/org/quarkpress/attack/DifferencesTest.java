package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of {@code src/docs/DIFFERENCES.md} that no other test pins. */
@QuarkusTest
class DifferencesTest extends AttackTest {
    @ParameterizedTest
    @ValueSource(strings = {"core/navigation", "core/rss", "core/social-link"})
    void blocksThatNeedRowsAreNotRenderedAlone(String block) {
        as("admin")
                .get(API + "/block-renderer/" + block + "?context=edit")
                .then()
                .statusCode(501)
                .body("code", equalTo("quarkpress_block_not_rendered"));
    }

    @Test
    void blocksThatNeedRowsKeepWhatWasSaved() {
        long id = create(
                "admin",
                Map.of(
                        "title",
                        "Latest",
                        "content",
                        "<!-- wp:rss {\"feedURL\":\"https://example.org/feed\"} /--><p>Saved</p>",
                        "status",
                        "draft"));
        as("admin")
                .get(POSTS + "/" + id + "?context=edit")
                .then()
                .body("content.rendered", containsString("<p>Saved</p>"))
                .body("content.rendered", not(containsString("wp-block-rss")));
    }

    @Test
    void publishingLeavesNoMarksForPings() {
        long id = create("admin", Map.of("title", "No pings", "content", "https://example.org/", "status", "publish"));
        List<String> marks = db.rows(
                "SELECT meta_key FROM wp_postmeta WHERE post_id = ? AND meta_key IN ('_pingme', '_encloseme')",
                List.of(id),
                row -> row.getString(1));
        assertThat(marks).isEmpty();
    }

    @Test
    void previewsCarryNoNonce() {
        long id = create("editor", Map.of("title", "To be previewed", "content", "x", "status", "publish"));
        send("editor", "POST", POSTS + "/" + id + "/autosaves", Map.of("content", "y"))
                .then()
                .statusCode(200)
                .body("preview_link", containsString("preview=true"))
                .body("preview_link", not(containsString("nonce")));
    }

    @Test
    void patternsMadeByPhpAreNotListedAndTheThemeHasNoExport() {
        as("admin").get(API + "/block-patterns/patterns").then().statusCode(200).body("size()", equalTo(0));
        as("admin")
                .get(API + "/themes?status=active")
                .then()
                .statusCode(200)
                .body("[0]._links", not(hasKey("https://api.w.org/export-theme")));
    }

    @Test
    void pluginsCannotBeInstalled() {
        send("admin", "POST", API + "/plugins", Map.of("slug", "hello-dolly"))
                .then()
                .statusCode(500)
                .body("code", equalTo("plugins_api_failed"));
    }

    @Test
    void aScheduledPostWhoseTimeHasComeWaitsForWordPress() {
        long id = create("editor", Map.of("title", "Later", "date", "2099-01-01T00:00:00", "status", "publish"));
        assertThat(column("post_status", id)).isEqualTo("future");
        db.update(
                "UPDATE wp_posts SET post_date = ?, post_date_gmt = ? WHERE ID = ?",
                List.of("2020-01-01 00:00:00", "2020-01-01 00:00:00", id));
        asStranger().get(POSTS + "/" + id).then().statusCode(401);
        assertThat(column("post_status", id)).isEqualTo("future");
    }

    @Test
    void whatHasNoRouteSaysSoAndIsNotInTheIndex() {
        List<String> absent = List.of("/widgets", "/sidebars", "/widget-types", "/font-families", "/icons");
        Map<String, Object> routes = asStranger().get("/wp-json/").jsonPath().getMap("routes");
        for (String path : absent) {
            as("admin").get(API + path).then().statusCode(404).body("code", equalTo("rest_no_route"));
            assertThat(routes).doesNotContainKey("/wp/v2" + path);
        }
    }

    @Test
    void linksOfCommentsNameThePostAlone() {
        long post = create("admin", Map.of("title", "Much discussed", "status", "publish"));
        List<String> before = db.rows(
                "SELECT option_value FROM wp_options WHERE option_name = 'page_comments'",
                List.of(),
                row -> row.getString(1));
        assertThat(before).hasSize(1);
        db.update("UPDATE wp_options SET option_value = '1' WHERE option_name = 'page_comments'", List.of());
        try {
            send("admin", "POST", API + "/comments", Map.of("post", post, "content", "One of many"))
                    .then()
                    .statusCode(201)
                    .body("link", containsString("#comment-"))
                    .body("link", not(containsString("comment-page")));
        } finally {
            db.update("UPDATE wp_options SET option_value = ? WHERE option_name = 'page_comments'", before);
        }
    }
}
