package org.quarkpress.oembed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbedFrameTest {
    @ParameterizedTest
    @CsvSource({
        "0, 200, 200",
        "1, 200, 200",
        "200, 200, 200",
        "201, 201, 200",
        "333, 333, 200",
        "400, 400, 225",
        "450, 450, 254",
        "600, 600, 338",
        "601, 600, 338",
        "2000, 600, 338",
        "9223372036854775807, 600, 338"
    })
    void framesAreSixteenToNineWithinBounds(long wanted, long width, long height) {
        assertThat(EmbedFrame.width(wanted)).isEqualTo(width);
        assertThat(EmbedFrame.height(EmbedFrame.width(wanted))).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.test/one/, http://a.test/one/embed/",
        "http://a.test/one, http://a.test/one/embed",
        "http://a.test/?p=1, http://a.test/?p=1&embed=true",
    })
    void theEmbeddableFormIsBelowThePost(String link, String address) {
        assertThat(EmbedFrame.address(link)).isEqualTo(address);
    }

    @Test
    void aQuotationLinksToThePostAndAFrameKnowsTheSameSecret() {
        String html = new EmbedFrame(
                        "One &#038; <em>two</em>",
                        "http://a.test/1/",
                        "http://a.test/1/embed/",
                        "Notes \"n\"",
                        "abc",
                        600,
                        338)
                .html();
        assertThat(html)
                .startsWith("<blockquote class=\"wp-embedded-content\" data-secret=\"abc\">"
                        + "<a href=\"http://a.test/1/\">One &#038; <em>two</em></a></blockquote>")
                .contains("src=\"http://a.test/1/embed/#?secret=abc\"")
                .contains("width=\"600\" height=\"338\"")
                .contains("&lt;em&gt;two&lt;/em&gt;\u201D \u2014 Notes &quot;n&quot;\"")
                .contains("sandbox=\"allow-scripts\"")
                .doesNotContain("<script");
    }
}
