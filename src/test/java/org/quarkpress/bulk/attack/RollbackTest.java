package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Jobs that are rolled back: nothing of them is left but what people have touched since. */
@QuarkusTest
class RollbackTest extends AttackTest {
    private static List<Map<String, Object>> thirty(String source) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Map<String, Object> item = item(source + "-" + i, source + " " + i);
            item.put("slug", source + "-" + i);
            item.put("author", source + "-writer-" + i % 3);
            item.put(
                    "terms",
                    Map.of(
                            "category",
                                    List.of(
                                            Map.of("name", source + " low " + i % 4, "parent", source + " top"),
                                            "Uncategorized"),
                            "post_tag", List.of(source + " tag " + i, source + " all")));
            item.put("meta", Map.of("stack", List.of(source, "b"), "view_count", i));
            item.put("sticky", i == 7);
            item.put(
                    "comments",
                    List.of(
                            comment(source + " first " + i, null),
                            comment(source + " answer " + i, "first"),
                            comment(source + " second answer " + i, "answer")));
            out.add(item);
        }
        return out;
    }

    private static Map<String, Object> comment(String content, String parent) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("source_id", parent == null ? "first" : "first".equals(parent) ? "answer" : "last");
        out.put("content", content);
        out.put("author", "Somebody");
        out.put("author_email", "some@example.test");
        out.put("date_gmt", "2020-01-02T03:04:05");
        if (parent != null) {
            out.put("parent", parent);
        }
        return out;
    }

    private int made(String source) throws InterruptedException {
        int id = start("?source=" + source + "&create_authors=true", thirty(source));
        assertThat(finished(id)).as(told(id).toString()).containsExactly(30, 30, 0, 0, 0);
        return id;
    }

    /** Everything but the journal, which remembers what is undone. */
    private Map<String, List<String>> site() {
        Map<String, List<String>> out = everything();
        out.remove("wp_qp_import_journal");
        return out;
    }

    @Test
    void whatNobodyTouchedIsAsIfTheJobHadNeverBeen() throws Exception {
        as("admin").get("/wp-json/wp/v2/posts");
        Map<String, List<String>> before = site();
        int id = made("undo-all");
        assertThat(number("SELECT COUNT(*) FROM wp_comments WHERE comment_content LIKE 'undo-all %'"))
                .isEqualTo(90);
        assertThat(number("SELECT COUNT(*) FROM wp_users WHERE user_login LIKE 'undo-all-writer-%'"))
                .isEqualTo(3);
        rolledBack(id);
        assertSame(site(), before);
        assertThat(errors(id)).isEmpty();
        Map<String, List<String>> after = everything();
        rolledBack(id);
        assertSame(everything(), after);
    }

    @Test
    void whatPeopleChangedOrUseIsKeptAndListed() throws Exception {
        int id = made("undo-some");
        long edited = post("undo-some", "undo-some-4");
        long commented = post("undo-some", "undo-some-5");
        long answered = post("undo-some", "undo-some-6");
        long moderated = post("undo-some", "undo-some-9");
        as("editor")
                .contentType(JSON)
                .body(Map.of("title", "Edited by people"))
                .post("/wp-json/wp/v2/posts/" + edited)
                .then()
                .statusCode(200);
        as("editor")
                .contentType(JSON)
                .body(Map.of("post", commented, "content", "Said by people"))
                .post("/wp-json/wp/v2/comments")
                .then()
                .statusCode(201);
        long answer = number("SELECT comment_ID FROM wp_comments WHERE comment_content = 'undo-some answer 6'");
        as("editor")
                .contentType(JSON)
                .body(Map.of("post", answered, "parent", answer, "content", "Answered by people"))
                .post("/wp-json/wp/v2/comments")
                .then()
                .statusCode(201);
        long changed = number("SELECT comment_ID FROM wp_comments WHERE comment_content = 'undo-some second answer 9'");
        as("editor")
                .contentType(JSON)
                .body(Map.of("content", "Mended by people"))
                .post("/wp-json/wp/v2/comments/" + changed)
                .then()
                .statusCode(200);
        rolledBack(id);

        List<Long> kept = List.of(edited, commented, answered, moderated);
        assertThat(
                        texts(
                                "SELECT ID FROM wp_posts WHERE post_type = 'post' AND (post_title LIKE 'undo-some %' OR post_title = 'Edited by people')"))
                .containsExactlyInAnyOrderElementsOf(
                        kept.stream().map(String::valueOf).toList());
        assertThat(texts("SELECT source_id FROM wp_qp_sources WHERE source = 'undo-some' AND kind = 'post'"))
                .containsExactlyInAnyOrder("undo-some-4", "undo-some-5", "undo-some-6", "undo-some-9");
        assertThat(texts(
                        "SELECT comment_content FROM wp_comments WHERE comment_post_ID IN (?, ?, ?, ?) ORDER BY comment_ID",
                        edited,
                        commented,
                        answered,
                        moderated))
                .containsExactlyInAnyOrder(
                        "Said by people",
                        "Answered by people",
                        "Mended by people",
                        "undo-some first 6",
                        "undo-some answer 6",
                        "undo-some first 9",
                        "undo-some answer 9");
        assertThat(number("SELECT comment_count FROM wp_posts WHERE ID = ?", edited))
                .isZero();
        assertThat(number("SELECT comment_count FROM wp_posts WHERE ID = ?", commented))
                .isEqualTo(1);
        assertThat(number("SELECT comment_count FROM wp_posts WHERE ID = ?", answered))
                .isEqualTo(3);
        assertThat(number("SELECT comment_count FROM wp_posts WHERE ID = ?", moderated))
                .isEqualTo(3);
        assertThat(texts("SELECT name FROM wp_terms WHERE name LIKE 'undo-some %'"))
                .containsExactlyInAnyOrder(
                        "undo-some top",
                        "undo-some all",
                        "undo-some low 0",
                        "undo-some low 1",
                        "undo-some low 2",
                        "undo-some tag 4",
                        "undo-some tag 5",
                        "undo-some tag 6",
                        "undo-some tag 9");
        assertThat(
                        number(
                                "SELECT tt.count FROM wp_term_taxonomy tt JOIN wp_terms t ON t.term_id = tt.term_id WHERE t.name = 'undo-some all'"))
                .isEqualTo(4);
        assertThat(texts("SELECT user_login FROM wp_users WHERE user_login LIKE 'undo-some-writer-%'"))
                .containsExactlyInAnyOrder("undo-some-writer-0", "undo-some-writer-1", "undo-some-writer-2");

        List<Map<String, Object>> listed = errors(id);
        assertThat(listed).extracting(row -> row.get("code")).containsOnly("quarkpress_rollback_kept");
        List<String> messages =
                listed.stream().map(row -> String.valueOf(row.get("message"))).toList();
        kept.forEach(post -> assertThat(messages).anyMatch(text -> text.contains("post " + post + " ")));
        assertThat(messages.stream().filter(text -> text.contains("post ")).toList())
                .hasSize(4);
        assertThat(messages.stream().filter(text -> text.contains("comment ")).toList())
                .hasSize(5);
        assertThat(messages.stream().filter(text -> text.contains("term ")).toList())
                .hasSize(9);
        assertThat(messages.stream().filter(text -> text.contains("user ")).toList())
                .hasSize(3);
        noOrphans();

        Map<String, List<String>> after = everything();
        rolledBack(id);
        assertSame(everything(), after);
        assertThat(errors(id)).hasSameSizeAs(listed);
    }

    private void noOrphans() {
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wp_postmeta m LEFT JOIN wp_posts p ON p.ID = m.post_id WHERE p.ID IS NULL"))
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wp_commentmeta m LEFT JOIN wp_comments c ON c.comment_ID = m.comment_id WHERE c.comment_ID IS NULL"))
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wp_comments c LEFT JOIN wp_comments p ON p.comment_ID = c.comment_parent WHERE c.comment_parent > 0 AND p.comment_ID IS NULL AND c.comment_content LIKE 'undo-some%'"))
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wp_qp_sources s LEFT JOIN wp_posts p ON p.ID = s.object_id WHERE s.kind = 'post' AND s.source LIKE 'undo-%' AND p.ID IS NULL"))
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wp_qp_sources s LEFT JOIN wp_comments c ON c.comment_ID = s.object_id WHERE s.kind = 'comment' AND s.source LIKE 'undo-%' AND c.comment_ID IS NULL"))
                .isZero();
    }

    private List<String> rowsOf(String source) {
        String posts = "SELECT object_id FROM wp_qp_sources WHERE kind = 'post' AND source = '" + source + "'";
        List<String> out = new ArrayList<>(rows("SELECT * FROM wp_posts WHERE ID IN (" + posts + ")"));
        out.addAll(rows("SELECT post_id, meta_key, meta_value FROM wp_postmeta WHERE post_id IN (" + posts + ")"));
        out.addAll(rows("SELECT * FROM wp_term_relationships WHERE object_id IN (" + posts + ")"));
        out.addAll(rows("SELECT * FROM wp_comments WHERE comment_post_ID IN (" + posts + ")"));
        out.addAll(rows("SELECT comment_id, meta_key, meta_value FROM wp_commentmeta"));
        out.addAll(rows("SELECT * FROM wp_terms"));
        out.addAll(rows("SELECT * FROM wp_term_taxonomy"));
        out.addAll(rows("SELECT * FROM wp_users"));
        out.addAll(rows("SELECT option_value FROM wp_options WHERE option_name = 'sticky_posts'"));
        out.addAll(rows("SELECT source_id, kind, object_id, hash, created_gmt FROM wp_qp_sources WHERE source = '"
                + source + "'"));
        return out;
    }

    private static List<Map<String, Object>> changed(String source) {
        List<Map<String, Object>> out = thirty(source);
        for (int i = 0; i < 30; i++) {
            Map<String, Object> item = out.get(i);
            item.put("title", source + " changed " + i);
            item.put("slug", source + "-other-" + i);
            item.put("status", i % 2 == 0 ? "draft" : "publish");
            item.put("sticky", i == 9);
            item.put("author", "editor");
            item.put("terms", Map.of("category", List.of(source + " new " + i % 2)));
            item.put("meta", Map.of("stack", List.of("c"), "reading_time", 3));
            item.put(
                    "comments",
                    List.of(comment(source + " first, changed " + i, null), comment(source + " answer " + i, "first")));
        }
        return out;
    }

    @Test
    void whatAnUpdateChangedComesBackAndCanBeUpdatedAgain() throws Exception {
        made("undo-update");
        List<String> before = rowsOf("undo-update");
        int id = start("?source=undo-update", changed("undo-update"));
        assertThat(finished(id)).as(told(id).toString()).containsExactly(30, 0, 30, 0, 0);
        List<String> between = rowsOf("undo-update");
        assertThat(between).isNotEqualTo(before);
        assertThat(texts(
                        "SELECT t.name FROM wp_terms t JOIN wp_term_taxonomy tt ON tt.term_id = t.term_id WHERE t.name LIKE"
                                + " 'undo-update%' AND tt.count <> (SELECT COUNT(*) FROM wp_term_relationships tr JOIN wp_posts p"
                                + " ON p.ID = tr.object_id WHERE tr.term_taxonomy_id = tt.term_taxonomy_id AND p.post_status ="
                                + " 'publish')"))
                .isEmpty();
        rolledBack(id);
        assertThat(rowsOf("undo-update")).isEqualTo(before);
        assertThat(imported("?source=undo-update", thirty("undo-update"))).containsExactly(30, 0, 0, 30, 0);
        assertThat(imported("?source=undo-update", changed("undo-update"))).containsExactly(30, 0, 30, 0, 0);
        assertThat(title("undo-update", "undo-update-3")).isEqualTo("undo-update changed 3");
        assertThat(number("SELECT COUNT(*) FROM wp_comments WHERE comment_content LIKE 'undo-update first, changed %'"))
                .isEqualTo(30);
    }

    @Test
    void ofTwoJobsTheFirstKeepsWhatTheSecondChanged() throws Exception {
        int first = made("undo-two");
        Map<String, Object> second = item("undo-two-3", "undo-two second job");
        int id = start("?source=undo-two", List.of(second));
        assertThat(finished(id)).containsExactly(1, 0, 1, 0, 0);
        rolledBack(first);
        assertThat(title("undo-two", "undo-two-3")).isEqualTo("undo-two second job");
        assertThat(number("SELECT COUNT(*) FROM wp_qp_sources WHERE source = 'undo-two' AND kind = 'post'"))
                .isEqualTo(1);
        assertThat(errors(first)).extracting(row -> row.get("code")).contains("quarkpress_rollback_kept");
        rolledBack(id);
        assertThat(title("undo-two", "undo-two-3")).isEqualTo("undo-two 3");
    }
}
