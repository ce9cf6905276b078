package org.quarkpress.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

@QuarkusTest
class RevisionsAndAutosavesTest extends SiteTest {
    private static final String POSTS = "/wp-json/wp/v2/posts";

    @Test
    void creationMakesNoneAndOnlyChangesMakeRevisions() {
        long post = create("author", "publish");
        revisions(post).body("", hasSize(0));
        write("author", post, Map.of("content", "Second"));
        write("author", post, Map.of("content", " Second\n"));
        write("author", post, Map.of("comment_status", "closed"));
        write("editor", post, Map.of("title", "Third"));
        revisions(post)
                .body("title.rendered", contains("Third", "First"))
                .body("slug", contains(post + "-revision-v1", post + "-revision-v1"))
                .header("X-WP-Total", "2");
    }

    @Test
    void theTrashMakesARevisionAndRemovalTakesAllAway() {
        long post = create("author", "publish");
        as("author").delete(POSTS + "/" + post).then().statusCode(200);
        revisions(post).body("", hasSize(1));
        as("author").delete(POSTS + "/" + post + "?force=true").then().statusCode(200);
        assertThat(rowsBelow(post)).isZero();
    }

    @Test
    void onlyThoseWhoMayEditThePostSeeItsVersions() {
        long post = create("author", "publish");
        for (String list : List.of("/revisions", "/autosaves", "/autosaves/1", "/revisions/1")) {
            String path = POSTS + "/" + post + list;
            asStranger().get(path).then().statusCode(401).body("code", equalTo("rest_cannot_read"));
            as("author2").get(path).then().statusCode(403).body("code", equalTo("rest_cannot_read"));
        }
    }

    @Test
    void nobodyDeletesARevision() {
        long post = create("author", "publish");
        write("author", post, Map.of("content", "Second"));
        int revision = revisions(post).extract().path("[0].id");
        for (String login : List.of("admin", "editor", "author", "author2")) {
            as(login)
                    .delete(POSTS + "/" + post + "/revisions/" + revision + "?force=true")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("rest_cannot_delete"));
        }
        revisions(post).body("", hasSize(1));
    }

    @Test
    void anAutosaveLeavesThePostAloneAndEachUserHasOne() {
        long post = create("author", "publish");
        int first = autosave("author", post, Map.of("title", "Typed", "content", "Half"))
                .body("slug", equalTo(post + "-autosave-v1"))
                .body("content.raw", equalTo("Half"))
                .extract()
                .path("id");
        autosave("author", post, Map.of("title", "Typed on"))
                .body("id", equalTo(first))
                .body("content.raw", equalTo("Half"));
        int other = autosave("editor", post, Map.of("content", "By another"))
                .body("title.raw", equalTo(""))
                .extract()
                .path("id");
        assertThat(other).isNotEqualTo(first);
        as("author").get(POSTS + "/" + post).then().body("title.rendered", equalTo("First"));
        as("author").get(POSTS + "/" + post + "/autosaves").then().body("", hasSize(2));
        as("author").get(POSTS + "/" + post + "/autosaves/999").then().statusCode(200);
    }

    @Test
    void wordsThatAreThePostsOwnLeaveTheAutosaveAsItIs() {
        long post = create("author", "publish");
        autosave("author", post, Map.of("title", "Typed"));
        autosave("author", post, Map.of("title", "First", "content", "Words"))
                .statusCode(200)
                .body("title.raw", equalTo("Typed"));
    }

    @Test
    void anOwnDraftIsChangedItselfUnlessAnotherHasItOpen() {
        long post = create("author", "draft");
        autosave("author", post, Map.of("content", "Grown"))
                .body("id", equalTo((int) post))
                .body("parent", equalTo(0))
                .body("date", nullValue())
                .body("_links", nullValue());
        long admin = db.row("SELECT ID FROM wp_users WHERE user_login = ?", List.of("admin"), row -> row.getLong(1))
                .orElseThrow();
        db.insert(
                "INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, '_edit_lock', ?)",
                List.of(post, System.currentTimeMillis() / 1000 + ":" + admin));
        autosave("author", post, Map.of("content", "Kept out")).body("parent", equalTo((int) post));
        as("author").get(POSTS + "/" + post + "?context=edit").then().body("content.raw", equalTo("Grown"));
        assertThat(rowsBelow(post)).isEqualTo(1);
    }

    @Test
    void markupOfAuthorsIsFilteredInAutosaves() {
        long post = create("author", "publish");
        autosave("author", post, Map.of("content", "<script>x</script>y")).body("content.raw", equalTo("xy"));
    }

    @Test
    void aStateThatMayNotBeGivenMakesTheWholeAutosaveSayNothing() {
        long post = create("contributor", "pending");
        autosave("contributor", post, Map.of("title", "Typed", "content", "Half"));
        autosave("contributor", post, Map.of("content", "More", "status", "publish"))
                .body("title.raw", equalTo("Typed"))
                .body("content.raw", equalTo("Half"));
    }

    @Test
    void aPageOfRevisionsTellsOfTheNext() {
        long post = create("author", "publish");
        write("author", post, Map.of("content", "Second"));
        write("author", post, Map.of("content", "Third"));
        String list = POSTS + "/" + post + "/revisions";
        as("author")
                .get(list + "?per_page=1")
                .then()
                .body("content.rendered", contains("<p>Third</p>\n"))
                .header("X-WP-TotalPages", "2")
                .header("Link", containsString("rel=\"next\""));
        as("author").get(list + "?per_page=1&offset=1").then().body("content.rendered", contains("<p>Second</p>\n"));
        as("author").get(list + "?offset=1").then().body("", hasSize(2));
        as("author").get(list + "?search=third&_fields=id").then().body("", hasSize(1));
        as("author")
                .get(list + "?per_page=1&page=3")
                .then()
                .statusCode(400)
                .body("code", equalTo("rest_revision_invalid_page_number"));
    }

    private long rowsBelow(long post) {
        return db.row("SELECT COUNT(*) FROM wp_posts WHERE post_parent = ?", List.of(post), row -> row.getLong(1))
                .orElseThrow();
    }

    private static ValidatableResponse revisions(long post) {
        return as("author").get(POSTS + "/" + post + "/revisions").then().statusCode(200);
    }

    private static ValidatableResponse autosave(String login, long post, Map<String, Object> body) {
        return as(login)
                .contentType(ContentType.JSON)
                .body(body)
                .post(POSTS + "/" + post + "/autosaves")
                .then()
                .statusCode(200);
    }

    private static void write(String login, long post, Map<String, Object> body) {
        as(login)
                .contentType(ContentType.JSON)
                .body(body)
                .post(POSTS + "/" + post)
                .then()
                .statusCode(200);
    }

    private static long create(String login, String status) {
        int id = as(login)
                .contentType(ContentType.JSON)
                .body(Map.of("title", "First", "content", "Words", "status", status))
                .post(POSTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return id;
    }
}
