package org.quarkpress.bulk.command;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J",
                "\u009b31m",
                "\r",
                "\n",
                "\b",
                "\u0000",
                "\u007f",
                "\u202e",
                "\u2066",
                "\u200b",
                "\u2028",
                "\u2029",
                "\ufeff",
                "\ud800",
                "\ue000"
            })
    void nothingThatMovesOrHidesComesThrough(String text) {
        String safe = TerminalText.safe("a" + text + "b");
        assertThat(safe).startsWith("a\uFFFD").endsWith("b").doesNotContain(text.substring(0, 1));
    }

    @Test
    void lettersOfAllScriptsStay() {
        String text = "Zürich – 東京 – العربية – 🙂 “quoted”";
        assertThat(TerminalText.safe(text)).isEqualTo(text);
    }

    @Test
    void whatIsTooLongEndsInDots() {
        assertThat(TerminalText.safe("abcdef", 6)).isEqualTo("abcdef");
        assertThat(TerminalText.safe("abcdefg", 6)).isEqualTo("abcde…");
        assertThat(TerminalText.safe("🙂🙂🙂", 2)).isEqualTo("🙂…");
        assertThat(TerminalText.safe("\u001b".repeat(100_000), 4)).isEqualTo("\uFFFD\uFFFD\uFFFD…");
    }

    @Property
    void noControlCharacterIsEverShown(@ForAll String text, @ForAll short longest) {
        int length = 1 + Math.abs(longest % 50);
        String safe = TerminalText.safe(text, length);
        assertThat(safe.codePointCount(0, safe.length())).isLessThanOrEqualTo(length);
        assertThat(safe.codePoints().anyMatch(Character::isISOControl)).isFalse();
        assertThat(TerminalText.safe(safe)).isEqualTo(safe);
    }
}
