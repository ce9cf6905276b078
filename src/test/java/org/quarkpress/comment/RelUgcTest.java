package org.quarkpress.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Links as WordPress 7.1 marked them. */
class RelUgcTest {
    static Stream<Arguments> links() {
        return Stream.of(
                Arguments.of(
                        "<a href=\"http://x.test\" rel=\"nofollow\">a</a>",
                        "<a href=\"http://x.test\" rel=\"nofollow ugc\">a</a>"),
                Arguments.of("<a href=http://x.test>a</a>", "<a href=http://x.test rel=\"nofollow ugc\">a</a>"),
                Arguments.of(
                        "<a href='http://example.test/z' title='x'>a</a>",
                        "<a href='http://example.test/z' title='x' rel=\"ugc\">a</a>"),
                Arguments.of(
                        "<a href='javascript:y' rel=z cite=\"data:x\" title='t'>a</a>",
                        "<a href=\"y\" cite=\"x\" title=\"t\" rel=\"z nofollow ugc\">a</a>"),
                Arguments.of("<a>a</a>", "<a>a</a>"),
                Arguments.of("<A HREF=\"http://x.test\">a</A>", "<a HREF=\"http://x.test\" rel=\"nofollow ugc\">a</A>"),
                Arguments.of("<a href=\"/rel\">a</a>", "<a href=\"/rel\" rel=\"nofollow ugc\">a</a>"),
                Arguments.of(
                        "<a href=\"http://x.test\" rel=\"me noopener\" onclick=\"a\">a</a>",
                        "<a href=\"http://x.test\" onclick=\"a\" rel=\"me noopener nofollow ugc\">a</a>"),
                Arguments.of(
                        "<a rel=me href=\"http://x.test\">a</a>",
                        "<a href=\"http://x.test\" rel=\"me nofollow ugc\">a</a>"),
                Arguments.of("<a href=\"#x\" rel=\"ugc\">a</a>", "<a href=\"#x\" rel=\"ugc nofollow\">a</a>"),
                Arguments.of(
                        "<abbr title=\"x\">a</abbr> <a name=\"z\">",
                        "<abbr title=\"x\">a</abbr> <a name=\"z\" rel=\"nofollow ugc\">"),
                Arguments.of("<a\nhref=\"http://x.test\">nl</a>", "<a\nhref=\"http://x.test\">nl</a>"),
                Arguments.of("<a href=\"mailto:a@b.c\">m</a>", "<a href=\"mailto:a@b.c\" rel=\"nofollow ugc\">m</a>"),
                Arguments.of(
                        "<a href=\"https://example.test:80/\">m</a>",
                        "<a href=\"https://example.test:80/\" rel=\"ugc\">m</a>"),
                Arguments.of(
                        "<a href=\"//example.test/\">m</a>", "<a href=\"//example.test/\" rel=\"nofollow ugc\">m</a>"),
                Arguments.of("no link, 1 < 2", "no link, 1 < 2"));
    }

    @ParameterizedTest
    @MethodSource("links")
    void linksAreMarked(String given, String stored) {
        assertThat(RelUgc.mark(given, "http://example.test")).isEqualTo(stored);
    }

    @Test
    void linksThatAreMarkedStayAsTheyAre() {
        links().map(link -> (String) link.get()[1])
                .forEach(marked -> assertThat(RelUgc.mark(marked, "http://example.test"))
                        .satisfies(again -> assertThat(again.split("ugc", -1)).hasSameSizeAs(marked.split("ugc", -1))));
    }
}
