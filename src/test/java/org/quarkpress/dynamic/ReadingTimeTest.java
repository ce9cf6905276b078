package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Some words to count -- one, two | 6 | signs are no words
            &amp; three; done.              | 2 | an entity is nothing
            Überall                         | 1 | letters of any language
            日本語                           | 1 | no blanks, one word
            it's a                          | 2 | quotes are left out
            well-known                      | 1 | hyphens are left out
            12 345                          | 0 | numbers are no words
            a&nbsp;b                        | 2 | a hard blank is a blank
            a&#8212;b                       | 1 | other entities are nothing
            a--b                            | 2 | dashes part words
            a—b                             | 2 | long dashes too
            <b>x</b>y <!-- c c --> z        | 3 | tags part words, comments are nothing
            [gallery ids="1,2"] z           | 3 | shortcodes are text
            3.5 x                           | 1 | a number with a point
            🎉 x                            | 2 | pictures are words
            x1 2y                           | 2 | digits are left out of words
            &lt;p&gt; x                     | 2 | a tag in entities is text
            a &notreal; b                   | 2 | whatever ends with a semicolon
            - - -                           | 0 | signs alone
            €5 £6                           | 0 | money
            a <b                            | 2 | a tag that never ends is text
            <!-- never                      | 0 | a comment that never ends
            a & b                           | 2 | a lone sign
            ``                              | 0 | nothing
            """)
    void counts_words_as_the_editor_does(String text, long words, String why) {
        assertThat(ReadingTime.words(text)).as(why).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30  | 3  | 8–12 minutes  | 10 minutes
            30  | 10 | 2–4 minutes   | 3 minutes
            30  | 7  | 3–5 minutes   | 4 minutes
            7   | 3  | 2–3 minutes   | 2 minutes
            7   | 10 | 1–2 minutes   | 1 minute
            100 | 3  | 27–40 minutes | 33 minutes
            45  | 10 | 4–5 minutes   | 5 minutes
            0   | 9  | 1–2 minutes   | 1 minute
            """)
    void minutes_are_a_fifth_less_to_a_fifth_more(double words, double speed, String range, String about) {
        assertThat(ReadingTime.minutes(words / speed, true)).isEqualTo(range);
        assertThat(ReadingTime.minutes(words / speed, false)).isEqualTo(about);
    }

    @Test
    void long_texts_of_signs_are_counted_to_their_end() {
        for (String sign : new String[] {"<", "&", "-", "<!-", "a ", "&x"}) {
            assertThat(ReadingTime.words(sign.repeat(200_000))).isBetween(0L, 200_000L);
        }
    }
}
