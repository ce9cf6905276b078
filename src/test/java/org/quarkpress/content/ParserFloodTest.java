package org.quarkpress.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.attack.Floods;
import org.quarkpress.block.BlockParser;
import org.quarkpress.block.BlockSerializer;
import org.quarkpress.block.HtmlTags;
import org.quarkpress.block.RenderContext;
import org.quarkpress.kses.Kses;
import org.quarkpress.kses.KsesEntities;
import org.quarkpress.kses.SafeCss;
import org.quarkpress.sanitize.BalanceTags;
import org.quarkpress.sanitize.Entities;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.FileName;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.sanitize.StripTags;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.sanitize.Url;

/**
 * Every parser against floods: four times the text may make about four times as much of what is counted (bytes allocated, no
 * time), and five megabytes come to an end at all. The time limits only end what would hang.
 */
class ParserFloodTest {
    private static final String HOME = "http://example.test";
    private static final int SHORT = 20_000;
    private static final int GROWTH = 4;
    private static final int LONG = 5_000_000;
    /** Pages of buffers that a rule needs whatever the text is. */
    private static final long SLACK = 4_000_000;
    /** A text that blocks never closed repeat grows with its square up to a cap, as it does in WordPress. */
    private static final List<String> REPEATED = List.of("<!-- wp:a -->", "<!-- wp:group");

    private static final List<String> SIGNS = List.of("<", "&#", "[", "\"", "<!--", "'");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("blocks", text -> BlockSerializer.serialize(BlockParser.parse(text))),
                rule("normalised blocks", BlockSerializer::normalize),
                rule("kses", text -> Kses.content(text, HOME)),
                rule("kses of comments", Kses::data),
                rule("kses of nothing", Kses::stripAll),
                rule("styles", SafeCss::filter),
                rule("references", KsesEntities::normalize),
                rule("references as numbers", Entities::toNumeric),
                rule("unescaping", Escape::decodeWithQuotes),
                rule("autop", Autop::autop),
                rule("texturize", Texturize::texturize),
                rule("shortcodes", text -> ShortcodeRunner.run(text, RenderContext.plain(HOME))),
                rule("no shortcodes", ShortcodeRunner::strip),
                rule("shortcode attributes", ShortcodeAttributes::parse),
                rule("embeds", AutoEmbed::run),
                rule("smilies", text -> Smilies.convert(text, HOME)),
                rule("links", text -> MakeClickable.of(text, HOME)),
                rule("pictures", text -> ContentTags.filter(text, RenderContext.plain(HOME))),
                rule("words", text -> Excerpt.trimWords(text, 55, "")),
                rule("balance", BalanceTags::balance),
                rule("strip tags", StripTags::all),
                rule("text field", TextField::clean),
                rule("slug", Slug::of),
                rule("address", Url::display),
                rule("file name", FileName::clean),
                rule("tags", ParserFloodTest::walked));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void four_times_the_text_is_four_times_the_work(String name, Function<String, Object> rule) {
        List<String> few = Floods.of(SHORT);
        List<String> many = Floods.of(GROWTH * SHORT);
        few.forEach(rule::apply); // what is made once is made now
        for (int i = 0; i < few.size(); i++) {
            String text = few.get(i);
            if (REPEATED.stream().noneMatch(text::startsWith)) {
                long once = allocated(rule, text);
                assertThat(allocated(rule, many.get(i)))
                        .as("%s of %s…", name, text.substring(0, 30))
                        .isLessThan(2 * GROWTH * once + SLACK);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void five_megabytes_of_one_sign_come_to_an_end(String name, Function<String, Object> rule) {
        for (String sign : SIGNS) {
            String flood = sign.repeat(LONG / sign.length());
            assertThatCode(() -> rule.apply(flood)).as(name + " of " + sign).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void ten_thousand_levels_are_no_danger(String name, Function<String, Object> rule) {
        for (String nested : Floods.nested()) {
            assertThatCode(() -> rule.apply(nested))
                    .as(name + " of " + nested.substring(0, 30))
                    .doesNotThrowAnyException();
        }
    }

    private static long allocated(Function<String, Object> rule, String text) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        rule.apply(text);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Object walked(String text) {
        HtmlTags tags = new HtmlTags(text);
        int found = 0;
        while (tags.next()) {
            found++;
        }
        return found + tags.html();
    }

    private static Arguments rule(String name, Function<String, Object> rule) {
        return Arguments.of(name, rule);
    }
}
