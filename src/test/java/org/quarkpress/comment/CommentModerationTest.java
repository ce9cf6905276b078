package org.quarkpress.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.option.Options;
import org.quarkpress.site.Site;

/** Which comments are shown at once, which wait, which go to the trash. */
class CommentModerationTest {
    private static final Site SITE = Site.from(Map.of("home", "http://example.test")::get);

    private static CommentRow saying(String content) {
        return new CommentRow(
                0, 5, "Ann", "ann@example.test", "", "192.0.2.1", "", "", content, "1", "agent", "comment", 0, 7, null);
    }

    private static String state(String content, boolean known, String... options) {
        Map<String, String> values = new HashMap<>(Map.of("comment_max_links", "2"));
        for (int i = 0; i < options.length; i += 2) {
            values.put(options[i], options[i + 1]);
        }
        return CommentModeration.state(saying(content), new Options(values), SITE, () -> known);
    }

    @Test
    void anOrdinaryCommentIsShown() {
        assertThat(state("Hello", false)).isEqualTo("1");
    }

    @Test
    void twoLinksHoldAComment() {
        String one = "<a href='http://a.example'>1</a>";
        assertThat(state(one, false)).isEqualTo("1");
        assertThat(state(one + " " + one, false)).isEqualTo("0");
        assertThat(state("http://a.example http://b.example", false)).isEqualTo("0");
    }

    @Test
    void noLimitMeansNoLimit() {
        assertThat(state("http://a.example http://b.example", false, "comment_max_links", "0"))
                .isEqualTo("1");
    }

    @Test
    void moderationHoldsEverything() {
        assertThat(state("Hello", true, "comment_moderation", "1")).isEqualTo("0");
    }

    @Test
    void wordsOfTheListHoldInAnyCaseAndAnywhere() {
        assertThat(state("Cheap WATCHES here", false, "moderation_keys", "nothing\n watch \n"))
                .isEqualTo("0");
        assertThat(state("Hello", false, "moderation_keys", "192.0.2.")).isEqualTo("0");
        assertThat(state("Hello", false, "moderation_keys", "\n\n")).isEqualTo("1");
    }

    @Test
    void disallowedWordsGoToTheTrash() {
        assertThat(state("buy", false, "disallowed_keys", "BUY")).isEqualTo("trash");
        assertThat(state("b<b>u</b>y", false, "disallowed_keys", "buy")).isEqualTo("trash");
    }

    @Test
    void newcomersWaitWhereTheSiteWantsIt() {
        assertThat(state("Hello", false, "comment_previously_approved", "1")).isEqualTo("0");
        assertThat(state("Hello", true, "comment_previously_approved", "1")).isEqualTo("1");
    }

    @Test
    void onlyLinksWithAnAddressCount() {
        assertThat(CommentModeration.links("<a name=x>1</a> <A title=y HREF=z>2</A> <abbr>"))
                .isEqualTo(1);
        assertThat(CommentModeration.contains(List.of("abc"), "")).isFalse();
    }
}
