package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Meta goes through imports as the text of its rows, be its key registered or not. */
@QuarkusTest
class StoredMetaRowsTest extends AttackTest {
    private static Map<String, Object> with(String id, List<List<String>> rows) {
        Map<String, Object> out = item(id, id);
        out.put("stored_meta", rows);
        return out;
    }

    private List<String> stored(String id) {
        return texts(
                "SELECT CONCAT(meta_key, '=', meta_value) FROM wp_postmeta WHERE post_id = ? ORDER BY meta_key, meta_id",
                post("raw-rows", id));
    }

    @Test
    void rowsAreStoredAndChangedAsTheyAreAndOthersStay() throws Exception {
        String list = "a:2:{i:0;s:3:\"öh\";i:1;O:3:\"Cat\":0:{}}";
        Map<String, Object> one =
                with("one", List.of(List.of("_layout", list), List.of("twice", "b"), List.of("twice", "a")));
        Map<String, Object> two = with("two", List.of(List.of("_layout", "x"), List.of("left", "alone")));
        assertThat(imported("?source=raw-rows", List.of(one, two))).containsExactly(2, 2, 0, 0, 0);
        assertThat(stored("one")).containsExactly("_layout=" + list, "twice=b", "twice=a");
        Map<String, Object> changed = with("two", List.of(List.of("_layout", "y"), List.of("_layout", "z")));
        assertThat(imported("?source=raw-rows", List.of(one, changed))).containsExactly(2, 0, 1, 1, 0);
        assertThat(stored("two")).containsExactly("_layout=y", "_layout=z", "left=alone");
    }

    @Test
    void rowsOfRegisteredKeysAreStoredWhateverTheirSchemaSays() throws Exception {
        String odd = "a:1:{s:7:\"unknown\";i:1;}";
        assertThat(imported(
                        "?source=raw-rows",
                        List.of(with("odd", List.of(List.of("score", odd), List.of("score", "x"))))))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(stored("odd")).containsExactly("score=" + odd, "score=x");
        assertThat(imported("?source=raw-rows", List.of(with("odd", List.of(List.of("score", "y"))))))
                .containsExactly(1, 0, 1, 0, 0);
        assertThat(stored("odd")).containsExactly("score=y");
    }

    @Test
    void whatIsSaidTwiceIsRefused() throws Exception {
        Map<String, Object> twice = with("twice", List.of(List.of("fine", "1"), List.of("checklist", "a:0:{}")));
        twice.put("meta", Map.of("checklist", List.of("x")));
        int id = start(
                "?source=raw-refused",
                List.of(
                        twice,
                        with("picture", List.of(List.of("_thumbnail_id", "1"))),
                        with("template", List.of(List.of("_wp_page_template", "x.php")))));
        assertThat(finished(id)).containsExactly(3, 0, 0, 0, 3);
        assertThat(told(id))
                .containsExactly(
                        "1!quarkpress_item_meta_twice /stored_meta/1/0",
                        "2!quarkpress_item_meta_twice /stored_meta/0/0",
                        "3!quarkpress_item_meta_twice /stored_meta/0/0");
    }
}
