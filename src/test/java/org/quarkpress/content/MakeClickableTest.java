package org.quarkpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links as WordPress 7.1 made them of the same texts, with the {@code rel} that comments get. */
class MakeClickableTest {
    private static final String HOME = "http://example.test";

    private static String of(String text) {
        return MakeClickable.of(text, HOME);
    }

    private static String out(String url) {
        return "<a href=\"" + url + "\" rel=\"nofollow ugc\">" + url + "</a>";
    }

    @Test
    void punctuationAfterAnAddressStaysOutside() {
        assertThat(of("see http://example.org/a?b=1.")).isEqualTo("see " + out("http://example.org/a?b=1") + ".");
        assertThat(of("http://u.test... http://w.test!"))
                .isEqualTo(out("http://u.test") + "... " + out("http://w.test") + "!");
        assertThat(of("http://v.test/a,b.")).isEqualTo(out("http://v.test/a,b") + ".");
    }

    @Test
    void bracketsAreBalanced() {
        assertThat(of("(http://a.test/x_(y))")).isEqualTo("(" + out("http://a.test/x_(y)") + ")");
    }

    @Test
    void addressesMayBeginWithWwwOrFtp() {
        assertThat(of("www.foo.test, ftp.foo.test"))
                .isEqualTo(out("http://www.foo.test") + ", " + out("http://ftp.foo.test"));
    }

    @Test
    void mailAddressesBecomeLinksToo() {
        assertThat(of("me@foo.test")).isEqualTo("<a href=\"mailto:me@foo.test\">me@foo.test</a>");
    }

    @Test
    void theOwnSiteIsFollowed() {
        assertThat(of("https://EXAMPLE.test/"))
                .isEqualTo("<a href=\"https://EXAMPLE.test/\" rel=\"ugc\">https://EXAMPLE.test/</a>");
        assertThat(of("ftp://x.test/")).isEqualTo("<a href=\"ftp://x.test/\" rel=\"ugc\">ftp://x.test/</a>");
    }

    @Test
    void textBesideTagsIsSearchedAsWell() {
        assertThat(of("<a href='http://a'>x</a>http://y.test<b>http://z.test</b>"))
                .isEqualTo("<a href='http://a'>x</a>" + out("http://y.test") + "<b>" + out("http://z.test") + "</b>");
        assertThat(of("http://nl.test\nhttp://nl2.test"))
                .isEqualTo(out("http://nl.test") + "\n" + out("http://nl2.test"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"http://in.test\">http://in.test</a>",
                "<code>http://code.test</code>",
                "<pre>http://pre.test</pre>",
                "[http://br.test]",
                "\"http://q.test\"",
                "'http://r.test'",
                "http://",
                "x@y",
                "mailto:x@y.test",
                "javascript://x",
                "nothing to see here."
            })
    void someTextIsLeftAlone(String text) {
        assertThat(of(text)).isEqualTo(text);
    }

    @Test
    void ampersandsAreWrittenAsReferences() {
        assertThat(of("http://a.test/?x=1&y=2")).isEqualTo(out("http://a.test/?x=1&#038;y=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "http://", "(", "www.", "a@", ":// "})
    void floodsOfOneThingEnd(String sign) {
        String flood = sign.repeat(20_000);
        assertThat(of(flood)).isNotEmpty();
    }
}
