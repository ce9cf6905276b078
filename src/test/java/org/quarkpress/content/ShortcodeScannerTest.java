package org.quarkpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shortcodes are found where WordPress finds them, each value where it stands. */
class ShortcodeScannerTest {
    private static List<String> told(String text) {
        return ShortcodeScanner.scan(text).stream()
                .map(one -> one.name()
                        + one.attributes().stream()
                                .map(each -> each.name() + "=" + text.substring(each.start(), each.end()))
                                .toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[gallery] | [gallery[]]",
                "a [gallery ids=\"1,2\" link='file' Size=big] b | [gallery[ids=1,2, link=file, size=big]]",
                "[video src = \"a b\" loop /] | [video[src=a b, =loop]]",
                "[audio \"a b\" c] | [audio[=a b, =c]]",
                "[gallery ids=1][gallery ids=2] | [gallery[ids=1], gallery[ids=2]]",
                "[caption id=\"a\"]x [audio src=b] y[/caption] [audio src=c] | [caption[id=a], audio[src=b], audio[src=c]]",
                "[video src=a][audio src=b][/video] | [video[src=a]]",
                "[caption id=a /][audio src=b][/caption] | [caption[id=a], audio[src=b]]",
                "[[gallery ids=1]] | []",
                "[[gallery ids=1] | [gallery[ids=1]]",
                "[gallery-2 ids=1] | []",
                "[gallery ids=1 | []",
                "[acme ids=1] | []",
                "gallery ids=1] | []"
            })
    void shortcodesAreToldWithTheirValues(String text, String expected) {
        assertThat(told(text)).hasToString(expected);
    }

    @Test
    void theSameIsReadAsForRendering() {
        String attributes = " a=\"1\\\\n\" b='2' c=3 d 'e f' A=4";
        Map<String, String> parsed = ShortcodeAttributes.parse(attributes);
        assertThat(parsed).containsEntry("a", "4").containsEntry("b", "2").containsEntry("0", "d");
        assertThat(ShortcodeAttributes.places(attributes))
                .extracting(ShortcodeAttributes.Place::name)
                .containsExactly("a", "b", "c", "", "", "a");
    }

    @Property(tries = 300)
    void allPlacesAreInTheTextAndInOrder(@ForAll("texts") String text) {
        int at = 0;
        for (ShortcodeScanner.Shortcode one : ShortcodeScanner.scan(text)) {
            for (ShortcodeScanner.Attribute attribute : one.attributes()) {
                assertThat(attribute.start()).isGreaterThanOrEqualTo(at);
                assertThat(attribute.end()).isBetween(attribute.start(), text.length());
                assertThat(text.substring(attribute.start(), attribute.end())).doesNotContain("]");
                at = attribute.end();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "[gallery",
                        " ids=\"1,2\"",
                        "]",
                        "[[",
                        "]]",
                        "[caption id=a]",
                        "[/caption]",
                        "[wp_caption]",
                        "[/wp_caption]",
                        "[video src='x'",
                        " /]",
                        "\"",
                        "'",
                        " ",
                        "\u00a0",
                        "é🎈",
                        "[audio b]",
                        "=")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
