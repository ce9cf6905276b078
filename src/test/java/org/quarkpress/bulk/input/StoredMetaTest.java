package org.quarkpress.bulk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.php.PhpUnserialize;

/** Serialised texts with wrong lengths are put right; what is damaged otherwise is not stored. */
class StoredMetaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    s:3:"abcd";                                  | s:4:"abcd";
                    s:99:"caf\u00e9";                            | s:5:"caf\u00e9";
                    a:1:{i:0;s:9:"a "quote"; b";}                | a:1:{i:0;s:12:"a "quote"; b";}
                    a:2:{i:0;s:1:"http://long.test";i:1;b:1;}    | a:2:{i:0;s:16:"http://long.test";i:1;b:1;}
                    a:5:{s:1:"key";a:1:{i:0;d:1.5;}}             | a:1:{s:3:"key";a:1:{i:0;d:1.5;}}
                    a:1:{s:2:"ok";s:7:"a";N;b";}                 | none
                    a:1:{i:0;O:8:"stdClass":0:{}s:1:"xx";}       | none
                    a:1:{i:0;s:1:"xx;}                           | none
                    a:1:{i:0}                                    | none
                    """)
    void lengthsAndCountsAreMended(String stored, String expected) {
        assertThat(StoredMeta.sound(stored).orElse("none")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "a:1", "12", "i:5;", "a:0:{}", "s:1:\"x\";", "{\"json\":1}"})
    void whatIsSoundStaysAsItIs(String stored) {
        assertThat(StoredMeta.sound(stored)).contains(stored);
    }

    @Property
    void whateverLengthsAreToldTheValueComesBack(
            @ForAll @Size(max = 20) List<@StringLength(max = 40) String> words,
            @ForAll @IntRange(min = 5000, max = 99_999) int wrong) {
        List<String> plain =
                words.stream().map(word -> word.replaceAll("[\";\\p{Cs}]", "")).toList();
        String broken = PhpSerialize.serialize(Map.of("list", plain)).replaceAll("s:\\d+:", "s:" + wrong + ":");
        Optional<String> sound = StoredMeta.sound(broken);
        assertThat(sound).isPresent();
        assertThat(PhpUnserialize.unserialize(sound.get()).value())
                .isEqualTo(PhpUnserialize.unserialize(PhpSerialize.serialize(Map.of("list", plain)))
                        .value());
    }

    @Test
    void aFloodOfQuotesIsReadInOneGo() {
        String flood = "s:1:\"" + "\";x".repeat(500_000) + "\";";
        assertThat(StoredMeta.sound(flood))
                .hasValueSatisfying(text -> assertThat(text).startsWith("s:1500000:"));
    }
}
