package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.quarkpress.php.PhpSerialize;

/** The very number of statements of the lists around the content: menus, navigation, search, templates, themes. */
@QuarkusTest
class SiteListStatementsTest extends CountedTest {
    private static final int MOST = 55;

    @Test
    void menusAndWhatTheyHold() {
        once("nav_menu_item", this::menu);
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("/menus?search=surveyed", 6);
        expected.put("/menus?search=surveyed&_embed", 6);
        expected.put("/menus?search=surveyed&context=edit", 6);
        expected.put("/menu-items?search=surveyed", 8);
        expected.put("/menu-items?search=surveyed&_embed", 16);
        expected.put("/menu-items?search=surveyed&context=edit", 8);
        assertThat(costs("admin", expected)).isEqualTo(expected);
    }

    @Test
    void navigationPatternsAndTheirCategories() {
        once("wp_navigation", i -> {
            insert("wp_posts", post("wp_navigation", "publish", userId("editor"), 0, "Surveyed navigation " + i));
            insert("wp_posts", post("wp_block", "publish", userId("editor"), 0, "Surveyed pattern " + i));
            term("wp_pattern_category", "Surveyed sort " + i);
        });
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("/navigation?search=surveyed", 7);
        expected.put("/navigation?search=surveyed&_embed", 7);
        expected.put("/navigation?search=surveyed&context=edit", 7);
        expected.put("/blocks?search=surveyed&_embed", 9);
        expected.put("/wp_pattern_category?search=surveyed", 5);
        expected.put("/wp_pattern_category?search=surveyed&_embed", 5);
        assertThat(costs("admin", expected)).isEqualTo(expected);
    }

    @Test
    void whatIsFound() {
        once("page", i -> {
            insert("wp_posts", post("page", "publish", userId("editor"), 0, "Surveyed page " + i));
            term("category", "Surveyed category " + i);
        });
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("/search?search=surveyed", 3);
        expected.put("/search?search=surveyed&_embed", 7);
        expected.put("/search?type=term&search=surveyed", 4);
        expected.put("/search?type=term&search=surveyed&_embed", 5);
        expected.put("/search?type=post-format", 2);
        expected.put("/search?type=post-format&_embed", 2);
        assertThat(costs(null, expected)).isEqualTo(expected);
    }

    @Test
    void media() {
        once("attachment", i -> {
            long post = insert("wp_posts", post("post", "publish", userId("author"), 0, "Above picture " + i));
            Map<String, Object> picture = post("attachment", "inherit", userId("author"), post, "Surveyed " + i);
            picture.put("post_mime_type", "image/png");
            long id = insert("wp_posts", picture);
            meta(id, "_wp_attached_file", "surveyed" + i + ".png");
        });
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("/media?search=surveyed", 11);
        expected.put("/media?search=surveyed&_embed", 21);
        expected.put("/media?media_type=image&search=surveyed", 11);
        assertThat(costs(null, expected)).isEqualTo(expected);
        Map<String, Integer> editing = new LinkedHashMap<>();
        editing.put("/media?search=surveyed&context=edit", 13);
        editing.put("/media?search=surveyed&context=edit&_embed", 23);
        assertThat(costs("admin", editing)).isEqualTo(editing);
    }

    /** These have no pages: there are ten, then fifty of them. */
    @Test
    void templatesAndPlacesForMenus() {
        String theme = option("stylesheet");
        String mods = "theme_mods_" + theme;
        List<String> before = db.rows(
                "SELECT option_value FROM wp_options WHERE option_name = ?", List.of(mods), r -> r.getString(1));
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("/templates", 8);
        expected.put("/templates?context=edit&_embed", 8);
        expected.put("/template-parts", 8);
        expected.put("/template-parts?_embed", 8);
        expected.put("/menu-locations", 3);
        expected.put("/menu-locations?_embed", 3);
        try {
            assertThat(afterMaking(0, 10, theme, expected)).isEqualTo(expected);
            assertThat(afterMaking(10, 50, theme, expected)).isEqualTo(expected);
        } finally {
            db.update("DELETE FROM wp_options WHERE option_name = ?", List.of(mods));
            before.forEach(value -> store(mods, value));
            for (String type : List.of("wp_template", "wp_template_part")) {
                db.update("DELETE FROM wp_posts WHERE post_type = ? AND post_title LIKE 'Surveyed%'", List.of(type));
            }
        }
    }

