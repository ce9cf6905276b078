package org.quarkpress.dynamic;

import java.util.Optional;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.content.CommentText;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostPermissions;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.StripTags;
import org.quarkpress.sanitize.Url;
import org.quarkpress.site.Site;

/** The blocks about one comment: who wrote it, when, what, and the ways to change and to answer it. */
final class CommentBlocks {
    private static final String WAITING = "<p><em class=\"comment-awaiting-moderation\">Your comment is awaiting"
            + " moderation. This is a preview; your comment will be visible after it has been approved.</em></p>";

    private CommentBlocks() {}

    /** The comment that a block is about. */
    static Optional<CommentRow> comment(BlockScene scene) {
        long id = PhpNumber.toInt(scene.inherited("commentId"));
        return id > 0 ? scene.rows().comment(id) : Optional.empty();
    }

    /** {@code get_comment_author()}. */
    static String writer(CommentRow comment) {
        return comment.author().isEmpty() ? "Anonymous" : comment.author();
    }

    private static String place(BlockScene scene, CommentRow comment) {
        return scene.rows().post(comment.post()).map(PostItem::link).orElse("") + "#comment-" + comment.id();
    }

    /** {@code core/comment-author-name}. */
    static String author(BlockScene scene) {
        return comment(scene)
                .map(comment -> {
                    String name = writer(comment);
                    String url = Url.display(comment.url());
                    if (scene.flag("isLink") && !url.isEmpty() && comment.isApproved()) {
                        name = "<a rel=\"external nofollow ugc\" href=\"" + url + "\" target=\""
                                + Escape.attr(scene.text("linkTarget")) + "\" >" + name + "</a>";
                    }
                    String shown = comment.isApproved() ? name : Escape.html(StripTags.all(name));
                    return scene.wrap("div", shown, scene.textAlign(), scene.linkColor());
                })
                .orElse("");
    }

    /** {@code core/comment-date}. */
    static String date(BlockScene scene) {
        return comment(scene)
                .map(comment -> {
                    Site site = scene.asker().site();
                    ShownDate date = ShownDate.stored(comment.date(), site);
                    String text = "human-diff".equals(scene.text("format"))
                            ? date.moment()
                                    .map(time -> PostDateBlock.age(time, scene))
                                    .orElse("")
                            : date.text(scene.text("format"));
                    if (scene.flag("isLink")) {
                        text = "<a href=\"" + Escape.attr(place(scene, comment)) + "\">" + text + "</a>";
                    }
                    String time = "<time datetime=\"" + Escape.attr(date.iso()) + "\">" + text + "</time>";
                    return scene.wrap("div", time, scene.linkColor());
                })
                .orElse("");
    }

    /** {@code core/comment-content}. */
    static String content(BlockScene scene) {
        return comment(scene)
                .map(comment -> {
                    String text = CommentText.render(
                            comment.content(),
                            scene.context().homeUrl(),
                            scene.context().smilies());
                    String shown = comment.isApproved() ? text : WAITING + StripTags.all(text);
                    return scene.wrap("div", shown, scene.textAlign(), scene.linkColor());
                })
                .orElse("");
    }

    /** {@code core/comment-edit-link}: for those who may edit the comment. */
    static String editLink(BlockScene scene) {
        return comment(scene)
                .filter(comment -> mayEdit(scene, comment))
                .map(comment -> {
                    String target = scene.text("linkTarget").isEmpty()
                            ? ""
                            : "target=\"" + Escape.attr(scene.text("linkTarget")) + "\"";
                    String url = scene.asker().site().siteUrl() + "/wp-admin/comment.php?action=editcomment&#038;c="
                            + comment.id();
                    String link = "<a href=\"" + url + "\" " + target + ">Edit</a>";
                    return scene.wrap("div", link, scene.textAlign(), scene.linkColor());
                })
                .orElse("");
    }

    private static boolean mayEdit(BlockScene scene, CommentRow comment) {
        return scene.rows()
                .post(comment.post())
                .filter(post -> PostPermissions.mayEdit(scene.asker().actor(), post.facts()))
                .isPresent();
    }

    /** {@code core/comment-reply-link}: where answers are taken, and not too deep ({@code get_comment_reply_link()}). */
    static String replyLink(BlockScene scene) {
        CommentRow comment = comment(scene).orElse(null);
        PostItem post =
                comment == null ? null : scene.rows().post(comment.post()).orElse(null);
        Discussion discussion = scene.rows().discussion();
        int depth = (int) PhpNumber.toInt(scene.inherited("commentDepth"));
        boolean open = post != null && CommentsBlocks.isOpen(post);
        if (!open || !discussion.answers(Math.max(1, depth))) {
            return "";
        }
        String link;
        if (discussion.usersOnly() && scene.asker().actor().isStranger()) {
            String door = CommentsBlocks.door(scene.asker().site(), post.link());
            link = "<a rel=\"nofollow\" class=\"comment-reply-login\" href=\"" + Escape.attr(door)
                    + "\">Log in to Reply</a>";
        } else {
            String label = Escape.attr("Reply to " + writer(comment));
            link = "<a rel=\"nofollow\" class=\"comment-reply-link\" href=\""
                    + Escape.attr(QueryUrl.with(post.link(), "replytocom", comment.id()))
                    + "#respond\" data-commentid=\"" + comment.id() + "\" data-postid=\"" + comment.post()
                    + "\" data-belowelement=\"comment-" + comment.id()
                    + "\" data-respondelement=\"respond\" data-replyto=\"" + label + "\" aria-label=\"" + label
                    + "\">Reply</a>";
        }
        return scene.wrap("div", link, scene.textAlign(), scene.linkColor());
    }
}
