package org.quarkpress.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.option.Options;
import org.quarkpress.sanitize.Answers;
import org.quarkpress.site.Site;

/** What WordPress 7.1 made of our comments: {@code src/test/resources/comment}. */
class CommentAnswersTest {
    @Test
    void linksAreMarkedAsTheirWriters() {
        assertThat(Answers.unlike("comment/links.json", text -> RelUgc.mark((String) text, "http://example.test")))
                .isEmpty();
    }

    @Test
    void wordsAndLinksDecideWhoWaits() {
        assertThat(Answers.unlike("comment/moderation.json", CommentAnswersTest::state))
                .isEmpty();
    }

    private static String state(Object input) {
        Map<?, ?> asked = (Map<?, ?>) input;
        Options options = new Options(Map.of());
        for (Map.Entry<?, ?> option : ((Map<?, ?>) asked.get("options")).entrySet()) {
            options = options.with((String) option.getKey(), (String) option.getValue());
        }
        CommentRow row = CommentRows.of(
                (String) asked.get("author"), (String) asked.get("email"), (String) asked.get("url"), (String)
                        asked.get("comment"));
        Site site = Site.from(Map.of("home", "http://example.test", "use_smilies", "1")::get);
        return CommentModeration.state(row, options, site, () -> false);
    }
}
