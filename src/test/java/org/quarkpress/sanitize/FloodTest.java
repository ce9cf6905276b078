package org.quarkpress.sanitize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Long floods of one sign: a rule that is not linear does not come back from them within anyone's patience. */
class FloodTest {
    private static final int CHARACTERS = 200_000;
    private static final List<String> SIGNS = List.of(
            "<",
            "&#",
            "[",
            "\"",
            "<script>",
            "<b ",
            "</x>",
            "<b>",
            "&",
            "%",
            "%4",
            "<!--",
            "---",
            " \t",
            "<?",
            "&a",
            "a.",
            "é",
            "feed:",
            "&#0");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("TextField", TextField::clean),
                rule("TextField lines", TextField::cleanLines),
                rule("Slug", Slug::of),
                rule("Key", Key::clean),
                rule("FileName", FileName::clean),
                rule("Username", Username::cleanStrict),
                rule("Email", text -> Email.clean("a@" + text) + Email.valid("a@" + text)),
                rule("Url", Url::display),
                rule("Escape", Escape::html),
                rule("Escape decode", Escape::decodeWithQuotes),
                rule("Entities", Entities::toNumeric),
                rule("StripTags", StripTags::allOnOneLine),
                rule("BalanceTags", BalanceTags::balance),
                rule("HtmlClass", HtmlClass::clean));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_flood_of_signs_comes_back(String name, Function<String, String> rule) {
        for (String sign : SIGNS) {
            String flood = sign.repeat(CHARACTERS / sign.length());
            assertThatCode(() -> rule.apply(flood)).as(name + " of " + sign).doesNotThrowAnyException();
        }
    }

    @Test
    void a_text_field_takes_five_megabytes_of_the_worst_signs() {
        for (String sign : List.of("<", "&#", "[", "\"")) {
            String flood = sign.repeat(5_000_000 / sign.length());
            assertThat(TextField.clean(flood)).hasSizeGreaterThanOrEqualTo(flood.length());
        }
    }

    private static Arguments rule(String name, Function<String, String> rule) {
        return Arguments.of(name, rule);
    }
}
