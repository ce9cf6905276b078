package org.quarkpress.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.php.PhpJson;
import org.quarkpress.sanitize.Answers;

/** The rules of blocks, each asked of WordPress 7.1 with our own texts: {@code src/test/resources/block}. */
class BlockRulesTest {
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "iframe", "xmp");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("parse", BlockRulesTest::tree),
                rule("serialize", text -> BlockSerializer.serialize(BlockParser.parse(text))),
                rule("attributes", json -> BlockAttributes.write(BlockAttributes.read(json))),
                rule("tag-edits", BlockRulesTest::edited),
                rule("tag-reading", BlockRulesTest::read),
                rule("rendered", BlockRulesTest::rendered),
                rule("interactive", BlockRulesTest::rendered),
                rule("bindings", BlockRulesTest::bound),
                rule("states", BlockRulesTest::rendered),
                rule("supports", BlockRulesTest::rendered),
                rule("custom-css", CustomCss::strip),
                Arguments.of("overrides", (Function<Object, Object>) BlockRulesTest::overridden),
                Arguments.of("fluid-sizes", (Function<Object, Object>) BlockRulesTest::fluid));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyAnswerIsWordPresss(String name, Function<Object, ?> rule) {
        assertThat(Answers.unlike("block/" + name + ".json", rule)).isEmpty();
    }

    private static Arguments rule(String name, Function<String, ?> rule) {
        Function<Object, Object> ofAny = input -> rule.apply((String) input);
        return Arguments.of(name, ofAny);
    }

    private static Object tree(String document) {
        List<Object> trees = new ArrayList<>();
        BlockParser.parse(document).forEach(block -> trees.add(BlockTree.of(block)));
        return Answers.parsed(PhpJson.writeText(trees));
    }

    private static String edited(String html) {
        HtmlTags tags = new HtmlTags(html);
        while (tags.next()) {
            tags.addClass("new").removeClass("gone").remove("id").set("data-a", "v<&\"'>");
        }
        return tags.html();
    }

    /** What was asked takes the end of raw text (scripts, styles …) for a part of its beginning. */
    private static List<String> read(String html) {
        HtmlTags tags = new HtmlTags(html);
        List<String> seen = new ArrayList<>();
        while (tags.nextToken()) {
            if (tags.isCloser() && RAW.contains(tags.name())) {
                continue;
            }
            List<Object> values = new ArrayList<>();
            values.add(tags.isCloser() ? null : tags.get("id"));
            values.add(tags.isCloser() ? null : tags.get("class"));
            seen.add((tags.isCloser() ? "/" : "") + tags.name() + " " + Answers.json(values));
        }
        return seen;
    }

    /** The post of the WordPress that was asked: what its meta holds, cleaned where it stands inside elements. */
    private static final BoundPost POST = new BoundPost(
            Map.of(
                    "topic",
                    new BoundPost.Value(
                            "A \"topic\" & more x l [gallery] -- it's", "A \"topic\" &amp; more x l [gallery] -- it's"),
                    "reading_time",
                    new BoundPost.Value("7", "7"),
                    "ai_brief",
                    new BoundPost.Value("", ""),
                    "footnotes",
                    new BoundPost.Value("", "")),
            Map.of(
                    "date", "2024-02-03T04:05:06+01:00",
                    "modified", "",
                    "link", "http://example.test/2024/02/bound-title/"));

    private static String bound(String document) {
        RenderPorts ports = new RenderPorts(id -> null, name -> null, id -> id == 5 ? POST : null);
        return new BlockRenderer(LabTheme.site().forPost(5, "post").with(ports)).render(document);
    }

    /** A block of a pattern whose user says other words. */
    private static String overridden(Object input) {
        Map<?, ?> asked = (Map<?, ?>) input;
        List<Block> blocks = BlockParser.parse((String) asked.get("block"));
        Map<String, Object> inherited =
                Map.of(RenderedBlock.OVERRIDES, org.quarkpress.content.SyncedPattern.overrides(asked.get("overrides")));
        return new BlockRenderer(LabTheme.site()).render(blocks, inherited);
    }

    private static String rendered(String document) {
        return new BlockRenderer(LabTheme.site()).render(document);
    }

    private static Object fluid(Object input) {
        Map<?, ?> asked = (Map<?, ?>) input;
        return FluidSize.of((String) asked.get("size"), new ThemeJson(Map.of("settings", asked.get("settings"))));
    }
}
