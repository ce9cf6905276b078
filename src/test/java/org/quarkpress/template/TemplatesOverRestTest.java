package org.quarkpress.template;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/** What the block editor finds about the site: templates, themes, blocks, styles. */
@QuarkusTest
class TemplatesOverRestTest extends SiteTest {
    private static final String TEMPLATES = "/wp-json/wp/v2/templates";

    @Test
    void aTemplateIsMadeChangedAndRemoved() {
        String id = as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("slug", "made-here", "title", "Made here", "content", "x"))
                .post(TEMPLATES)
                .then()
                .statusCode(201)
                .body("source", equalTo("custom"))
                .body("is_custom", equalTo(true))
                .extract()
                .path("id");
        as("admin").get(TEMPLATES).then().body("slug", hasItem("made-here"));
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Changed"))
                .post(TEMPLATES + "/" + id)
                .then()
                .statusCode(200)
                .body("title.raw", equalTo("Changed"));
        as("admin").delete(TEMPLATES + "/" + id + "?force=true").then().statusCode(200);
        as("admin").get(TEMPLATES + "/" + id).then().statusCode(404).body("code", equalTo("rest_template_not_found"));
    }

    @Test
    void templatesAreForThoseWhoWrite() {
        asStranger().get(TEMPLATES).then().statusCode(401).body("code", equalTo("rest_cannot_manage_templates"));
        as("subscriber").get("/wp-json/wp/v2/template-parts").then().statusCode(403);
        as("author").get(TEMPLATES).then().statusCode(200);
    }

    @Test
    void theActiveThemeIsThereForWriters() {
        as("author")
                .get("/wp-json/wp/v2/themes?status=active")
                .then()
                .statusCode(200)
                .body("[0].status", equalTo("active"))
                .body("[0].theme_supports.formats", notNullValue());
        as("author").get("/wp-json/wp/v2/themes").then().statusCode(403);
    }

    @Test
    void thereAreNoPluginsAndNoneCanBeInstalled() {
        as("admin").get("/wp-json/wp/v2/plugins").then().statusCode(200).body("size()", equalTo(0));
        as("admin").get("/wp-json/wp/v2/plugins/a/b").then().statusCode(404);
        as("editor").get("/wp-json/wp/v2/plugins").then().statusCode(403);
    }

    @Test
    void blocksAreDescribedAndUnknownOnesNotRendered() {
        as("author")
                .get("/wp-json/wp/v2/block-types/core/paragraph")
                .then()
                .statusCode(200)
                .body("category", equalTo("text"));
        as("author")
                .get("/wp-json/wp/v2/block-renderer/core/none?context=edit")
                .then()
                .statusCode(404)
                .body("code", equalTo("block_invalid"));
        asStranger().get("/wp-json/wp/v2/block-types").then().statusCode(401);
    }

    @Test
    void aNavigationMenuIsMadeForWhoAsksFirst() {
        as("editor")
                .get("/wp-json/wp-block-editor/v1/navigation-fallback")
                .then()
                .statusCode(403);
        int first = as("admin")
                .get("/wp-json/wp-block-editor/v1/navigation-fallback")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        as("admin")
                .get("/wp-json/wp-block-editor/v1/navigation-fallback")
                .then()
                .body("id", equalTo(first));
    }

    @Test
    void abilitiesAnswerWhoIsLoggedIn() {
        as("subscriber")
                .get("/wp-json/wp-abilities/v1/abilities/core/get-user-info/run")
                .then()
                .statusCode(200)
                .body("user_login", equalTo("subscriber"));
        as("subscriber")
                .get("/wp-json/wp-abilities/v1/abilities/core/get-site-info/run")
                .then()
                .statusCode(403);
        asStranger().get("/wp-json/wp-abilities/v1/abilities").then().statusCode(401);
    }
}
