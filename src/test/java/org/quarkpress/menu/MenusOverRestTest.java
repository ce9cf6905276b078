package org.quarkpress.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/** Classic menus over REST: what WordPress answers and what it leaves in the database. */
@QuarkusTest
class MenusOverRestTest extends SiteTest {
    private static final String MENUS = "/wp-json/wp/v2/menus";
    private static final String ITEMS = "/wp-json/wp/v2/menu-items";

    private static int menu(String name) {
        return as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .post(MENUS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int item(Map<String, Object> wishes) {
        return as("admin")
                .contentType(ContentType.JSON)
                .body(wishes)
                .post(ITEMS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aMenuIsATermWithoutItsOwnSlug() {
        int id = menu("Menu of terms");
        as("admin")
                .get(MENUS + "/" + id)
                .then()
                .statusCode(200)
                .body("slug", equalTo("menu-of-terms"))
                .body("auto_add", equalTo(false))
                .body("locations", hasSize(0));
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "menu OF terms"))
                .post(MENUS)
                .then()
                .statusCode(400)
                .body("code", equalTo("menu_exists"))
                .body("data.term_id", equalTo(id));
    }

    @Test
    void menusAreForThoseWhoWrite() {
        asStranger().get(MENUS).then().statusCode(401).body("code", equalTo("rest_cannot_view"));
        as("subscriber").get(ITEMS).then().statusCode(403).body("code", equalTo("rest_cannot_view"));
        as("author").get(MENUS).then().statusCode(200);
        as("editor")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "No"))
                .post(MENUS)
                .then()
                .statusCode(403)
                .body("code", equalTo("rest_cannot_create"));
        as("editor").get("/wp-json/wp/v2/menu-locations").then().statusCode(403);
    }

    @Test
    void anItemIsAPostWithMetaThatPhpReads() {
        int menu = menu("Menu with items");
        int id = item(Map.of(
                "title", "Elsewhere",
                "url", "http://elsewhere.example",
                "menus", menu,
                "classes", List.of("big one", "red"),
                "xfn", "me friend"));
        List<String> meta = db.rows(
                "SELECT CONCAT(meta_key, '=', meta_value) FROM wp_postmeta WHERE post_id = ? ORDER BY meta_id",
                List.of(id),
                row -> row.getString(1));
        assertThat(meta)
                .containsExactly(
                        "_menu_item_type=custom",
                        "_menu_item_menu_item_parent=0",
                        "_menu_item_object_id=" + id,
                        "_menu_item_object=custom",
                        "_menu_item_target=",
                        "_menu_item_classes=a:2:{i:0;s:6:\"bigone\";i:1;s:3:\"red\";}",
                        "_menu_item_xfn=me friend",
                        "_menu_item_url=http://elsewhere.example");
        as("admin").get(ITEMS + "?menus=" + menu).then().statusCode(200).body("id", hasItem(id));
    }

    @Test
    void anItemTakesTheTitleOfWhatItShows() {
        int post = as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Shown in a menu", "status", "publish"))
                .post("/wp-json/wp/v2/posts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        int id = item(Map.of("type", "post_type", "object", "post", "object_id", post, "title", "Shown in a menu"));
        as("admin")
                .get(ITEMS + "/" + id + "?context=edit")
                .then()
                .body("title.raw", equalTo("Shown in a menu"))
                .body("type_label", equalTo("Post"))
                .body("invalid", equalTo(false));
        assertThat(db.row("SELECT post_title FROM wp_posts WHERE ID = ?", List.of(id), row -> row.getString(1)))
                .contains("");
        as("admin")
                .delete("/wp-json/wp/v2/posts/" + post + "?force=true")
                .then()
                .statusCode(200);
        as("admin").get(ITEMS + "/" + id).then().body("invalid", equalTo(true));
    }

    @Test
    void itemsGoWithTheirMenu() {
        int menu = menu("Menu to be deleted");
        int id = item(Map.of("title", "Gone", "url", "http://gone.example", "menus", menu));
        as("admin").delete(MENUS + "/" + menu).then().statusCode(501);
        as("admin")
                .delete(MENUS + "/" + menu + "?force=true")
                .then()
                .statusCode(200)
                .body("deleted", equalTo(true));
        as("admin").get(ITEMS + "/" + id).then().statusCode(404);
    }

    @Test
    void aMenuThatIsNotThereTakesNoItemsAndNothingIsLeft() {
        long before = db.row("SELECT COUNT(*) FROM wp_posts", List.of(), row -> row.getLong(1))
                .orElseThrow();
        as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "x", "url", "http://x.example", "menus", 999999))
                .post(ITEMS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_menu_id"));
        assertThat(db.row("SELECT COUNT(*) FROM wp_posts", List.of(), row -> row.getLong(1)))
                .contains(before);
    }
}
