package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Names that come too early, go round in a ring, or lead nowhere; and things that are said twice. */
@QuarkusTest
class NamesTest extends AttackTest {
    private static List<Map<String, Object>> filler(String prefix, int count) {
        List<Map<String, Object>> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            out.add(item(prefix + "-" + i, prefix + " " + i));
        }
        return out;
    }

    private long parent(String source, String id) {
        return number("SELECT post_parent FROM wp_posts WHERE ID = ?", post(source, id));
    }

    @Test
    void aParentMayComeAnyNumberOfChunksLater() throws Exception {
        List<Map<String, Object>> items =
                new ArrayList<>(List.of(page("child", "parent"), page("grandchild", "child")));
        items.addAll(filler("late", 1300));
        items.add(page("parent", null));
        assertThat(imported("?source=late", items)).containsExactly(1303, 1303, 0, 0, 0);
        assertThat(parent("late", "child")).isEqualTo(post("late", "parent")).isPositive();
        assertThat(parent("late", "grandchild"))
                .isEqualTo(post("late", "child"))
                .isPositive();
    }

    @Test
    void aChainOfPagesMayComeInReverse() throws Exception {
        int length = 1200;
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = length; i > 0; i--) {
            items.add(page("link-" + i, i == 1 ? null : "link-" + (i - 1)));
        }
        assertThat(imported("?source=chain", items)).containsExactly(length, length, 0, 0, 0);
        assertThat(number(
                        "SELECT COUNT(*) FROM wp_posts c JOIN wp_qp_sources s ON s.object_id = c.ID AND s.kind = 'post'"
                                + " AND s.source = 'chain' JOIN wp_qp_sources p ON p.source = 'chain' AND p.kind = 'post'"
                                + " AND p.object_id = c.post_parent WHERE CAST(SUBSTRING(s.source_id, 6) AS SIGNED) ="
                                + " CAST(SUBSTRING(p.source_id, 6) AS SIGNED) + 1"))
                .isEqualTo(length - 1);
    }

    @Test
    void ringsAreRefusedWhereverTheirEndsAre() throws Exception {
        List<Map<String, Object>> items = new ArrayList<>(List.of(
                page("self", "self"),
                page("near-a", "near-b"),
                page("near-b", "near-a"),
                page("below-ring", "near-a"),
                page("far-a", "far-b")));
        items.addAll(filler("ring", 600));
        items.add(page("far-b", "far-a"));
        items.add(page("fine", null));
        int id = start("?source=ring", items);
        assertThat(finished(id)).containsExactly(607, 601, 0, 0, 6);
        assertThat(told(id))
                .containsExactlyInAnyOrder(
                        "1!quarkpress_item_parent_ring /parent",
                        "2!quarkpress_item_parent_ring /parent",
                        "3!quarkpress_item_parent_ring /parent",
                        "4!quarkpress_item_parent_unknown /parent",
                        "5!quarkpress_item_parent_unknown /parent",
                        "606!quarkpress_item_parent_unknown /parent");
        for (String none : List.of("self", "near-a", "near-b", "below-ring", "far-a", "far-b")) {
            assertThat(post("ring", none)).as(none).isZero();
        }
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wp_posts WHERE post_title IN ('self', 'near-a', 'near-b', 'below-ring', 'far-a', 'far-b')"))
                .isZero();
    }

    @Test
    void aRingThatAnUpdateWouldCloseIsRefused() throws Exception {
        assertThat(imported("?source=closing", List.of(page("top", null), page("bottom", "top"))))
                .containsExactly(2, 2, 0, 0, 0);
        int id = start("?source=closing", List.of(page("top", "bottom"), page("bottom", "top")));
        List<Integer> counts = finished(id);
        assertThat(parent("closing", "top")).isZero();
        assertThat(parent("closing", "bottom")).isEqualTo(post("closing", "top"));
        assertThat(counts).as(told(id).toString()).containsExactly(2, 0, 0, 1, 1);
        assertThat(told(id)).containsExactly("1!quarkpress_item_parent_ring /parent");
    }

    @Test
    void ofWhatNamesNobodyNothingIsStored() throws Exception {
        Map<String, Object> author = item("author", "names nobody");
        author.put("author", "nobody-at-all");
        author.put("terms", Map.of("category", List.of("Made for nobody")));
        Map<String, Object> term = item("term", "names no term");
        term.put("terms", Map.of("post_tag", List.of("no-such-tag-at-all")));
        Map<String, Object> picture = item("picture", "names no picture");
        picture.put("featured_image", 987654321);
        Map<String, Object> mixed = item("mixed", "names one of two");
        mixed.put("terms", Map.of("category", List.of("Half made", 987654321)));
        int id = start("?source=nobody", List.of(author, picture, mixed, item("fine", "names nothing")));
        assertThat(finished(id)).containsExactly(4, 1, 0, 0, 3);
        assertThat(told(id))
                .containsExactly(
                        "1!quarkpress_item_author_unknown /author",
                        "2!quarkpress_item_picture_unknown /featured_image",
                        "3!quarkpress_item_term_unknown /terms/category/1");
        int strict = start("?source=nobody&create_terms=false", List.of(term));
        assertThat(finished(strict)).containsExactly(1, 0, 0, 0, 1);
        assertThat(told(strict)).containsExactly("1!quarkpress_item_term_unknown /terms/post_tag/0");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wp_posts WHERE post_title LIKE 'names no%' AND post_title <> 'names nothing'"))
                .isZero();
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wp_terms WHERE name IN ('Made for nobody', 'Half made', 'no-such-tag-at-all')"))
                .isZero();
        assertThat(number("SELECT COUNT(*) FROM wp_qp_import_journal WHERE job_id = ?", id))
                .isEqualTo(1);
        assertThat(number("SELECT COUNT(*) FROM wp_qp_sources WHERE source = 'nobody'"))
                .isEqualTo(1);
    }

    @Test
    void aTermOfARefusedItemIsStillMadeForTheNextThatNamesIt() throws Exception {
        Map<String, Object> bad = item("bad", "bad");
        bad.put("terms", Map.of("category", List.of("Shared by bad and good", 987654321)));
        Map<String, Object> good = item("good", "good");
        good.put("terms", Map.of("category", List.of("Shared by bad and good")));
        assertThat(imported("?source=shared-term", List.of(bad, good, page("other", null))))
                .containsExactly(3, 2, 0, 0, 1);
        assertThat(texts(
                        "SELECT t.name FROM wp_terms t JOIN wp_term_taxonomy tt ON tt.term_id = t.term_id JOIN"
                                + " wp_term_relationships r ON r.term_taxonomy_id = tt.term_taxonomy_id"
                                + " WHERE r.object_id = ? AND tt.count = 1",
                        post("shared-term", "good")))
                .containsExactly("Shared by bad and good");
    }

    @Test
    void whatIsSaidTwiceIsOnePostThatSaysTheLast() throws Exception {
        List<Map<String, Object>> items = new ArrayList<>(List.of(
                item("near", "near first"),
                item("near", "near second"),
                item("near", "near second"),
                item("far", "far first")));
        items.addAll(filler("twice", 600));
        items.add(item("far", "far second"));
        items.add(item("far", "far second"));
        assertThat(imported("?source=twice", items)).containsExactly(606, 602, 2, 2, 0);
        assertThat(title("twice", "near")).isEqualTo("near second");
        assertThat(title("twice", "far")).isEqualTo("far second");
        assertThat(
                        number(
                                "SELECT COUNT(*) FROM wp_posts WHERE post_title IN ('near first', 'far first', 'near second', 'far second')"))
                .isEqualTo(2);

        assertThat(imported("?source=twice", List.of(item("near", "near third"))))
                .containsExactly(1, 0, 1, 0, 0);
        assertThat(imported("?source=twice", List.of(item("near", "near third"))))
                .containsExactly(1, 0, 0, 1, 0);
        assertThat(title("twice", "near")).isEqualTo("near third");
    }
}
