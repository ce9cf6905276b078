package org.quarkpress.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What WordPress's {@code sanitize_option} answered for the same values. */
class SettingSanitizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    blogname        | a <b>c</b> "d"         | a &lt;b&gt;c&lt;/b&gt; &quot;d&quot;
                    blogname        | x &amp; y &lt; z       | x &amp; y &lt; z
                    blogname        | '  kept  '             | '  kept  '
                    blogdescription | it's                   | it&#039;s
                    siteurl         | http://example.org/wp/ | http://example.org/wp/
                    siteurl         | HTTPS://A.b            | https://A.b
                    siteurl         | http://x.y/<b>         | http://x.y/b
                    admin_email     | a@b.co                 | a@b.co
                    timezone_string | Europe/Berlin          | Europe/Berlin
                    timezone_string | UTC                    | UTC
                    timezone_string | US/Eastern             | US/Eastern
                    timezone_string | EST                    | EST
                    timezone_string | ''                     | ''
                    date_format     | <b>Y</b>               | Y
                    date_format     | a & b                  | a &amp; b
                    date_format     | '\\T\\o Y'             | '\\T\\o Y'
                    date_format     | &amp;&nbsp;            | &amp;&nbsp;
                    time_format     | ' H:i '                | ' H:i '
                    time_format     | x > y                  | x &gt; y
                    WPLANG          | ''                     | ''
                    show_on_front   | <b>nope</b>            | <b>nope</b>
                    default_post_format | nope               | nope
                    """)
    void textsAreStoredAs(String option, String given, String stored) {
        assertThat(SettingSanitizer.sanitize(option, given)).isEqualTo(Optional.of(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "start_of_week, 9, 9",
        "start_of_week, -3, 3",
        "default_category, -5, 5",
        "default_category, 0, 0",
        "page_on_front, -4, 4",
        "page_for_posts, 9999, 9999",
        "site_icon, -3, 3",
        "site_logo, -5, -5",
        "posts_per_page, 0, 1",
        "posts_per_page, -1, -1",
        "posts_per_page, -7, 7",
        "posts_per_page, 100000, 100000",
    })
    void numbersAreStoredAs(String option, long given, long stored) {
        assertThat(SettingSanitizer.sanitize(option, given)).isEqualTo(Optional.of(stored));
    }

    @ParameterizedTest
    @CsvSource({
        "siteurl, ''",
        "siteurl, https://",
        "siteurl, ftp://x.y/z",
        "siteurl, //x.y",
        "siteurl, /path",
        "admin_email, ''",
        "admin_email, nobody",
        "timezone_string, UTC+2",
        "timezone_string, Nowhere/City",
        "timezone_string, europe/paris",
        "timezone_string, SystemV/EST5",
        "WPLANG, de_DE",
        "WPLANG, en_US",
    })
    void whatCannotBeLeavesTheOptionAsItIs(String option, String given) {
        assertThat(SettingSanitizer.sanitize(option, given)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void truthStaysTruth(boolean value) {
        assertThat(SettingSanitizer.sanitize("use_smilies", value)).isEqualTo(Optional.of(value));
    }

    @Test
    void noNumberIsTooSmallToLoseItsSign() {
        assertThat(SettingSanitizer.sanitize("start_of_week", Long.MIN_VALUE)).isEqualTo(Optional.of(Long.MAX_VALUE));
    }
}
