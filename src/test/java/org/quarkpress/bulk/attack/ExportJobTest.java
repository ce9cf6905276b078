package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarkpress.bulk.stored.ExportText.author;
import static org.quarkpress.bulk.stored.ExportText.term;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.stored.ExportText;

/** Export files as jobs: what names each other over chunks, what comes again, and what is taken back. */
@QuarkusTest
class ExportJobTest extends AttackTest {
    private static ExportText stored(String source, int id, String type) {
        return ExportText.item(Integer.toString(id), type).with("title", source + " " + id);
    }

    /** So many posts that whatever stands behind them is in another chunk. */
    private static void fill(List<Object> parts, String source) {
        for (int i = 0; i < 510; i++) {
            parts.add(stored(source, 10_000 + i, "post"));
        }
    }

    private static int send(String query, List<Object> parts) {
        return started(send(XML, query, ExportText.file(parts.toArray())));
    }

    private static List<Integer> taken(String query, List<Object> parts) throws InterruptedException {
        int id = send(query, parts);
        List<Integer> counts = finished(id);
        assertThat(told(id)).isEmpty();
        return counts;
    }

    private long post(String source, int id) {
        return post(source, Integer.toString(id));
    }

    private String meta(long post, String key) {
        return String.join(
                ",", texts("SELECT meta_value FROM wp_postmeta WHERE post_id = ? AND meta_key = ?", post, key));
    }

    private static ExportText menuItem(String source, int id, String type, int object, int above) {
        return stored(source, id, "nav_menu_item")
                .meta("_menu_item_type", type)
                .meta("_menu_item_object_id", Integer.toString(object))
                .meta("_menu_item_menu_item_parent", Integer.toString(above))
                .term("nav_menu", source + "-menu");
    }

    @Test
    void whatIsNamedMayComeInAnyOrder() throws Exception {
        String source = "export-late";
        List<Object> parts = new ArrayList<>();
        parts.add(menuItem(source, 10, "post_type", 901, 13));
        parts.add(menuItem(source, 11, "taxonomy", 7, 0));
        parts.add(menuItem(source, 12, "custom", 12, 10));
        parts.add(menuItem(source, 13, "post_type", 999, 0));
        parts.add(stored(source, 14, "post").meta("_thumbnail_id", "902").meta("_thumbnail_id_of_a_plugin", "902"));
        parts.add(stored(source, 15, "page").with("wp:post_parent", "903"));
        parts.add(stored(source, 16, "page").with("wp:post_parent", "998"));
        fill(parts, source);
        parts.add(term("7", "category", source + "-told", ""));
        parts.add(stored(source, 904, "page").with("wp:post_parent", "903"));
        parts.add(stored(source, 901, "page"));
        parts.add(stored(source, 902, "attachment")
                .with("wp:status", "inherit")
                .with("wp:post_parent", "14")
                .with("wp:attachment_url", "http://example.test/late.png"));
        parts.add(stored(source, 903, "page").with("wp:post_parent", "901"));
        assertThat(taken("?source=" + source, parts)).containsExactly(521, 521, 0, 0, 0);

        long top = post(source, 13);
        assertThat(meta(post(source, 10), "_menu_item_object_id")).isEqualTo("" + post(source, 901));
        assertThat(meta(post(source, 10), "_menu_item_menu_item_parent")).isEqualTo("" + top);
        long told = number("SELECT term_id FROM wp_terms WHERE slug = ?", source + "-told");
        assertThat(meta(post(source, 11), "_menu_item_object_id")).isEqualTo("" + told);
        assertThat(meta(post(source, 12), "_menu_item_object_id")).isEqualTo("" + post(source, 12));
        assertThat(meta(post(source, 12), "_menu_item_menu_item_parent")).isEqualTo("" + post(source, 10));
        assertThat(meta(top, "_menu_item_object_id")).as("never comes").isEqualTo("999");
        assertThat(meta(post(source, 14), "_thumbnail_id")).isEqualTo("" + post(source, 902));
        assertThat(meta(post(source, 14), "_thumbnail_id_of_a_plugin")).isEqualTo("902");
        Map<Integer, Long> parents = new LinkedHashMap<>();
        for (int id : List.of(15, 16, 904, 903, 902)) {
            parents.put(id, number("SELECT post_parent FROM wp_posts WHERE ID = ?", post(source, id)));
        }
        assertThat(parents.values())
                .containsExactly(post(source, 903), 0L, post(source, 903), post(source, 901), post(source, 14));
        assertThat(number(
                        "SELECT tt.count FROM wp_term_taxonomy tt JOIN wp_terms t ON t.term_id = tt.term_id WHERE"
                                + " t.slug = ? AND tt.taxonomy = 'nav_menu'",
                        source + "-menu"))
                .isEqualTo(4);
    }

