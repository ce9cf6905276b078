package org.quarkpress.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @ParameterizedTest
    @CsvSource({
        "12,12",
        "' 7 ',7",
        "-3,-3",
        "12abc,12",
        "abc,0",
        "'',0",
        "5.9,5",
        "99999999999999999999,999999999999999999"
    })
    void numbersAreReadAsPhpReadsThem(String stored, long number) {
        assertThat(new Options(Map.of("n", stored)).number("n")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"1,true", "0,false", "'',false", "yes,true", "00,true"})
    void flagsFollowPhpsTruth(String stored, boolean flag) {
        assertThat(new Options(Map.of("f", stored)).flag("f")).isEqualTo(flag);
    }

    @Test
    void whatIsNotStoredHasADefault() {
        Options none = new Options(Map.of());
        assertThat(none.find("x")).isEmpty();
        assertThat(none.text("x")).isEmpty();
        assertThat(none.text("x", "y")).isEqualTo("y");
        assertThat(none.number("x")).isZero();
        assertThat(none.with("x", "1").flag("x")).isTrue();
    }
}
