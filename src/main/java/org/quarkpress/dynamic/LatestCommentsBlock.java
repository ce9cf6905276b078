package org.quarkpress.dynamic;

import java.util.List;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.content.Autop;
import org.quarkpress.content.Excerpt;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;

/** The block of the newest comments ({@code core/latest-comments}). */
final class LatestCommentsBlock {
    private static final String CLASS = "wp-block-latest-comments__comment";
    private static final long MOST_COMMENTS = 100;
    private static final int EXCERPT_WORDS = 20;

    private final BlockScene scene;
    private final String words;

    private LatestCommentsBlock(BlockScene scene) {
        this.scene = scene;
        boolean none = Boolean.FALSE.equals(scene.block().attr("displayExcerpt"));
        String wanted = scene.text("displayContent");
        this.words = none ? "none" : wanted.isEmpty() ? "excerpt" : wanted;
    }

    static String render(BlockScene scene) {
        return new LatestCommentsBlock(scene).list();
    }

    private String list() {
        long wanted = scene.number("commentsToShow") <= 0 ? 5 : scene.number("commentsToShow");
        List<CommentRow> comments = scene.rows().latestComments(Math.min(wanted, MOST_COMMENTS));
        List<Long> ids = comments.stream().map(CommentRow::post).distinct().toList();
        List<String> types = scene.rows().model().postTypes().all().stream()
                .map(type -> type.name())
                .toList();
        if (!ids.isEmpty()) {
            scene.rows().posts(new PostQuerySql(types).ids(ids).page(ids.size(), 0)); // together, remembered
        }
        StringBuilder items = new StringBuilder();
        comments.forEach(
                comment -> scene.rows().post(comment.post()).ifPresent(post -> items.append(item(comment, post))));
        String[] classes = {
            scene.flag("displayAvatar") ? "has-avatars" : "",
            scene.flag("displayDate") ? "has-dates" : "",
            words.equals("none") ? "" : "has-excerpts",
            comments.isEmpty() ? "no-comments" : ""
        };
        return comments.isEmpty()
                ? scene.wrap("div", "No comments to show.", classes)
                : scene.wrap("ol", items.toString(), classes);
    }

    private String item(CommentRow comment, PostItem post) {
        boolean ping = !comment.kind().equals("comment");
        String picture = scene.flag("displayAvatar") && !ping
                ? AvatarTag.of(
                        comment.userEmail() == null ? comment.email() : comment.userEmail(),
                        48,
                        "",
                        CLASS + "-avatar",
                        "",
                        scene.asker().options())
                : "";
        return "<li class=\"" + CLASS + "\">" + picture + "<article><footer class=\"" + CLASS + "-meta\">"
                + author(comment) + " on " + "<a class=\"" + CLASS + "-link\" href=\""
                + Escape.attr(post.link() + "#comment-" + comment.id()) + "\">" + title(post) + "</a>" + date(comment)
                + "</footer>" + text(comment, post) + "</article></li>";
    }

    private String title(PostItem post) {
        String title = scene.title(post);
        return title.isEmpty() ? "(no title)" : title;
    }

    private String author(CommentRow comment) {
        String name = comment.author().isEmpty() ? "Anonymous" : comment.author();
        String url = Url.display(comment.url());
        return url.isEmpty() || url.equals("http://") || url.equals("https://")
                ? "<span class=\"" + CLASS + "-author\">" + name + "</span>"
                : "<a class=\"" + CLASS + "-author\" href=\"" + Escape.attr(url) + "\">" + name + "</a>";
    }

    private String date(CommentRow comment) {
        if (!scene.flag("displayDate")) {
            return "";
        }
        ShownDate date = ShownDate.stored(comment.date(), scene.asker().site());
        return "<time datetime=\"" + Escape.attr(date.iso()) + "\" class=\"" + CLASS + "-date\">" + date.text("")
                + "</time>";
    }

    private String text(CommentRow comment, PostItem post) {
        if (words.equals("none")) {
            return "";
        }
        String shown = words.equals("full")
                ? comment.content()
                : Excerpt.trimWords(comment.content(), EXCERPT_WORDS, "&hellip;");
        String open = post.row().isProtected() ? "Password protected" : shown;
        return "<div class=\"" + CLASS + "-excerpt\">" + Autop.autop(open) + "</div>";
    }
}