    @Test
    void whatComesFromFilesCostsTheRightsAlone() {
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("/block-types", 2);
        expected.put("/block-types?_embed", 2);
        expected.put("/block-types/core?context=edit", 2);
        expected.put("/themes", 2);
        expected.put("/themes?_embed", 2);
        expected.put("/themes?status=active&_embed", 2);
        expected.put("/block-patterns/categories", 2);
        expected.put("/block-patterns/patterns", 2);
        expected.put("/plugins", 2);
        assertThat(each(expected)).isEqualTo(expected);
    }

    private Map<String, Integer> afterMaking(int from, int to, String theme, Map<String, Integer> asked) {
        Map<String, Object> places = new LinkedHashMap<>();
        for (int i = 0; i < to; i++) {
            places.put("place" + i, i < from ? menuId(i) : term("nav_menu", "Surveyed place " + i));
        }
        store("theme_mods_" + theme, PhpSerialize.serialize(Map.of("nav_menu_locations", places)));
        for (int i = from; i < to; i++) {
            for (String base : List.of("/templates", "/template-parts")) {
                Map<String, Object> template =
                        Map.of("slug", "surveyed-" + i, "title", "Surveyed " + i, "content", "x");
                assertThat(send("admin", "POST", API + base, template).statusCode())
                        .isEqualTo(201);
            }
        }
        return each(asked);
    }

    private long menuId(int i) {
        return db.row("SELECT term_id FROM wp_terms WHERE name = ?", List.of("Surveyed place " + i), r -> r.getLong(1))
                .orElseThrow();
    }

    private Map<String, Integer> each(Map<String, Integer> asked) {
        Map<String, Integer> out = new LinkedHashMap<>();
        asked.keySet().forEach(path -> out.put(path, cost("admin", path)));
        return out;
    }

    /** Makes the rows of a test if they are not there. */
    private void once(String type, IntConsumer maker) {
        String sql = "SELECT COUNT(*) FROM wp_posts WHERE post_type = ? AND post_title LIKE 'Surveyed%'";
        if (db.row(sql, List.of(type), r -> r.getLong(1)).orElse(0L) == 0) {
            for (int i = 0; i < MOST; i++) {
                maker.accept(i);
            }
        }
    }

    /** A menu, and an item in it that shows a post, a category or an address. */
    private void menu(int i) {
        long menu = term("nav_menu", "Surveyed menu " + i);
        long shown = i % 3 == 0
                ? insert("wp_posts", post("post", "publish", userId("author"), 0, "Shown by an item " + i))
                : term("category", "Shown by an item " + i);
        long item = insert("wp_posts", post("nav_menu_item", "publish", userId("admin"), 0, "Surveyed item " + i));
        insert("wp_term_relationships", Map.of("object_id", item, "term_taxonomy_id", placeOf(menu)));
        meta(item, "_menu_item_type", List.of("post_type", "taxonomy", "custom").get(i % 3));
        meta(item, "_menu_item_object", List.of("post", "category", "custom").get(i % 3));
        meta(item, "_menu_item_object_id", Long.toString(i % 3 == 2 ? item : shown));
        meta(item, "_menu_item_menu_item_parent", "0");
        meta(item, "_menu_item_url", "http://elsewhere.example/" + i);
    }

    private long term(String taxonomy, String name) {
        String slug = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        long id = insert("wp_terms", Map.of("name", name, "slug", slug));
        insert("wp_term_taxonomy", place(id, taxonomy, 0));
        return id;
    }

    private long placeOf(long term) {
        return db.row(
                        "SELECT term_taxonomy_id FROM wp_term_taxonomy WHERE term_id = ?",
                        List.of(term),
                        r -> r.getLong(1))
                .orElseThrow();
    }

    private void meta(long post, String key, String value) {
        insert("wp_postmeta", Map.of("post_id", post, "meta_key", key, "meta_value", value));
    }

    private String option(String name) {
        return db.row("SELECT option_value FROM wp_options WHERE option_name = ?", List.of(name), r -> r.getString(1))
                .orElseThrow();
    }

    private void store(String name, String value) {
        db.update("DELETE FROM wp_options WHERE option_name = ?", List.of(name));
        insert("wp_options", Map.of("option_name", name, "option_value", value, "autoload", "on"));
    }
}
