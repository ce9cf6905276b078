package org.quarkpress.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.post.PostRow;

class RevisionChangeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    "C"        | " C  \\r\\n"    | false
                    "a b"      | "a \\t b"      | false
                    "a\\nb"     | "a\\r\\n\\n\\nb"  | false
                    "a\\nb"     | "a b"         | true
                    "a b"      | "ab"          | true
                    "A"        | "a"           | true
                    ""         | " \\n"         | false
                    "a \\n b"   | "a\\nb"        | true
                    """)
    void textsDifferByMoreThanWhiteSpaceOnly(String one, String other, boolean differ) {
        assertThat(RevisionChange.differ(unescaped(one), unescaped(other))).isEqualTo(differ);
        assertThat(RevisionChange.differ(unescaped(other), unescaped(one))).isEqualTo(differ);
    }

    @Test
    void eachOfTitleContentAndExcerptCounts() {
        PostRow row = Rows.post(5, "T", "C", "E");
        assertThat(RevisionChange.ofTexts(row, Rows.post(6, "T", "C", "E"))).isFalse();
        assertThat(RevisionChange.ofTexts(row, Rows.post(6, "t", "C", "E"))).isTrue();
        assertThat(RevisionChange.ofTexts(row, Rows.post(6, "T", "c", "E"))).isTrue();
        assertThat(RevisionChange.ofTexts(row, Rows.post(6, "T", "C", "e"))).isTrue();
    }

    @Test
    void onlyKeptKeysOfMetaCountAndTheirOrderDoes() {
        Set<String> keys = Set.of("note");
        assertThat(RevisionChange.ofMeta(keys, meta("note=a", "topic=x"), meta("note=a")))
                .isFalse();
        assertThat(RevisionChange.ofMeta(keys, meta("note=a"), meta())).isTrue();
        assertThat(RevisionChange.ofMeta(keys, meta(), meta("note=a"))).isTrue();
        assertThat(RevisionChange.ofMeta(keys, meta("note=a", "note=b"), meta("note=b", "note=a")))
                .isTrue();
        assertThat(RevisionChange.ofMeta(Set.of(), meta("note=a"), meta())).isFalse();
    }

    @Property
    void normalizingTwiceIsNormalizingOnce(@ForAll List<Boolean> blanks) {
        StringBuilder text = new StringBuilder("x");
        blanks.forEach(blank -> text.append(blank ? " \t\r\n" : "y\n"));
        String once = RevisionChange.normalized(text.append('z').toString());
        assertThat(RevisionChange.normalized(once)).isEqualTo(once);
        assertThat(once).doesNotContain("\n\n", "  ", "\t", "\r");
    }

    static MetaRows meta(String... pairs) {
        List<MetaRow> rows = new ArrayList<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            rows.add(new MetaRow(rows.size() + 1L, 9, parts[0], parts[1]));
        }
        return MetaRows.of(rows);
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t");
    }
}
