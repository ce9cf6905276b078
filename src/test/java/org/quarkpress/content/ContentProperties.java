package org.quarkpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.quarkpress.block.RenderContext;

/** What holds for the rules of content whatever the text is. */
class ContentProperties {
    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<",
                        ">",
                        "<!--",
                        "-->",
                        "<![CDATA[",
                        "]]>",
                        "<p>",
                        "</p>",
                        "<pre>",
                        "</pre>",
                        "<br>",
                        "\n",
                        " ",
                        "a",
                        "9",
                        "\"",
                        "'",
                        "[gallery]",
                        "[caption]",
                        "[/caption]",
                        "[[",
                        "]]",
                        "&",
                        ";",
                        "=",
                        "\\",
                        "--",
                        "http://a.example",
                        ":)",
                        "\u00e9",
                        "\ud83d\ude42")
                .list()
                .ofMaxSize(15)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void splittingLosesNothing(@ForAll("markup") String text) {
        assertThat(HtmlSplit.of(text).stream().map(HtmlSplit.Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(TexturizeSplit.of(text).stream()
                        .map(TexturizeSplit.Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Property
    void piecesAreNeverEmptyAndTagsBeginLikeTags(@ForAll("markup") String text) {
        assertThat(HtmlSplit.of(text))
                .allSatisfy(piece -> assertThat(piece.text()).isNotEmpty())
                .allSatisfy(piece ->
                        assertThat(piece.isTag()).isEqualTo(piece.text().startsWith("<")));
    }

    @Property
    void wordsAloneAreOneParagraph(@ForAll @AlphaChars @NotEmpty String words) {
        assertThat(Autop.autop(words)).isEqualTo("<p>" + words + "</p>\n");
        assertThat(Texturize.texturize(words)).isEqualTo(words);
        assertThat(MakeClickable.of(words, "http://example.test")).isEqualTo(words);
        assertThat(Smilies.convert(words, "http://example.test")).isEqualTo(words);
    }

    @Property
    void preformattedTextStaysToTheLetter(@ForAll @AlphaChars String before, @ForAll @AlphaChars String inner) {
        String kept = "<pre>" + inner + "\n\n\"" + inner + "\" --\n</pre>";
        assertThat(Autop.autop(before + "\n\n" + kept)).contains(kept);
        assertThat(Texturize.texturize(kept)).isEqualTo(kept);
    }

    @Property
    void paragraphsOpenAsOftenAsTheyClose(@ForAll("lines") String text) {
        String html = Autop.autop(text);
        assertThat(count(html, "<p>")).isEqualTo(count(html, "</p>"));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("one", "two words", "\n", "\n\n", " ", "\r\n", "<em>x</em>")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void aTextWithoutQuotesDashesDotsAndSignsIsNotTypeset(@ForAll("plain") String text) {
        assertThat(Texturize.texturize(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().withChars("abc \n,;:!?()").ofMaxLength(30);
    }

    @Property
    void anExcerptHasNoMoreWordsThanItMay(@ForAll("markup") String text, @ForAll @IntRange(max = 9) int most) {
        String excerpt = Excerpt.trimWords(text, most, "");
        assertThat(excerpt.isEmpty() ? 0 : excerpt.split("[ \n\r\t]+").length).isLessThanOrEqualTo(Math.max(most, 0));
        assertThat(excerpt).doesNotContain("<p>", "<br>");
    }

    @Property
    void whatIsStrippedOfShortcodesHasNoneLeftToRun(@ForAll("shortcodes") String text) {
        String stripped = ShortcodeRunner.strip(text);
        assertThat(stripped).doesNotContain("[gallery]", "[audio]");
    }

    @Provide
    Arbitrary<String> shortcodes() {
        return Arbitraries.of("[gallery]", "[audio]", "[caption]x[/caption]", " ", "a", "<b>", "</b>", "\n")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void quotedAttributesOfShortcodesKeepTheirValues(@ForAll("names") String name, @ForAll("values") String value) {
        assertThat(ShortcodeAttributes.parse(name + "=\"" + value + "\"")).isEqualTo(Map.of(name, value));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars("ab9 '=/.,>").ofMaxLength(12);
    }

    @Property
    void escapedTextComesBack(@ForAll("escapable") String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c == '\n' ? "\\n" : c == 7 ? "\\x07" : c == 'A' ? "\\101" : c == '\\' ? "\\\\" : "" + c);
        }
        assertThat(CSlashes.strip(escaped.toString())).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> escapable() {
        return Arbitraries.strings().withChars("\n\u0007A\\ zé").ofMaxLength(12);
    }

    @Property
    void noTextMakesTheFiltersFail(@ForAll("markup") String text) {
        RenderContext context = RenderContext.plain("http://example.test");
        assertThat(ContentFilters.content(text, context)).isNotNull();
        assertThat(CommentText.render(text, "http://example.test", true)).isNotNull();
        assertThat(ContentFilters.excerpt("", text, 5, context)).isNotNull();
    }

    private static int count(String text, String piece) {
        return (text.length() - text.replace(piece, "").length()) / piece.length();
    }
}
