package org.quarkpress.php;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhpUnserializeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:999999999:{}",
                "a:1:{i:0;s:1:\"x\";",
                "a:1:{i:0;s:2:\"x\";}",
                "a:2:{i:0;s:1:\"x\";}",
                "a:1:{i:0;s:1:\"x\";}trailing;",
                "a:1:{a:0:{}i:0;}",
                "a:1:{b:1;i:0;}",
                "a:-1:{}",
                "s:99999999999999999999:\"x\";",
                "s:2:\"é!\";",
                "i:99999999999999999999;",
                "i:1.5;",
                "b:2;",
                "d:.;",
                "O:3:\"Foo\":1:{}",
                "O:99:\"Foo\":0:{}",
                "E:3:\"A\";",
            })
    void damagedTextIsBrokenAndReadsAsFalse(String text) {
        assertThat(PhpUnserialize.unserialize(text).isValue()).isFalse();
        if (SerializedForm.is(text)) {
            assertThat(PhpUnserialize.maybeUnserialize(text)).isEqualTo(false);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O:8:\"stdClass\":1:{s:1:\"a\";i:1;}",
                "O:3:\"Foo\":2:{s:1:\"a\";O:3:\"Bar\":0:{}i:5;N;}",
                "C:11:\"ArrayObject\":21:{x:i:0;a:0:{};m:a:0:{}}",
                "E:11:\"Suit:Hearts\";",
                "a:2:{i:0;a:1:{i:0;i:1;}i:1;R:2;}",
                "a:2:{i:0;O:3:\"Foo\":0:{}i:1;r:2;}",
            })
    void objectsAndReferencesAreKeptToTheByteAndNeverMade(String text) {
        PhpUnserialize.Result result = PhpUnserialize.unserialize(text);
        assertThat(result.isValue()).isTrue();
        assertThat(PhpSerialize.serialize(result.value())).isEqualTo(text);
        assertThat(result.value()).isInstanceOfAny(PhpOpaque.class, List.class);
    }

    @Test
    void nestingIsBounded() {
        String deep = "a:1:{i:0;".repeat(100_000) + "N;" + "}".repeat(100_000);
        assertThat(PhpUnserialize.maybeUnserialize(deep)).isEqualTo(false);
        String objects = "O:1:\"x\":1:{i:0;".repeat(100_000) + "N;" + "}".repeat(100_000);
        assertThat(PhpUnserialize.maybeUnserialize(objects)).isEqualTo(false);
    }

    @Test
    void aLongListIsReadWholeAndAClaimedOneReservesNothing() {
        StringBuilder text = new StringBuilder("a:200000:{");
        for (int i = 0; i < 200_000; i++) {
            text.append("i:").append(i).append(";i:7;");
        }
        assertThat((List<?>) PhpUnserialize.maybeUnserialize(text.append('}').toString()))
                .hasSize(200_000);
        assertThat(PhpUnserialize.maybeUnserialize("a:2000000000:{i:0;i:1;}")).isEqualTo(false);
    }

    @Test
    void textThatMentionsAnObjectSurvives() {
        String text = "he wrote O:3:\"Foo\":0:{} and a:1:{ here";
        assertThat(PhpUnserialize.maybeUnserialize(text)).isEqualTo(text);
        assertThat(PhpSerialize.maybeSerialize(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a:1:{i:0;i:1;}", "O:3:\"Foo\":0:{}", "i:5;", "b:0;", "N;", "s:1:\"x\";", "a:9:x;y", " i:5;"})
    void textThatLooksSerialisedComesBackAsText(String text) {
        String stored = PhpSerialize.maybeSerialize(text);
        assertThat(stored).isNotEqualTo(text);
        assertThat(PhpUnserialize.maybeUnserialize(stored)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "🎉", "é", "\u0000\u0007", "a\tb", "𝔘𝔫", "\"quoted\";}", "\\"})
    void awkwardCharactersKeepTheirLengths(String text) {
        List<Object> list = List.of(text, text + text);
        assertThat(PhpUnserialize.maybeUnserialize(PhpSerialize.serialize(list)))
                .isEqualTo(list);
    }

    @Test
    void scalarsAreStoredAsTheirText() {
        assertThat(PhpSerialize.maybeSerialize(false)).isEmpty();
        assertThat(PhpSerialize.maybeSerialize(true)).isEqualTo("1");
        assertThat(PhpSerialize.maybeSerialize(null)).isEmpty();
        assertThat(PhpSerialize.maybeSerialize(12L)).isEqualTo("12");
        assertThat(PhpSerialize.maybeSerialize(0.1 + 0.2)).isEqualTo("0.3");
    }

    @Test
    void bareObjectsCanBeLookedAtAsMaps() {
        Object value = PhpUnserialize.maybeUnserialize(
                "a:2:{i:0;O:8:\"stdClass\":1:{s:1:\"a\";O:8:\"stdClass\":0:{}}i:1;O:3:\"Foo\":0:{}}");
        Object plain = PhpUnserialize.withoutBareObjects(value);
        assertThat(PhpJson.writeText(plain)).isEqualTo("[{\"a\":{}},null]");
        assertThat(((List<?>) plain).get(1)).isInstanceOf(PhpOpaque.class);
    }

    @Test
    void keysAreIntegersOnlyWhereTheyAreCanonical() {
        assertThat(PhpSerialize.serialize(Map.of("01", 1L))).isEqualTo("a:1:{s:2:\"01\";i:1;}");
        assertThat(PhpSerialize.serialize(Map.of("-5", 1L))).isEqualTo("a:1:{i:-5;i:1;}");
        assertThat(PhpSerialize.serialize(Map.of("9223372036854775808", 1L)))
                .isEqualTo("a:1:{s:19:\"9223372036854775808\";i:1;}");
    }
}
