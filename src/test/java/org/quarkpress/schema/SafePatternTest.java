package org.quarkpress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of a model file against text from outside: whatever they are, trying them ends. */
class SafePatternTest {
    @ParameterizedTest
    @ValueSource(strings = {"^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", "(x+x+)+y", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)*z"})
    void explosivePatternsGiveUpAndDoNotMatch(String pattern) {
        String text = ("a".repeat(5000) + "x".repeat(5000)) + "!";
        assertThat(SafePattern.of(pattern).find(text)).isFalse();
    }

    @Test
    void aLongTextIsStillRead() {
        assertThat(SafePattern.of("^[a-z]+!$").find("a".repeat(1_000_000) + "!"))
                .isTrue();
    }

    @Test
    void aBrokenPatternMatchesNothing() {
        assertThat(SafePattern.of("(").find("(")).isFalse();
        assertThat(SafePattern.of("*").find("*")).isFalse();
        assertThat(SafePattern.of("[a").find("a")).isFalse();
    }

    @Test
    void bracketsAreReadAsPcreReadsThem() {
        assertThat(PcreText.toJava("[[:alpha:]_]")).isEqualTo("[\\p{Alpha}_]");
        assertThat(PcreText.toJava("[]a]")).isEqualTo("[\\]a]");
        assertThat(PcreText.toJava("[^]a]")).isEqualTo("[^\\]a]");
        assertThat(PcreText.toJava("[a&&b[]")).isEqualTo("[a\\&\\&b\\[]");
        assertThat(PcreText.toJava("\\[a\\]&&")).isEqualTo("\\[a\\]&&");
        assertThat(PcreText.toJava("[\\]]x\\")).isEqualTo("[\\]]x\\");
    }
}
