package org.quarkpress.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of terms as WordPress 7.1 stored them. */
class TermTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Wind & waves,Wind &amp; waves",
                "<b>bold</b> & <i>slanted</i>,bold &amp; slanted",
                "`  spaced   out  `,spaced out",
                "Java\"s 'q' <x>,Java\"s 'q'",
                "Java <sup>21</sup> \\o/,Java 21 \\o/",
                "Wind &amp; waves,Wind &amp; waves",
                "a < b > c,a &lt;b&gt; c",
                "x < script > y,x  y"
            })
    void namesAreStoredEscapedOnce(String given, String stored) {
        assertThat(TermText.name(given)).isEqualTo(stored);
    }

    @Test
    void descriptionsKeepAFewTags() {
        assertThat(TermText.description("Both <em>kinds</em> of <script>power</script>"))
                .isEqualTo("Both <em>kinds</em> of power");
        assertThat(TermText.description("<script>1</script><h1>t</h1> \"q\" it's \\ 5 < 6"))
                .isEqualTo("1t \"q\" it's \\ 5 &lt; 6");
    }

    @Test
    void namesAreTheSameButForTheCaseOfAsciiLetters() {
        assertThat(TermText.sameName("Green Energy", "green ENERGY")).isTrue();
        assertThat(TermText.sameName("Java", "Jävä")).isFalse();
        assertThat(TermText.sameName("Über", "über")).isFalse();
    }
}
