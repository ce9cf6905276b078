package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.model.Models;
import org.quarkpress.sanitize.Answers;
import org.quarkpress.term.TermRow;

/** The classes of a post: {@code post/classes.json} has those that WordPress 7.1 gave. */
class PostClassesTest {
    @Test
    void everyPostHasTheClassesThatWordPressGives() {
        assertThat(Answers.unlike("post/classes.json", PostClassesTest::classes))
                .isEmpty();
    }

    private static Object classes(Object question) {
        Map<?, ?> post = (Map<?, ?>) question;
        List<TermRow> terms = new ArrayList<>();
        for (Object each : (List<?>) post.get("terms")) {
            Map<?, ?> term = (Map<?, ?>) each;
            terms.add(Rows.term((String) term.get("taxonomy"), (int) term.get("id"), (String) term.get("slug")));
        }
        PostRow row = Rows.of(Map.of(
                "id", post.get("id"),
                "type", post.get("type"),
                "status", post.get("status"),
                "password", post.get("password")));
        int thumbnail = (int) post.get("thumbnail");
        PostItem item = thumbnail == 0
                ? Rows.item(row, terms)
                : Rows.item(row, terms, "_thumbnail_id", String.valueOf(thumbnail));
        return PostClasses.of(item, Models.builtIn());
    }

    @ParameterizedTest
    @CsvSource({"post-format-aside,aside", "post-format-chat,chat", "odd,odd"})
    void theFormatIsWhatTheSlugOfItsTermSays(String slug, String format) {
        PostItem item = Rows.item(Rows.of(Map.of()), List.of(Rows.term("post_format", 9, slug)));
        assertThat(PostClasses.format(item)).isEqualTo(format);
    }

    @Test
    void withoutATermTheFormatIsStandard() {
        PostItem item = Rows.item(Rows.of(Map.of()), List.of(Rows.term("category", 9, "post-format-aside")));
        assertThat(PostClasses.format(item)).isEqualTo("standard");
    }

    @Test
    void noClassIsNamedTwice() {
        List<TermRow> terms = List.of(Rows.term("post_tag", 1, "red"), Rows.term("post_tag", 2, "red"));
        List<Object> classes = PostClasses.of(Rows.item(Rows.of(Map.of()), terms), Models.builtIn());
        assertThat(classes).containsOnlyOnce("tag-red");
    }
}