    @Test
    void ringsAreCutWheneverTheyWouldClose() throws Exception {
        String source = "export-ring";
        String query = "?source=" + source;
        List<Object> ring = List.of(
                stored(source, 1, "page").with("wp:post_parent", "2"),
                stored(source, 2, "page").with("wp:post_parent", "1"),
                stored(source, 3, "page").with("wp:post_parent", "3"));
        assertThat(taken(query, ring)).containsExactly(3, 3, 0, 0, 0);
        String parents = "SELECT p.post_parent FROM wp_posts p JOIN wp_qp_sources s ON s.object_id = p.ID AND s.kind ="
                + " 'post' WHERE s.source = ? ORDER BY s.source_id";
        List<String> cut = List.of("0", "" + post(source, 1), "0");
        assertThat(texts(parents, source)).isEqualTo(cut);
        ring.forEach(item -> ((ExportText) item).with("content:encoded", "changed"));
        assertThat(taken(query, ring)).containsExactly(3, 0, 3, 0, 0);
        assertThat(texts(parents, source)).isEqualTo(cut);
    }

    private List<Object> small(String source, String title) {
        return List.of(
                author("1", source + "-writer", source + "@example.test"),
                stored(source, 1, "post")
                        .with("title", title)
                        .with("wp:post_name", source + "-one")
                        .with("dc:creator", source + "-writer")
                        .with("wp:is_sticky", "1")
                        .term("category", source + "-term")
                        .meta("colour", title)
                        .meta("colour", "second")
                        .comment("1", "0", "first of " + title)
                        .comment("2", "1", "answer"),
                stored(source, 2, "post").with("wp:post_name", source + "-two"));
    }

    @Test
    void eachPolicyDoesWhatItSaysWithWhatIsThere() throws Exception {
        String source = "export-policy";
        String query = "?source=" + source;
        assertThat(taken(query, small(source, "one"))).containsExactly(2, 2, 0, 0, 0);
        long post = post(source, 1);
        assertThat(taken(query, small(source, "one"))).containsExactly(2, 0, 0, 2, 0);
        assertThat(taken(query + "&policy=skip", small(source, "two"))).containsExactly(2, 0, 0, 2, 0);
        assertThat(title(source, "1")).isEqualTo("one");
        assertThat(taken(query + "&policy=update", small(source, "two"))).containsExactly(2, 0, 1, 1, 0);
        assertThat(post(source, 1)).isEqualTo(post);
        assertThat(title(source, "1")).isEqualTo("two");
        assertThat(meta(post, "colour")).isEqualTo("two,second");
        assertThat(texts(
                        "SELECT CONCAT(c.comment_content, ':', m.meta_value) FROM wp_comments c JOIN wp_commentmeta m ON"
                                + " m.comment_id = c.comment_ID WHERE c.comment_post_ID = ? ORDER BY c.comment_ID",
                        post))
                .containsExactly("first of two:of 1", "answer:of 2");
        assertThat(number("SELECT comment_count FROM wp_posts WHERE ID = ?", post))
                .isEqualTo(2);
        String guid = texts("SELECT guid FROM wp_posts WHERE ID = ?", post).get(0);
        assertThat(taken("?source=" + source + "-other&policy=match", small(source, "three")))
                .as("the posts stand for another source's")
                .containsExactly(2, 2, 0, 0, 0);
        db.update("DELETE FROM wp_qp_sources WHERE source = ?", List.of(source));
        for (int id : List.of(1, 2)) {
            as("admin")
                    .delete("/wp-json/wp/v2/posts/" + post(source + "-other", id) + "?force=true")
                    .then()
                    .statusCode(200);
        }
        assertThat(taken("?source=" + source + "-third&policy=match", small(source, "four")))
                .containsExactly(2, 0, 2, 0, 0);
        assertThat(post(source + "-third", 1)).isEqualTo(post);
        assertThat(texts("SELECT CONCAT(post_title, guid) FROM wp_posts WHERE ID = ?", post))
                .containsExactly("four" + guid);
    }

