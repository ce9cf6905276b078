package org.quarkpress.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BlockPropertiesTest {

    @Provide
    Arbitrary<Block> trees() {
        Arbitrary<String> names = Arbitraries.of("core/group", "core/list", "my/box", "a-1/b_2");
        Arbitrary<String> pieces = Arbitraries.of("<p>", "</p>", "words", "\n", "<!-- c -->", "{\"}", "\u00e9", "");
        Arbitrary<Block> leaves = Combinators.combine(
                        names, Arbitraries.strings().ascii().ofMaxLength(8))
                .as((name, value) -> Block.empty(name, Map.of("x--<>", value)));
        return Arbitraries.lazyOf(() -> leaves, () -> Combinators.combine(
                        names, trees().list().ofMaxSize(3), pieces.list().ofSize(4))
                .as(BlockPropertiesTest::container));
    }

    /** A container whose HTML ends behind its last child, as every saved container's does. */
    private static Block container(String name, List<Block> children, List<String> pieces) {
        List<String> content = new ArrayList<>();
        String first = "<div>" + pieces.get(0) + (children.isEmpty() ? "</div>" : "");
        content.add(first);
        StringBuilder html = new StringBuilder(first);
        for (int i = 0; i < children.size(); i++) {
            String piece = pieces.get(i + 1) + (i == children.size() - 1 ? "</div>" : "");
            content.add(null);
            if (!piece.isEmpty()) {
                content.add(piece);
                html.append(piece);
            }
        }
        return new Block(name, Map.of(), children, html.toString(), content);
    }

    @Property(tries = 300)
    void readingWhatWasWrittenGivesTheSameBlocks(@ForAll("trees") Block tree) {
        assertThat(BlockParser.parse(BlockSerializer.serialize(List.of(tree)))).containsExactly(tree);
    }

    @Property
    void anyTextCanBeReadAndWritten(@ForAll("documents") String document) {
        String once = BlockSerializer.serialize(BlockParser.parse(document));
        assertThat(BlockSerializer.serialize(BlockParser.parse(once + "end"))).contains("end");
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(
                        "<!-- wp:a -->",
                        "<!-- /wp:a -->",
                        "<!-- wp:b {\"x\":\"--<>&\"} -->",
                        "<!-- /wp:b -->",
                        "<!-- wp:c /-->",
                        "<p>",
                        "</p>",
                        "words",
                        "\n",
                        "<!--",
                        "-->",
                        "{",
                        "}",
                        "<!-- wp:d {",
                        "\"",
                        "<!-- wp:my/e -->")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void textWithoutDelimitersIsOneLooseBlock(@ForAll String text) {
        String harmless = text.replace("<!--", "");
        List<Block> blocks = BlockParser.parse(harmless);
        if (harmless.isEmpty()) {
            assertThat(blocks).isEmpty();
        } else {
            assertThat(blocks).containsExactly(Block.freeform(harmless));
        }
    }

    @Property
    void attributesSurviveTheRoundTrip(@ForAll String key, @ForAll String value) {
        if (isWellFormed(key) && isWellFormed(value)) {
            Block block = Block.empty("core/a", Map.of("k" + key, value));
            String written = BlockSerializer.serialize(List.of(block));
            assertThat(BlockParser.parse(written)).containsExactly(block);
        }
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Property
    void tagsNobodyTouchedStayToTheLetter(@ForAll String html) {
        HtmlTags tags = new HtmlTags(html);
        while (tags.next()) {
            assertThat(tags.end()).isGreaterThan(tags.start());
        }
        assertThat(tags.html()).isEqualTo(html);
    }
}
