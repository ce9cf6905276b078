package org.quarkpress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What counts as a list, an object, a number, a truth value. */
class CoercionTest {
    @Test
    void textIsSplitAtCommasAndWhiteSpace() {
        assertThat(Coercion.splitList(" a, b\tc,,d\n")).containsExactly("a", "b", "c", "d");
        assertThat(Coercion.splitList(" , ")).isEmpty();
        assertThat(Coercion.splitList("")).isEmpty();
    }

    @Property
    void splittingAndJoiningGivesTheSamePieces(@ForAll List<String> pieces) {
        List<String> words = pieces.stream()
                .map(piece -> piece.replaceAll("[\\s,\\x0B]", ""))
                .filter(piece -> !piece.isEmpty())
                .toList();
        assertThat(Coercion.splitList(String.join(" ,", words))).isEqualTo(words);
    }

    @Test
    void aMapIsAListOnlyIfPhpWouldNumberItsKeys() {
        assertThat(Coercion.isArray(Map.of("0", 1, "7", 2, "-3", 4))).isTrue();
        for (String key : List.of("a", "01", "-0", "+1", "1.0", " 1", "", "-", "99999999999999999999")) {
            assertThat(Coercion.isArray(Map.of(key, 1))).as(key).isFalse();
        }
    }

    @Test
    void everyArrayIsAnObjectAndSoIsEmptyText() {
        assertThat(Coercion.isObject(List.of(1))).isTrue();
        assertThat(Coercion.isObject("")).isTrue();
        assertThat(Coercion.isObject("a")).isFalse();
        assertThat(Coercion.toMap(List.of("x", "y"))).isEqualTo(Map.of("0", "x", "1", "y"));
    }

    @Test
    void valuesAreTheSameByTypeWithoutOrderOfKeys() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", 1L);
        one.put("b", List.of(1L));
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", List.of(1.0));
        other.put("a", 1.0);
        assertThat(SameValue.same(one, other)).isTrue();
        assertThat(SameValue.same("1", 1L)).isFalse();
        assertThat(SameValue.same(0L, false)).isFalse();
        assertThat(SameValue.same(List.of(), Map.of())).isTrue();
        assertThat(SameValue.same(9007199254740993L, 9007199254740992L)).isFalse();
    }

    @Test
    void aHundredThousandItemsAreComparedInOnePass() {
        List<Object> items = new ArrayList<>();
        for (long i = 0; i < 100_000; i++) {
            items.add(i);
        }
        assertThat(SameValue.allDifferent(items)).isTrue();
        items.add(7L);
        assertThat(SameValue.allDifferent(items)).isFalse();
    }
}