    @Test
    void commentsThatSayElseAreChangedAndNewOnesComeToThem() throws Exception {
        String source = "export-comments";
        List<Object> parts = List.of(stored(source, 1, "post")
                .comment("1", "0", "stays")
                .comment("2", "1", "changes")
                .comment("3", "0", "is left out"));
        assertThat(taken("?source=" + source, parts)).containsExactly(1, 1, 0, 0, 0);
        List<String> before = texts("SELECT comment_ID FROM wp_comments WHERE comment_post_ID = ?", post(source, 1));
        List<Object> second = List.of(stored(source, 1, "post")
                .comment("1", "0", "stays")
                .comment("2", "4", "has changed")
                .comment("4", "0", "is new"));
        assertThat(taken("?source=" + source, second)).containsExactly(1, 0, 1, 0, 0);
        long first = Long.parseLong(before.get(0));
        assertThat(texts(
                        "SELECT CONCAT(c.comment_content, ' < ', COALESCE(p.comment_content, '')) FROM wp_comments c LEFT JOIN"
                                + " wp_comments p ON p.comment_ID = c.comment_parent WHERE c.comment_post_ID = ?",
                        post(source, 1)))
                .containsExactlyInAnyOrder("stays < ", "has changed < is new", "is left out < ", "is new < ");
        assertThat(texts("SELECT comment_content FROM wp_comments WHERE comment_ID = ?", first + 1))
                .containsExactly("has changed");
        assertThat(number("SELECT comment_count FROM wp_posts WHERE ID = ?", post(source, 1)))
                .isEqualTo(4);
    }

    /** People, terms, menus, pictures, pages below pages, comments, and slugs that meet, over two chunks. */
    private static List<Object> whole(String source) {
        List<Object> parts = new ArrayList<>();
        parts.add(author("1", source + "-writer", source + "@example.test"));
        parts.add(term("7", "category", source + "-top", ""));
        parts.add(term("8", "category", source + "-low", source + "-top"));
        for (int i = 1; i <= 30; i++) {
            ExportText item = stored(source, i, i % 3 == 0 ? "page" : "post")
                    .with("wp:post_name", source + "-same")
                    .with("dc:creator", source + "-writer")
                    .with("wp:is_sticky", i == 7 ? "1" : "0")
                    .with("wp:status", i % 5 == 0 ? "draft" : "publish")
                    .term("category", source + "-low")
                    .term("post_tag", source + "-" + i % 4)
                    .meta("list", "a:2:{i:0;s:1:\"a\";i:1;s:2:\"\u00e9\";}")
                    .meta("_thumbnail_id", "902")
                    .comment("1" + i, "0", "first")
                    .comment("2" + i, "1" + i, "answer");
            parts.add(i % 3 == 0 ? item.with("wp:post_parent", Integer.toString(i + 3)) : item);
        }
        parts.add(menuItem(source, 40, "taxonomy", 8, 41));
        parts.add(menuItem(source, 41, "post_type", 1, 0));
        parts.add(stored(source, 42, "unknown_type").with("wp:post_name", source + "-same"));
        fill(parts, source);
        parts.add(stored(source, 33, "page").with("wp:post_name", source + "-same"));
        parts.add(stored(source, 902, "attachment")
                .with("wp:status", "inherit")
                .with("wp:post_name", source + "-picture")
                .with("wp:attachment_url", "http://example.test/" + source + ".png"));
        parts.add(stored(source, 43, "post")
                .with("wp:post_name", source + "-same")
                .with("wp:post_id", "1"));
        return parts;
    }

    private Map<String, List<String>> site() {
        Map<String, List<String>> out = everything();
        out.remove("wp_qp_import_journal");
        return out;
    }

