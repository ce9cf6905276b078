package org.quarkpress.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quarkpress.content.CommentText;
import org.quarkpress.error.WpError;

/** What is stored of a comment and what readers see of it, as WordPress 7.1 did. */
class CommentWritingTest {
    private static final String WORDS = "<p>In <b>bold</b> <a href=\"http://example.org\" onclick=\"x\">link</a>"
            + "<script>alert(1)</script> <img src=x> & 'quotes'</p>";

    private static CommentRow row(String name, String content) {
        return new CommentRow(
                1,
                5,
                name,
                " a@example.test ",
                "zoe.example.test",
                "",
                "",
                "",
                content,
                "1",
                "",
                "comment",
                0,
                0,
                null);
    }

    private static String stored(boolean small) {
        return CommentWriting.clean(row("Zoë <b>Z</b>", WORDS), small, "http://example.test")
                .content();
    }

    private static String shown(String content) {
        return CommentText.render(content, "http://example.test", true);
    }

    @Test
    void mostWritersKeepAFewTagsOnly() {
        assertThat(shown(stored(true)))
                .isEqualTo(
                        "<p>In <b>bold</b> <a href=\"http://example.org\" rel=\"nofollow ugc\">link</a>alert(1)  &amp;"
                                + " &#8216;quotes&#8217;</p>\n");
    }

    @Test
    void editorsKeepAllAndTagsAreBalancedForReaders() {
        assertThat(shown(stored(false)))
                .isEqualTo(
                        "<p>In <b>bold</b> <a href=\"http://example.org\" onclick=\"x\" rel=\"nofollow ugc\">link</a>"
                                + "<script>alert(1)</script> <img src=x/> &#038; &#8216;quotes&#8217;</p>\n");
    }

    @Test
    void readersSeeLinksSmiliesAndTypography() {
        assertThat(shown("see http://example.org/a?b=1 :) -- \"fine\" 日本語 🎉"))
                .isEqualTo(
                        "<p>see <a href=\"http://example.org/a?b=1\" rel=\"nofollow ugc\">http://example.org/a?b=1</a>"
                                + " 🙂 &#8212; &#8220;fine&#8221; 日本語 🎉</p>\n");
    }

    @Test
    void namesAndAddressesAreCleaned() {
        CommentRow clean = CommentWriting.clean(row("Zoë <b>Z</b>", "x"), true, "http://example.test");
        assertThat(clean.author()).isEqualTo("Zoë Z");
        assertThat(clean.email()).isEqualTo("a@example.test");
        assertThat(clean.url()).isEqualTo("http://zoe.example.test");
        assertThat(CommentWriting.clean(row("Visitor & Co", "x"), true, "").author())
                .isEqualTo("Visitor &amp; Co");
    }

    @Test
    void lengthsAreCountedInBytes() {
        assertThatCode(() -> CommentWriting.refuseLong("n".repeat(245), null, null, null))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> CommentWriting.refuseLong("é".repeat(123), null, null, null))
                .isInstanceOfSatisfying(
                        WpError.class, error -> assertThat(error.code()).isEqualTo("comment_author_column_length"));
        assertThatThrownBy(() -> CommentWriting.refuseLong(null, "e".repeat(101), null, null))
                .isInstanceOf(WpError.class);
        assertThatThrownBy(() -> CommentWriting.refuseLong(null, null, "u".repeat(201), null))
                .isInstanceOf(WpError.class);
        assertThatThrownBy(() -> CommentWriting.refuseLong(null, null, null, "c".repeat(65_526)))
                .isInstanceOf(WpError.class);
    }
}
