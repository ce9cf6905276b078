package org.quarkpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.RenderContext;
import org.quarkpress.sanitize.Answers;

/** The rules of content one by one, each asked of WordPress 7.1 with our own texts: {@code src/test/resources/content}. */
class ContentRulesTest {
    private static final String HOME = "http://example.test";

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("autop", Autop::autop),
                rule("autop-without-breaks", text -> Autop.autop(text, false)),
                rule("texturize", Texturize::texturize),
                rule("convert-chars", Ampersands::convertChars),
                rule("capital-p", CapitalP::content),
                rule("smilies", text -> Smilies.convert(text, HOME)),
                rule("make-clickable", text -> MakeClickable.of(text, HOME)),
                rule("comment-text", text -> CommentText.render(text, HOME, true)),
                rule("trim-words", text -> Excerpt.trimWords(text, 5, " …")),
                rule("footnotes", Footnotes::remove),
                rule("html-split", ContentRulesTest::pieces),
                rule("shortcode-attributes", ShortcodeAttributes::parse),
                rule("strip-shortcodes", ShortcodeRunner::strip),
                rule("unwrap-shortcodes", ShortcodeRunner::unwrap),
                rule("captions", text -> ShortcodeRunner.run(text, RenderContext.plain(HOME))),
                rule("players", text -> ShortcodeRunner.run(text, RenderContext.plain(HOME))),
                rule("content-tags", text -> ContentTags.filter(text, RenderContext.plain(HOME))),
                rule("title", text -> ContentFilters.title(text, RenderContext.plain(HOME))),
                rule("galleries", text -> ShortcodeRunner.run(text, library())),
                rule("attached-tags", text -> ContentTags.filter(text, library())),
                Arguments.of("attachment-images", (Function<Object, Object>) ContentRulesTest::image),
                Arguments.of("srcset", (Function<Object, Object>) ContentRulesTest::srcset));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyAnswerIsWordPresss(String name, Function<Object, ?> rule) {
        assertThat(Answers.unlike("content/" + name + ".json", rule)).isEmpty();
    }

    private static Arguments rule(String name, Function<String, ?> rule) {
        Function<Object, Object> ofAny = input -> rule.apply((String) input);
        return Arguments.of(name, ofAny);
    }

    private static List<String> pieces(String text) {
        return HtmlSplit.of(text).stream().map(HtmlSplit.Piece::text).toList();
    }

    /** A site with the attachments of {@code attachments.json}. */
    private static RenderContext library() {
        return RenderContext.plain(HOME).withAttachments(id -> Answers.list("content/attachments.json").stream()
                .map(stored -> (Map<?, ?>) stored)
                .filter(stored -> ((Number) stored.get("id")).longValue() == id)
                .map(ContentRulesTest::facts)
                .findFirst()
                .orElse(null));
    }

    private static Object image(Object input) {
        Map<?, ?> asked = (Map<?, ?>) input;
        RenderContext context = library();
        AttachmentFacts facts = context.attachments().apply(((Number) asked.get("id")).longValue());
        return AttachmentImage.tag(facts, (String) asked.get("size"), null, context);
    }

    private static AttachmentFacts facts(Map<?, ?> stored) {
        return new AttachmentFacts(
                ((Number) stored.get("id")).longValue(),
                (String) stored.get("url"),
                (String) stored.get("mime"),
                (String) stored.get("file"),
                (int) stored.get("width"),
                (int) stored.get("height"),
                sizes(stored.get("sizes")),
                (String) stored.get("alt"),
                (String) stored.get("caption"),
                (String) stored.get("title"),
                (String) stored.get("link"),
                Map.of());
    }

    private static Map<String, AttachmentFacts.Size> sizes(Object stored) {
        Map<String, AttachmentFacts.Size> sizes = new LinkedHashMap<>();
        if (stored instanceof Map<?, ?> map) {
            map.forEach((name, size) -> sizes.put((String) name, size((Map<?, ?>) size)));
        }
        return sizes;
    }

    private static Object srcset(Object input) {
        Map<?, ?> asked = (Map<?, ?>) input;
        Map<?, ?> image = (Map<?, ?>) asked.get("image");
        AttachmentFacts attachment = new AttachmentFacts(
                7,
                HOME + "/wp-content/uploads/" + image.get("file"),
                "image/png",
                (String) image.get("file"),
                (int) image.get("width"),
                (int) image.get("height"),
                sizes(image.get("sizes")),
                "",
                "",
                "",
                "",
                Map.of());
        return SrcSet.of(
                (String) asked.get("source"),
                (int) asked.get("width"),
                (int) asked.get("height"),
                attachment,
                RenderContext.plain(HOME));
    }

    private static AttachmentFacts.Size size(Map<?, ?> stored) {
        return new AttachmentFacts.Size(
                (String) stored.get("file"), (int) stored.get("width"), (int) stored.get("height"), (String)
                        stored.get("mime-type"));
    }
}
