package org.quarkpress.bulk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.meta.ExampleMeta;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.php.PhpJson;

/** How stored meta goes out: as a value where importing that stores the same again, else as its rows. */
class ExportMetaTest {
    private static final MetaRegistry REGISTRY = ExampleMeta.registry();

    /** What is told of rows, which are pairs of key and text. */
    private static String told(String object, String type, String... rows) {
        List<MetaRow> stored = new ArrayList<>();
        for (int i = 0; i < rows.length; i += 2) {
            stored.add(new MetaRow(i + 1, 1, rows[i], rows[i + 1]));
        }
        Map<String, Object> out = new LinkedHashMap<>();
        ExportMeta.put(out, object, REGISTRY.fields(object, type), MetaRows.of(stored));
        return PhpJson.writeText(out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "topic | caching | \"caching\"",
                "topic | `` | \"\"",
                "reading_time | 7 | 7",
                "ratings | 4.5 | [4.5]",
                "featured | 1 | true",
                "stack | a:2:{i:0;s:1:\"a\";i:1;s:1:\"b\";} | [\"a\",\"b\"]",
                "stack | a:0:{} | []",
                "score | a:1:{s:7:\"quality\";i:8;} | {\"quality\":8}",
                "notes | one | [\"one\"]"
            })
    void whatFitsItsSchemaGoesAsAValue(String key, String text, String json) {
        assertThat(told("post", "post", key, text)).isEqualTo("{\"meta\":{\"" + key + "\":" + json + "}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "reading_time | many",
                "reading_time | 007",
                "featured | yes",
                "stack | not a list",
                "stack | a:1:{i:3;s:1:\"a\";}",
                "stack | a:1:{i:0;O:3:\"Cat\":0:{}}",
                "score | a:2:{s:7:\"quality\";s:2:\"88\";s:7:\"unknown\";i:1;}",
                "difficulty | impossible",
                "_guarded | protected keys cannot be written by value",
                "hidden_key | not shown",
                "nobody | registered this"
            })
    void allElseGoesAsItsRow(String key, String text) {
        List<Object> row = List.of(key, text);
        assertThat(told("post", "post", key, text))
                .isEqualTo("{\"meta\":[],\"stored_meta\":" + PhpJson.writeText(List.of(row)) + "}");
    }

    @Test
    void allRowsOfAKeyGoTheSameWayAndInTheirOrder() {
        assertThat(told("post", "post", "notes", "one", "topic", "t", "notes", "two"))
                .isEqualTo("{\"meta\":{\"topic\":\"t\",\"notes\":[\"one\",\"two\"]}}");
        assertThat(told("post", "post", "topic", "t", "plugin", "p", "topic", "more than one"))
                .isEqualTo("{\"meta\":[],\"stored_meta\":[[\"topic\",\"t\"],[\"plugin\",\"p\"],"
                        + "[\"topic\",\"more than one\"]]}");
    }

    @Test
    void whatHasAFieldOfItsOwnOrIsOnlyOfTheMomentIsLeftOut() {
        assertThat(told("post", "post", "_thumbnail_id", "7", "_wp_page_template", "x.php", "_edit_lock", "1:1"))
                .isEqualTo("{\"meta\":[]}");
        assertThat(told("term", "category", "_thumbnail_id", "7"))
                .isEqualTo("{\"stored_meta\":[[\"_thumbnail_id\",\"7\"]]}");
        assertThat(told("comment", "")).isEqualTo("[]");
        assertThat(told("comment", "", "mood", "good")).isEqualTo("{\"meta\":{\"mood\":\"good\"}}");
    }
}
