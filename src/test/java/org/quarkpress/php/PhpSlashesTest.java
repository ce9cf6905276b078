package org.quarkpress.php;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhpSlashesTest {
    @ParameterizedTest
    @CsvSource({"plain,plain", "a\\b,ab", "a\\\\b,a\\b", "\\\"q\\\",\"q\"", "end\\,end", "'',''", "\\\\\\n,\\n"})
    void backslashes_go_and_what_follows_them_stays(String text, String expected) {
        assertThat(PhpSlashes.strip(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a\\0b"})
    void an_escaped_zero_is_a_nul(String text) {
        assertThat(PhpSlashes.strip(text)).isEqualTo("a\0b");
    }
}
