package org.quarkpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.block.BlockParser;
import org.quarkpress.block.BlockSerializer;
import org.quarkpress.block.RenderContext;

/** Long stretches of what the rules look for: nothing overflows, nothing grows beyond bounds, and each ends in time. */
class LongTextTest {
    private static final int SIZE = 60_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "&#",
                "[",
                "\"",
                "'",
                "<p>",
                "<p><li",
                "<pre>",
                "<br>",
                " ",
                "\n",
                "<!--",
                "<!-- wp:a {",
                "<!-- wp:a -->",
                "<audio",
                "<source ",
                "[caption]",
                "[caption a='",
                "[[",
                "9x",
                "1.",
                "--",
                "''",
                "<object>",
                "<script>",
                "<blockquote",
                "&nbsp;",
                "<img src=\"a\" ",
                "\u00a0\"",
                "}",
                "<sup data-fn=\"",
                "http://a.b/c.mp3 "
            })
    void staysWithinBounds(String piece) {
        String text = piece.repeat(SIZE / piece.length());
        RenderContext context = RenderContext.plain("http://example.test");
        assertThat(ContentFilters.content(text, context).length()).isLessThan(20_000_000);
        assertThat(ContentFilters.excerpt("", text, 55, context).length()).isLessThan(20_000_000);
        assertThat(ContentFilters.title(text, context).length()).isLessThan(20_000_000);
    }

    @Test
    void tenThousandNestedBlocksAreNoDanger() {
        int depth = 10_000;
        String text = "<!-- wp:group --><div>".repeat(depth) + "x" + "</div><!-- /wp:group -->".repeat(depth);
        assertThat(BlockSerializer.serialize(BlockParser.parse(text))).isEqualTo(text);
        RenderContext context = RenderContext.plain("http://example.test");
        assertThat(ContentFilters.content(text, context)).contains("x").doesNotContain("wp:group");
        assertThat(ContentFilters.excerpt("", text, 55, context)).isEqualTo("<p>x</p>\n");
    }

    @Test
    void unclosedBlocksRepeatABoundedText() {
        String text = "<!-- wp:a -->".repeat(50_000);
        assertThat(BlockSerializer.normalize(text).length()).isLessThan(50_000_000);
    }
}
