package org.quarkpress.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SameAsWordPressTest {
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("text-field", TextField::clean),
                rule("textarea-field", TextField::cleanLines),
                rule("slug", Slug::of),
                rule("slug-for-query", Slug::forQuery),
                rule("slug-cut-200", slug -> Slug.cut(slug, 198)),
                rule("slug-cut-10", slug -> Slug.cut(slug, 10)),
                rule("key", Key::clean),
                rule("accents", Accents::remove),
                rule("esc-html", Escape::html),
                rule("esc-textarea", Escape::textarea),
                rule("decode", Escape::decode),
                rule("decode-quotes", Escape::decodeWithQuotes),
                rule("ent2ncr", Entities::toNumeric),
                rule("url-raw", Url::raw),
                rule("url-display", Url::display),
                rule("balance-tags", BalanceTags::balance),
                rule("html-class", HtmlClass::clean),
                rule("hex-color", color -> HexColor.clean(color).orElse(null)),
                rule("file-name", FileName::clean),
                rule("user", Username::clean),
                rule("user-strict", Username::cleanStrict),
                rule("is-email", email -> Email.valid(email) ? email : Boolean.FALSE),
                rule("email", Email::clean),
                rule("strip-tags", StripTags::strip),
                rule("strip-all-tags", StripTags::all),
                rule("strip-all-tags-one-line", StripTags::allOnOneLine));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void every_answer_is_the_same(String name, Function<String, ?> rule) {
        assertThat(Answers.differences(name, rule)).isEmpty();
    }

    private static Arguments rule(String name, Function<String, ?> rule) {
        return Arguments.of(name, rule);
    }
}
