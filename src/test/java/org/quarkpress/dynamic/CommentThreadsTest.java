package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.comment.CommentRow;

class CommentThreadsTest {
    /** Comments 1 to 7; 4 answers 1, 5 answers 4, 7 answers one that is not there. */
    private static List<CommentRow> comments() {
        Map<Long, Long> parents = Map.of(4L, 1L, 5L, 4L, 7L, 99L);
        List<CommentRow> out = new ArrayList<>();
        for (long id = 1; id <= 7; id++) {
            out.add(new CommentRow(
                    id, 9, "", "", "", "", "", "", "", "1", "", "comment", parents.getOrDefault(id, 0L), 0, null));
        }
        return out;
    }

    private static String outline(CommentThreads threads, List<CommentRow> some) {
        StringBuilder out = new StringBuilder();
        for (CommentRow comment : some) {
            String below = outline(threads, threads.below(comment));
            out.append(comment.id())
                    .append(below.isEmpty() ? "" : "(" + below + ")")
                    .append(' ');
        }
        return out.toString().strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thread_comments=1                                                        | 1(4(5)) 2 3 6
            thread_comments=0                                                        | 1 2 3 4 5 6 7
            thread_comments=1,comment_order=desc                                     | 6 3 2 1(4(5))
            thread_comments=1,page_comments=1,comments_per_page=3                    | 1(4(5)) 2 3
            thread_comments=1,page_comments=1,comments_per_page=3,default_comments_page=newest | 6
            thread_comments=1,page_comments=1,comments_per_page=2,default_comments_page=newest | 3 6
            thread_comments=1,page_comments=1,comments_per_page=2,default_comments_page=newest,comment_order=desc | 6 3
            thread_comments=1,page_comments=1,comments_per_page=9,default_comments_page=newest | 1(4(5)) 2 3 6
            thread_comments=1,page_comments=1,comments_per_page=0                    | 1(4(5)) 2 3 6
            thread_comments=1,page_comments=0,comments_per_page=1                    | 1(4(5)) 2 3 6
            """)
    void comments_hang_together_as_the_settings_say(String settings, String expected) {
        Map<String, String> options = new HashMap<>();
        for (String setting : settings.split(",")) {
            options.put(setting.split("=")[0], setting.split("=")[1]);
        }
        CommentThreads threads = CommentThreads.of(comments(), Discussion.of(options));
        assertThat(outline(threads, threads.top())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 5 | 1 | true
            1 | 5 | 4 | true
            1 | 5 | 5 | false
            0 | 5 | 1 | false
            """)
    void only_so_deep_comments_are_answered(String threaded, String deepest, int depth, boolean answered) {
        Discussion discussion = Discussion.of(Map.of("thread_comments", threaded, "thread_comments_depth", deepest));
        assertThat(discussion.answers(depth)).isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1    | true  | T | One response to &#8220;T&#8221;
            3    | true  | T | 3 responses to &#8220;T&#8221;
            1234 | true  | T | 1,234 responses to &#8220;T&#8221;
            1    | true  |   | One response
            3    | true  |   | 3 responses
            1    | false | T | Response to &#8220;T&#8221;
            3    | false | T | Responses to &#8220;T&#8221;
            1    | false |   | Response
            3    | false |   | Responses
            """)
    void headings_say_how_many_there_are(long comments, boolean counted, String title, String expected) {
        assertThat(CommentsBlocks.heading(comments, counted, title)).isEqualTo(expected);
    }
}