    /** The same without what tells when and in which row: meta of a key in its order. */
    private Map<String, List<String>> said() {
        Map<String, List<String>> out = site();
        out.put(
                "wp_postmeta",
                rows("SELECT post_id, meta_key, GROUP_CONCAT(meta_value ORDER BY meta_id) FROM wp_postmeta GROUP BY"
                        + " post_id, meta_key"));
        out.put("wp_qp_sources", rows("SELECT source, source_id, kind, object_id, hash FROM wp_qp_sources"));
        return out;
    }

    @Test
    void whatNobodyTouchedIsAsIfTheJobHadNeverBeen() throws Exception {
        String source = "export-undo";
        as("admin").get("/wp-json/wp/v2/posts");
        Map<String, List<String>> before = site();
        int id = send("?source=" + source + "&create_authors=true", whole(source));
        assertThat(finished(id)).as(told(id).toString()).containsExactly(546, 545, 1, 0, 0);
        assertThat(number("SELECT COUNT(*) FROM wp_comments WHERE comment_author_email LIKE 'guest%'"))
                .isGreaterThanOrEqualTo(60);
        rolledBack(id);
        assertThat(errors(id)).isEmpty();
        assertSame(site(), before);
    }

    @Test
    void anUpdateIsTakenBackAsWell() throws Exception {
        String source = "export-redo";
        assertThat(taken("?source=" + source + "&create_authors=true", small(source, "one")))
                .containsExactly(2, 2, 0, 0, 0);
        Map<String, List<String>> before = said();
        int id = send("?source=" + source, small(source, "two"));
        assertThat(finished(id)).containsExactly(2, 0, 1, 1, 0);
        rolledBack(id);
        assertThat(errors(id)).isEmpty();
        assertSame(said(), before);
    }

    @Test
    void aDryRunTellsTheSlugsOfARealOne() throws Exception {
        String source = "export-dry";
        String query = "?source=" + source + "&create_authors=true";
        Map<String, List<String>> before = site();
        before.remove("wp_qp_import_notes");
        int dry = send(query + "&dry_run=true", whole(source));
        List<Integer> counts = finished(dry);
        assertThat(counts).as(told(dry).toString()).containsExactly(546, 545, 1, 0, 0);
        assertSame(site(), before);
        int real = send(query, whole(source));
        assertThat(finished(real)).isEqualTo(counts);
        Map<String, String> slugs = new LinkedHashMap<>();
        db.rows(
                "SELECT s.source_id, p.post_name FROM wp_posts p JOIN wp_qp_sources s ON s.object_id = p.ID AND s.kind ="
                        + " 'post' WHERE s.source = ?",
                List.of(source),
                row -> slugs.put(row.getString(1), row.getString(2)));
        Map<String, String> noted = new LinkedHashMap<>();
        all(dry, "report").stream()
                .filter(row -> "post".equals(row.get("kind")))
                .forEach(row -> noted.put((String) row.get("name"), (String) row.get("slug")));
        slugs.remove("1"); // said twice: which of the two is told last is of no matter
        noted.remove("1");
        assertThat(noted).isEqualTo(slugs);
    }

    @Test
    void whoWroteRecordsIsMadeWithoutAnyRight() throws Exception {
        String source = "export-people";
        Map<String, Object> item = item("1", source);
        item.put("author", source + "@example.test");
        item.put("comments", List.of(Map.of("content", source + " says", "author", "Guest", "source_id", "c")));
        assertThat(imported("?source=" + source, List.of(item))).containsExactly(1, 0, 0, 0, 1);
        assertThat(imported("?source=" + source + "&create_authors=true", List.of(item)))
                .containsExactly(1, 1, 0, 0, 0);
        long user = number("SELECT post_author FROM wp_posts WHERE ID = ?", post(source, "1"));
        assertThat(texts("SELECT user_email FROM wp_users WHERE ID = ?", user))
                .containsExactly(source + "@example.test");
        assertThat(texts("SELECT meta_value FROM wp_usermeta WHERE user_id = ? AND meta_key = 'wp_capabilities'", user))
                .containsExactly("a:0:{}");
        assertThat(texts("SELECT comment_content FROM wp_comments WHERE comment_post_ID = ?", post(source, "1")))
                .containsExactly(source + " says");
    }
}
