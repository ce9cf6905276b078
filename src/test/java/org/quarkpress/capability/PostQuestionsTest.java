package org.quarkpress.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class PostQuestionsTest {
    private static final long OTHER = 999;
    private static final Map<?, ?> TYPES = (Map<?, ?>) WordPressAnswers.json("types.json");

    @Test
    void everyQuestionAboutPostsIsAnsweredAsWordPressAnswers() {
        SoftAssertions softly = new SoftAssertions();
        List<String[]> rows = WordPressAnswers.rows("post-questions.tsv");
        assertThat(rows).hasSizeGreaterThan(1800);
        for (String[] row : rows) {
            MetaCapability question = MetaCapability.valueOf(row[0].toUpperCase(Locale.ROOT));
            for (int i = 0; i < WordPressAnswers.ASKERS.size(); i++) {
                char answer = row[9].charAt(i);
                if (answer != '-') {
                    Actor asker = WordPressAnswers.asker(WordPressAnswers.ASKERS.get(i));
                    PostFacts post = post(row, asker.id());
                    softly.assertThat(MapMetaCap.can(asker, question, post))
                            .as("%s: %s", asker.login(), String.join(" ", row))
                            .isEqualTo(answer == 'y');
                    if (i == WordPressAnswers.ASKERS.size() - 1) {
                        softly.assertThat(MapMetaCap.required(question, asker.id(), post))
                                .as(String.join(" ", row))
                                .isEqualTo(WordPressAnswers.required(row[8]));
                    }
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void nobodyMayDoAnythingWithAPostThatIsNotThere() {
        Actor admin = WordPressAnswers.asker("administrator");
        for (MetaCapability question : List.of(
                MetaCapability.READ_POST,
                MetaCapability.EDIT_POST,
                MetaCapability.DELETE_POST,
                MetaCapability.PUBLISH_POST)) {
            assertThat(MapMetaCap.required(question, admin.id(), (PostFacts) null))
                    .containsExactly("do_not_allow");
            assertThat(MapMetaCap.can(admin, question, (PostFacts) null)).isFalse();
        }
    }

    @Test
    void aQuestionOfAnotherKindIsAMistakeOfTheCaller() {
        PostFacts post = PostFacts.of(1, "post", PostTypeCaps.POST, "publish", OTHER);
        assertThatThrownBy(() -> MapMetaCap.required(MetaCapability.EDIT_TERM, 1, post))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCapabilityNamesOfATypeFollowItsCapabilityType() {
        assertThat(PostTypeCaps.of("tome", "tomes").names())
                .isEqualTo(caps("tome").names());
        assertThat(PostTypeCaps.PAGE.names()).isEqualTo(caps("page").names());
        assertThat(PostTypeCaps.ATTACHMENT.names()).isEqualTo(caps("attachment").names());
    }

    private static PostFacts post(String[] row, long asker) {
        boolean own = row[1].equals("own");
        long author = own ? asker : OTHER;
        PostFacts parent = parent(row[5], own, asker);
        if (row[7].equals("0")) {
            author = 0;
        }
        PostFacts post = PostFacts.of(7, row[2], caps(row[2]), row[3], author)
                .withStatusKind(kind(row[3]))
                .withTrashedStatus(row[4].equals("-") ? null : row[4])
                .withParent(parent);
        return post.withRole(
                switch (row[6]) {
                    case "page_on_front", "page_for_posts", "page_on_front_but_posts" -> PageRole.FRONT_OR_POSTS;
                    case "wp_page_for_privacy_policy" -> PageRole.PRIVACY_POLICY;
                    default -> PageRole.ORDINARY;
                });
    }

    private static PostFacts parent(String column, boolean own, long asker) {
        if (column.equals("-") || column.equals("lost")) {
            return null;
        }
        String[] parts = column.split("/");
        return PostFacts.of(6, "post", PostTypeCaps.POST, parts[0], parentAuthor(parts[2], own, asker))
                .withTrashedStatus(parts[1].equals("-") ? null : parts[1]);
    }

    /** The parent has the same author, or: another one than the asker's own thing, the editor than the other one's. */
    private static long parentAuthor(String whose, boolean own, long asker) {
        if (whose.equals("same")) {
            return own ? asker : OTHER;
        }
        return own ? OTHER : WordPressAnswers.asker("editor").id();
    }

    private static StatusKind kind(String status) {
        return switch (status) {
            case "odd_public" -> StatusKind.PUBLIC;
            case "odd_private" -> StatusKind.PRIVATE;
            default -> StatusKind.ofBuiltIn(status);
        };
    }

    private static PostTypeCaps caps(String type) {
        if (!(TYPES.get(type) instanceof Map<?, ?> known)) {
            return null;
        }
        Map<String, String> names = new java.util.LinkedHashMap<>();
        ((Map<?, ?>) known.get("cap")).forEach((generic, name) -> names.put((String) generic, (String) name));
        return new PostTypeCaps(names, (Boolean) known.get("map_meta_cap"));
    }
}
