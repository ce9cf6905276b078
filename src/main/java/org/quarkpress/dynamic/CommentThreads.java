package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.comment.CommentRow;

/**
 * The comments of a post as they hang together.
 *
 * @param top those at the top of the page that is shown
 * @param answers those below each comment by its id, the oldest first
 */
record CommentThreads(List<CommentRow> top, Map<Long, List<CommentRow>> answers) {

    /** The page of threads that readers get first; answers to what is not shown are not shown. */
    static CommentThreads of(List<CommentRow> comments, Discussion discussion) {
        List<CommentRow> top = new ArrayList<>();
        Map<Long, List<CommentRow>> answers = new HashMap<>();
        for (CommentRow comment : comments) {
            if (comment.parent() == 0 || !discussion.threaded()) {
                top.add(comment);
            } else {
                answers.computeIfAbsent(comment.parent(), id -> new ArrayList<>())
                        .add(comment);
            }
        }
        List<CommentRow> page = new ArrayList<>(page(top, discussion));
        if (discussion.newestFirst()) {
            Collections.reverse(page);
        }
        return new CommentThreads(page, answers);
    }

    private static List<CommentRow> page(List<CommentRow> top, Discussion discussion) {
        int size = (int) Math.min(Integer.MAX_VALUE, discussion.perPage());
        if (size == 0 || top.size() <= size) {
            return top;
        }
        int start = discussion.newestPage() ? (top.size() - 1) / size * size : 0;
        return top.subList(start, Math.min(top.size(), start + size));
    }

    /** Those right below a comment. */
    List<CommentRow> below(CommentRow comment) {
        return answers.getOrDefault(comment.id(), List.of());
    }
}
