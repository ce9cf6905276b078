package org.quarkpress.bulk.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which items of a chunk can be stored, as to what is above them: {@code a<b} is a below b, {@code known} is there. */
class StoredFamilyTest {
    private static String placed(String items, boolean last) {
        Map<String, String> parents = new LinkedHashMap<>();
        for (String item : items.split(" ")) {
            int at = item.indexOf('<');
            parents.put(at < 0 ? item : item.substring(0, at), at < 0 ? "" : item.substring(at + 1));
        }
        StringBuilder out = new StringBuilder();
        Map<String, String> placed = StoredFamily.placed(parents, Set.of("known"), last);
        parents.keySet().stream().filter(placed::containsKey).forEach(key -> out.append(key)
                .append(placed.get(key).isEmpty() ? "" : "<")
                .append(placed.get(key))
                .append(' '));
        return out.toString().strip();
    }

    @ParameterizedTest
    @CsvSource({
        "a b, a b",
        "a<known, a<known",
        "a<b b<c c, a<b b<c c",
        "a<b b<nowhere c, c",
        "a<nowhere b<a c<b d<known, d<known",
        "a<b b<a c, c",
        "a<a, ''",
        "c<a a<b b<a, ''"
    })
    void whatIsBelowSomethingUnknownWaits(String items, String expected) {
        assertThat(placed(items, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a<nowhere b<a, a b<a",
        "a<b b<nowhere c<known, a<b b c<known",
        "a<a, a",
        "a<b b<a, a b<a",
        "c<a a<b b<a, c<a a b<a",
        "a<b b<c c<d d<b, a<b b c<d d<b",
        "a<b b<a c<d d<c e<d, a b<a c d<c e<d"
    })
    void atTheEndWhatIsNowhereIsNoneAndRingsAreCutOnce(String items, String expected) {
        assertThat(placed(items, true)).isEqualTo(expected);
    }

    @Test
    void aLongLineTakesNoLongerThanItsLength() {
        Map<String, String> parents = new LinkedHashMap<>();
        for (int i = 0; i < 200_000; i++) {
            parents.put("p" + i, "p" + (i + 1));
        }
        assertThat(StoredFamily.placed(parents, Set.of(), false)).isEmpty();
        assertThat(StoredFamily.placed(parents, Set.of(), true))
                .hasSize(200_000)
                .containsEntry("p199999", "");
        parents.put("p199999", "p0");
        assertThat(StoredFamily.placed(parents, Set.of(), true))
                .hasSize(200_000)
                .containsEntry("p0", "");
    }
}
