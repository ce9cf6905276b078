package org.quarkpress.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleValueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            color            | #abcdef                                 | true
            color            | rgba(1,2,3,0.5)                         | false
            color            | var(--wp--preset--color--accent-1)      | true
            color            | expression(alert(1))                    | false
            color            | re\\d                                   | false
            color            | a&b                                     | false
            color            | red/* */                                | false
            color            | red}                                    | false
            padding          | calc(1px + var(--x, min(2px, 3em)))     | true
            font-size        | clamp(1rem, 2vw, 3rem)                  | true
            font-size        | clamp(14px, 1rem + ((1vw - 3.2px) * 0.8), 22px) | true
            width            | (1px + 2px)                             | false
            width            | calc(1px) (2px)                         | false
            color            | url(/x.png)                             | false
            background-image | url('/x.png')                           | true
            background-image | url("https://example.org/a?b=1&c=2")    | true
            background-image | url('javascript:x')                     | false
            background-image | url('data:image/png;base64,x')          | false
            background-image | url()                                   | false
            background-image | url(/x.png                              | false
            background       | linear-gradient(135deg,rgb(1,2,3) 0%,red 100%) | true
            background       | rgb(1,2,3)                              | false
            color            | linear-gradient(red,blue)               | false
            """)
    void values_are_shown_that_can_do_no_harm(String property, String value, boolean shown) {
        assertThat(StyleValue.isShown(property, value)).isEqualTo(shown);
    }

    @Test
    void long_values_take_no_longer_than_reading_them() {
        for (String piece : List.of("(", "a(", "calc(", "url(", "url('x')", "linear-gradient(", "-", "))")) {
            String value = piece.repeat(300_000);
            assertThat(StyleValue.isShown("background", value))
                    .isEqualTo(StyleValue.isShown("background", value + " "));
        }
    }
}
