package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.post.PostItem;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.HtmlClass;
import org.quarkpress.user.UserRow;

/** The block that is repeated for each comment of a post ({@code core/comment-template}). */
final class CommentTemplateBlock {
    private static final int DEEPEST = 50;
    private static final String PLACES = "comment-places";
    private static final String THREADS = "comment-threads";

    private final BlockScene scene;
    private final PostItem post;
    private final CommentThreads threads;

    private CommentTemplateBlock(BlockScene scene, PostItem post, CommentThreads threads) {
        this.scene = scene;
        this.post = post;
        this.threads = threads;
    }

    static String render(BlockScene scene) {
        PostItem post = scene.post().filter(item -> !item.row().isProtected()).orElse(null);
        if (post == null) {
            return "";
        }
        List<CommentRow> comments = scene.rows().comments(post.row().id());
        CommentThreads threads = CommentThreads.of(comments, scene.rows().discussion());
        scene.rows().users(comments.stream().map(CommentRow::user).distinct().toList());
        return threads.top().isEmpty()
                ? ""
                : scene.wrap("ol", new CommentTemplateBlock(scene, post, threads).items(threads.top(), 1));
    }

    private String items(List<CommentRow> comments, int depth) {
        StringBuilder out = new StringBuilder();
        for (CommentRow comment : comments) {
            if (depth > DEEPEST || !scene.showing().takesPost()) {
                return out.toString();
            }
            String classes = String.join(" ", classes(comment, depth));
            String inner =
                    scene.repeated(Map.of("commentId", comment.id(), "commentDepth", (long) depth), scene.context());
            List<CommentRow> below = threads.below(comment);
            out.append("<li id=\"comment-").append(comment.id()).append("\" class=\"");
            out.append(Escape.attr(classes)).append("\">").append(inner);
            out.append(below.isEmpty() ? "" : "<ol>" + items(below, depth + 1) + "</ol>")
                    .append("</li>");
        }
        return out.toString();
    }

    /** {@code get_comment_class()}; the counting goes on from list to list. */
    private List<String> classes(CommentRow comment, int depth) {
        List<String> out = new ArrayList<>(List.of(comment.kind()));
        UserRow user =
                comment.user() > 0 ? scene.rows().users(List.of(comment.user())).get(comment.user()) : null;
        if (user != null) {
            out.add("byuser");
            out.add("comment-author-" + HtmlClass.clean(user.nicename(), String.valueOf(user.id())));
            if (user.id() == post.row().author()) {
                out.add("bypostauthor");
            }
        }
        out.addAll(scene.context().next(PLACES) % 2 == 0 ? List.of("odd", "alt") : List.of("even"));
        if (depth == 1) {
            out.addAll(
                    scene.context().next(THREADS) % 2 == 0
                            ? List.of("thread-odd", "thread-alt")
                            : List.of("thread-even"));
        }
        out.add("depth-" + depth);
        return out;
    }
}
