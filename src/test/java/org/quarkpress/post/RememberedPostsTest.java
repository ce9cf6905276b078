package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/**
 * Members of lists are remembered by {@link PostViewCache}; single posts are made anew each time. Whatever changes, and
 * be it behind our back as a WordPress on the same tables does it, a list shows what the single post shows.
 */
@QuarkusTest
class RememberedPostsTest extends SiteTest {
    private static final String POSTS = "/wp-json/wp/v2/posts";
    private static final String SLUG = "remembered-post";

    private long id;
    private long picture;
    private String home;

    @BeforeEach
    void makePost() {
        home = asStranger().get("/wp-json/").jsonPath().getString("home");
        picture = attachment();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("title", "Remembered :)");
        body.put("slug", SLUG);
        body.put("status", "publish");
        body.put("content", picture("<p>Text :)</p>"));
        body.put("tags", List.of(tag()));
        id = as("admin")
                .contentType("application/json")
                .body(body)
                .post(POSTS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    }

    @AfterEach
    void removePost() {
        as("admin").delete(POSTS + "/" + id + "?force=true").then().statusCode(200);
        as("admin")
                .delete("/wp-json/wp/v2/media/" + picture + "?force=true")
                .then()
                .statusCode(200);
    }

    private String picture(String more) {
        return "<!-- wp:image {\"id\":" + picture
                + "} --><figure class=\"wp-block-image\"><img src=\""
                + home + "/wp-content/uploads/b.png\" class=\"wp-image-" + picture
                + "\"/></figure><!-- /wp:image -->" + more;
    }

    private long attachment() {
        return db.insert(
                "INSERT INTO wp_posts (post_type, post_status, post_mime_type, post_title, post_name, guid, post_date,"
                        + " post_date_gmt, post_modified, post_modified_gmt, post_content, post_excerpt, to_ping, pinged,"
                        + " post_content_filtered) VALUES ('attachment', 'inherit', 'image/png', 'x', 'x-picture', '',"
                        + " ?, ?, ?, ?, '', '', '', '', '')",
                List.of("2021-02-03 04:05:06", "2021-02-03 04:05:06", "2021-02-03 04:05:06", "2021-02-03 04:05:06"));
    }

    private long tag() {
        return as("admin")
                .queryParam("slug", "remembered-tag")
                .get("/wp-json/wp/v2/tags")
                .jsonPath()
                .getList("id", Long.class)
                .stream()
                .findFirst()
                .orElseGet(() -> as("admin")
                        .contentType("application/json")
                        .body(Map.of("name", "Remembered", "slug", "remembered-tag"))
                        .post("/wp-json/wp/v2/tags")
                        .jsonPath()
                        .getLong("id"));
    }

    private static RequestSpecification asker(String login) {
        return login == null ? asStranger() : as(login);
    }

    private static String listed(String login, String query) {
        return asker(login)
                .get(POSTS + "?slug=" + SLUG + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private String single(String login, String query) {
        return "["
                + asker(login)
                        .get(POSTS + "/" + id + "?_x=1" + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString() + "]";
    }

    /** Every way to ask, twice: the second answer may be a remembered one. */
    private void listsShowWhatIsThere() {
        for (String login : new String[] {null, "author", "editor"}) {
            for (String query : List.of("", "&context=embed", "&excerpt_length=3", "&_fields=id,title,_links")) {
                for (int again = 0; again < 2; again++) {
                    assertThat(listed(login, query)).isEqualTo(single(login, query));
                }
            }
        }
        assertThat(listed("editor", "&context=edit")).isEqualTo(single("editor", "&context=edit"));
    }

    private void update(Map<String, Object> change) {
        as("admin")
                .contentType("application/json")
                .body(change)
                .post(POSTS + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void whatWeWriteIsSeenAtOnce() {
        listsShowWhatIsThere();
        for (Map<String, Object> change : List.<Map<String, Object>>of(
                Map.of("title", "Another"),
                Map.of("content", picture("<p>Another text</p>")),
                Map.of("excerpt", "Given"),
                Map.of("sticky", true),
                Map.of("tags", List.of()),
                Map.of("sticky", false),
                Map.of("password", "secret"),
                Map.of("password", "", "format", "aside"))) {
            update(change);
            listsShowWhatIsThere();
        }
    }

    @Test
    void whatSomebodyElseWritesIsSeenAtOnce() {
        listsShowWhatIsThere();
        for (String change : List.of(
                "UPDATE wp_posts SET post_title = 'Behind' WHERE ID = ?",
                "UPDATE wp_posts SET post_author = 0 WHERE ID = ?",
                "INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, 'subtitle', 'x')",
                "INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, '_thumbnail_id', '1')",
                "UPDATE wp_postmeta SET meta_value = 'y' WHERE meta_key = 'subtitle' AND post_id = ?",
                "UPDATE wp_terms t JOIN wp_term_taxonomy tt ON tt.term_id = t.term_id JOIN wp_term_relationships tr"
                        + " ON tr.term_taxonomy_id = tt.term_taxonomy_id SET t.slug = CONCAT(t.slug, '-x')"
                        + " WHERE tt.taxonomy = 'post_tag' AND tr.object_id = ?",
                "INSERT INTO wp_posts (post_parent, post_type, post_status, post_date, post_content, post_title,"
                        + " post_excerpt, to_ping, pinged, post_content_filtered) VALUES (?, 'revision', 'inherit',"
                        + " '2030-01-01 00:00:00', '', '', '', '', '', '')",
                "DELETE FROM wp_term_relationships WHERE object_id = ?")) {
            db.update(change, List.of(id));
            listsShowWhatIsThere();
        }
    }

    @Test
    void aChangedPictureIsSeenAtOnce() {
        listsShowWhatIsThere();
        String shown = listed(null, "");
        db.insert(
                "INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, '_wp_attached_file', 'b.png')",
                List.of(picture));
        db.insert(
                "INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, '_wp_attachment_metadata', ?)",
                List.of(picture, "a:3:{s:5:\"width\";i:40;s:6:\"height\";i:30;s:4:\"file\";s:5:\"b.png\";}"));
        assertThat(listed(null, "")).isNotEqualTo(shown);
        listsShowWhatIsThere();
    }

    @Test
    void aChangedSettingIsSeenAtOnce() {
        for (String name : List.of("use_smilies", "permalink_structure", "gmt_offset", "sticky_posts")) {
            listsShowWhatIsThere();
            String before = db.row(
                            "SELECT option_value FROM wp_options WHERE option_name = ?",
                            List.of(name),
                            row -> row.getString(1))
                    .orElseThrow();
            String other = Map.of(
                            "use_smilies",
                            "0",
                            "permalink_structure",
                            "/%author%/%postname%/",
                            "gmt_offset",
                            "5",
                            "sticky_posts",
                            "a:1:{i:0;i:" + id + ";}")
                    .get(name);
            try {
                db.update("UPDATE wp_options SET option_value = ? WHERE option_name = ?", List.of(other, name));
                listsShowWhatIsThere();
            } finally {
                db.update("UPDATE wp_options SET option_value = ? WHERE option_name = ?", List.of(before, name));
            }
        }
    }
}
