package org.quarkpress.kses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Megabytes of one thing: each of these would take hours if any rule read a stretch again for every place in it. */
class KsesLongTextTest {
    private static final int LENGTH = 5_000_000;
    private static final int MANY_PAIRS = 100_000;

    @Test
    void five_megabytes_of_one_sign_are_filtered() {
        assertThat(Kses.post(filled("<"))).hasSize(4 * LENGTH).startsWith("&lt;&lt;");
        assertThat(Kses.post(filled(">"))).hasSize(4 * LENGTH);
        assertThat(Kses.post(filled("&"))).hasSize(5 * LENGTH);
        assertThat(Kses.post(filled("["))).hasSize(LENGTH);
        assertThat(Kses.post(filled("\""))).hasSize(LENGTH);
        assertThat(Kses.post(filled("\\"))).hasSize(LENGTH);
        assertThat(Kses.post(filled("\0"))).isEmpty();
    }

    @Test
    void five_megabytes_of_beginnings_are_filtered() {
        for (String piece : List.of(
                "&#",
                "&#x",
                "&#0",
                "</",
                "<!",
                "<!--",
                "<b ",
                "<a href=\"",
                "<!-- wp:a ",
                "<!-- wp:a {",
                "<![CDATA[")) {
            assertThat(Kses.post(filled(piece))).as(piece).isNotEmpty().doesNotContain("<");
        }
    }

    @Test
    void hundreds_of_thousands_of_small_things_are_filtered() {
        for (String piece : List.of(
                "<!-->",
                "<!--\n>",
                "</>",
                "<b>",
                "<!-- x --->",
                "<!-- wp:a -->",
                "<!-- wp:a /-->",
                "<!---->",
                "<a =>",
                "<!x>")) {
            assertThat(ExecutableMarkup.in(Kses.post(piece.repeat(20))))
                    .as(piece)
                    .isEmpty();
            assertThat(Kses.data(piece.repeat(MANY_PAIRS)).length()).as(piece).isLessThan(20_000_000);
        }
    }

    @Test
    void one_tag_of_five_megabytes_is_filtered() {
        assertThat(Kses.post("<p title=\"" + filled("x ") + "\">")).hasSize(LENGTH + 12);
        assertThat(Kses.post("<p " + filled("title ") + ">")).isEqualTo("<p title>");
        assertThat(Kses.post("<p " + filled("a=b ") + ">")).isEqualTo("<p>");
        assertThat(Kses.post("<p " + filled("/ ") + ">")).isEqualTo("<p />");
        assertThat(Kses.post("<a href=\"" + filled("x:") + "\">")).isEqualTo("<a href=\"\">");
        assertThat(Kses.post("<a href=\"" + filled("&amp;#0") + "\">")).startsWith("<a href=\"");
        assertThat(Kses.post("<a href=\"" + filled("\\") + ":x\">")).isEqualTo("<a href=\"x\">");
    }

    @Test
    void one_style_of_five_megabytes_is_filtered() {
        for (String piece : List.of(
                "color:red;",
                "calc(",
                "url(",
                "linear-gradient(",
                "linear-gradient(a",
                "(",
                "\\0",
                "var(--a) ",
                "url(x) ",
                "00")) {
            assertThat(SafeCss.filter("background:" + filled(piece)).length())
                    .as(piece)
                    .isLessThanOrEqualTo(LENGTH + 20);
        }
    }

    private static String filled(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }
}
