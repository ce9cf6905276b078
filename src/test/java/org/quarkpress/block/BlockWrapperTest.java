package org.quarkpress.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockWrapperTest {
    private static String wrapper(String name, String attributes, String... own) {
        Block block = BlockParser.parse("<!-- wp:" + name + " " + attributes + " /-->")
                .get(0);
        return BlockWrapper.of(RenderedBlock.top(block, Map.of()), ThemeJson.NONE, List.of(own));
    }

    /** Block, attributes, and what WordPress wrote around the block. */
    static Stream<Arguments> asked() {
        return Stream.of(
                Arguments.of("archives", "{}", "class=\"own wp-block-archives\""),
                Arguments.of(
                        "archives",
                        "{\"align\":\"wide\",\"className\":\"cc  dd\",\"anchor\":\"a \\u0022b\"}",
                        "class=\"own alignwide cc dd wp-block-archives\" id=\"a &quot;b\""),
                Arguments.of(
                        "site-title",
                        "{\"textColor\":\"accentBlue2 x\",\"gradient\":\"vividRed\",\"fontSize\":\"xLarge\",\"borderColor\":\"Foo_bar\"}",
                        "class=\"own wp-block-site-title has-text-color has-accent-blue-2-x-color has-background"
                                + " has-vivid-red-gradient-background has-x-large-font-size has-border-color has-foo-bar-border-color\""),
                Arguments.of(
                        "site-title",
                        "{\"style\":{\"border\":{\"radius\":5,\"width\":\"2px\",\"style\":\"dotted\",\"color\":\"#abc\"},"
                                + "\"spacing\":{\"margin\":{\"left\":\"1px\",\"top\":\"2px\"},\"padding\":{\"right\":\"1px\"}},"
                                + "\"color\":{\"text\":\"var:preset|color|base\",\"background\":\"#fff\"}}}",
                        "style=\"background-color:#fff;border-color:#abc;border-radius:5px;border-style:dotted;border-width:2px;"
                                + "padding-right:1px;margin-left:1px;margin-top:2px\" class=\"own wp-block-site-title has-text-color"
                                + " has-base-color has-background has-border-color\""),
                Arguments.of(
                        "site-tagline",
                        "{\"style\":{\"typography\":{\"textAlign\":\"right\",\"writingMode\":\"vertical-rl\",\"letterSpacing\":\"2px\","
                                + "\"fontStyle\":\"italic\"},\"border\":{\"radius\":{\"topLeft\":\"1px\"},\"top\":"
                                + "{\"color\":\"var:preset|color|base\",\"width\":\"3px\",\"style\":\"dotted\"}}}}",
                        "style=\"font-style:italic;letter-spacing:2px;writing-mode:vertical-rl;border-top-left-radius:1px;"
                                + "border-top-width:3px;border-top-color:var(--wp--preset--color--base);border-top-style:dotted\""
                                + " class=\"own wp-block-site-tagline has-text-align-right\""),
                Arguments.of("page-list", "{\"align\":\"wide\"}", "class=\"own wp-block-page-list\""));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void supports_write_classes_and_styles_in_wordpress_order(String name, String attributes, String expected) {
        assertThat(wrapper(name, attributes, "own", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"className\":\"\\u0022 onclick=\\u0022x\"}",
                "{\"anchor\":\"\\u0022\\u003e\\u003cscript\\u003e\"}",
                "{\"style\":{\"color\":{\"text\":\"red;background:url(x)\"}}}",
                "{\"style\":{\"spacing\":{\"padding\":\"1px\\u0022\\u003e\\u003cb\"}}}"
            })
    void nothing_gets_out_of_an_attribute(String attributes) {
        String html = wrapper("archives", attributes);
        assertThat(html.replaceAll("(style|class|id)=\"[^\"<>]*\"", "")).isBlank();
        assertThat(html).doesNotContain("url(");
    }
}
