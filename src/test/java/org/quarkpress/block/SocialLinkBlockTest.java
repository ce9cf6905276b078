package org.quarkpress.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to pages elsewhere, as WordPress 7.1 answers but for its drawings: names are shown in their place. */
class SocialLinkBlockTest {
    private static final String ITEM =
            "<li class=\"wp-social-link wp-social-link-%s wp-block-social-link\"><a href=\"%s\""
                    + " class=\"wp-block-social-link-anchor\"><span class=\"wp-block-social-link-label\">%s</span></a></li>";

    private static String shown(String document) {
        return new BlockRenderer(RenderContext.plain("http://a.test")).render(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"url":"https://x.test/a","service":"mastodon"}       | mastodon | https://x.test/a | Mastodon
                    {"url":"#","service":"feed","label":""}               | feed     | #                | RSS Feed
                    {"url":"https://a.test","service":"unknown"}          | unknown  | https://a.test   | Share Icon
                    {"url":"https://a.test"}                              | Icon     | https://a.test   | Share Icon
                    {"url":"//a.test/x","service":"chain"}                | chain    | //a.test/x       | Link
                    {"url":"javascript:alert(1)","service":"chain"}       | chain    | ``               | Link
                    {"url":"tel:123","service":"chain","label":"Call us"} | chain    | https://tel:123  | Call us
                    {"url":"localhost:80/x","service":"chain"}            | chain    | https://localhost:80/x | Link
                    {"url":"a.test?x=1&y=2","service":"x","label":"  "}   | x        | https://a.test?x=1&#038;y=2 | X
                    {"url":"a@b.test","service":"google"}                 | google   | mailto:a&#064;b.test | Google
                    {"url":"mailto:a@b.test","service":"mail"}            | mail     | mailto:a@b.test  | Mail
                    {"url":"a.test","service":"x","label":"My <b>X</b>"}  | x        | https://a.test   | My &lt;b&gt;X&lt;/b&gt;
                    """)
    void linksShowTheirNames(String attributes, String service, String address, String label) {
        assertThat(shown("<!-- wp:social-link " + attributes + " /-->"))
                .isEqualTo(ITEM.formatted(service, address, label));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {"service":"x"}
            {"url":"","service":"x"}
            """)
    void aLinkToNowhereIsNotShown(String attributes) {
        assertThat(shown("<!-- wp:social-link " + attributes + " /-->")).isEmpty();
    }

    @Test
    void theListSaysHowItsLinksLookAndOpen() {
        String list = "<!-- wp:social-links {\"openInNewTab\":true,\"iconColor\":\"base\",\"iconColorValue\":\"#fff\","
                + "\"iconBackgroundColorValue\":\"#111\"} --><ul><!-- wp:social-link {\"url\":\"https://a.test\",\"service\":\"x\","
                + "\"rel\":\"me\",\"className\":\"own\",\"anchor\":\"an\"} /--></ul><!-- /wp:social-links -->";
        assertThat(shown(list))
                .contains("<li style=\"color:#fff;background-color:#111\" class=\"wp-social-link wp-social-link-x"
                        + " has-base-color own wp-block-social-link\" id=\"an\"><a rel=\"me noopener nofollow\" target=\"_blank\""
                        + " href=\"https://a.test\"");
    }

    @Test
    void aColorThatIsMoreThanAColorIsLeftOut() {
        String list = "<!-- wp:social-links {\"iconColorValue\":\"red;position:fixed\"} --><!-- wp:social-link"
                + " {\"url\":\"https://a.test\",\"service\":\"x\"} /--><!-- /wp:social-links -->";
        assertThat(shown(list)).contains("<li class=\"wp-social-link").doesNotContain("position");
    }
}
