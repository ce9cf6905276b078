package org.quarkpress.dynamic;

import org.quarkpress.comment.CommentRow;
import org.quarkpress.php.PhpQuery;
import org.quarkpress.post.PostItem;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;
import org.quarkpress.site.Site;

/** The form for another comment ({@code core/post-comments-form}, by {@code comment_form()}). */
final class CommentFormBlock {
    private static final String REPLY = "replytocom";
    private static final String STAR = " <span class=\"required\">*</span>";

    private final BlockScene scene;
    private final PostItem post;
    private final Discussion discussion;
    private final CommentRow answered;

    private CommentFormBlock(BlockScene scene, PostItem post) {
        this.scene = scene;
        this.post = post;
        this.discussion = scene.rows().discussion();
        this.answered = answered(scene, post);
    }

    static String render(BlockScene scene) {
        return scene.post()
                .filter(post -> CommentsBlocks.isOpen(post) && !post.row().isProtected())
                .map(post -> new CommentFormBlock(scene, post).form())
                .orElse("");
    }

    private String form() {
        boolean closed = discussion.usersOnly() && scene.asker().actor().isStranger();
        String cancel = discussion.threaded()
                ? " <small><a rel=\"nofollow\" id=\"cancel-comment-reply-link\" href=\""
                        + Url.display(QueryUrl.without(scene.asker().target(), REPLY)) + "#respond\""
                        + (answered == null ? " style=\"display:none;\"" : "") + ">Cancel reply</a></small>"
                : "";
        String to = answered == null
                ? ""
                : " to <a href=\"#comment-" + answered.id() + "\">" + CommentBlocks.writer(answered) + "</a>";
        String classes = scene.wrapper("comment-respond", scene.textAlign());
        return "\t<div id=\"respond\" " + classes
                + ">\n\t\t<h3 id=\"reply-title\" class=\"comment-reply-title\">Leave a"
                + " Reply" + to + cancel + "</h3>" + (closed ? mustLogIn() : fields())
                + "\t</div><!-- #respond -->\n\t";
    }

    /** The comment of this post that the address asks to answer, or null. */
    private static CommentRow answered(BlockScene scene, PostItem post) {
        long id = QueryUrl.number(scene.asker().target(), REPLY).orElse(0L);
        return id <= 0
                ? null
                : scene.rows()
                        .comment(id)
                        .filter(comment -> comment.isApproved()
                                && comment.post() == post.row().id())
                        .orElse(null);
    }

    private String mustLogIn() {
        String door = CommentsBlocks.door(scene.asker().site(), post.link());
        return "<p class=\"must-log-in\">You must be <a href=\"" + Escape.attr(door)
                + "\">logged in</a> to post a comment.</p>";
    }

    private String fields() {
        Site site = scene.asker().site();
        boolean stranger = scene.asker().actor().isStranger();
        long id = post.row().id();
        return "<form action=\"" + Escape.attr(site.siteUrl()) + "/wp-comments-post.php\" method=\"post\""
                + " id=\"commentform\" class=\"comment-form\">" + (stranger ? notes() : loggedIn(site))
                + "<p class=\"comment-form-comment\"><label for=\"comment\">Comment" + STAR + "</label> <textarea"
                + " id=\"comment\" name=\"comment\" cols=\"45\" rows=\"8\" maxlength=\"65525\" required></textarea></p>"
                + (stranger ? aboutWriter() : "")
                + "<p class=\"form-submit wp-block-button\"><input name=\"submit\" type=\"submit\" id=\"submit\""
                + " class=\"wp-block-button__link wp-element-button\" value=\"Post Comment\" /> <input type='hidden'"
                + " name='comment_post_ID' value='" + id + "' id='comment_post_ID' />\n<input type='hidden'"
                + " name='comment_parent' id='comment_parent' value='" + (answered == null ? 0 : answered.id())
                + "' />\n</p></form>";
    }

    private static String required() {
        return "<span class=\"required-field-message\">Required fields are marked" + STAR + "</span>";
    }

    private String notes() {
        return "<p class=\"comment-notes\"><span id=\"email-notes\">Your email address will not be published.</span>"
                + (discussion.nameNeeded() ? " " + required() : "") + "</p>";
    }

    private String loggedIn(Site site) {
        String name = scene.asker().actor().displayName();
        String leave = site.siteUrl() + "/wp-login.php?action=logout&redirect_to=" + PhpQuery.encode(post.link());
        return "<p class=\"logged-in-as\">Logged in as " + Escape.html(name) + ". <a href=\""
                + Escape.attr(site.siteUrl()) + "/wp-admin/profile.php\">Edit your profile</a>. <a href=\""
                + Escape.attr(leave) + "\">Log out?</a> " + required() + "</p>";
    }

    private String aboutWriter() {
        boolean needed = discussion.nameNeeded();
        String cookies = discussion.cookies()
                ? "<p class=\"comment-form-cookies-consent\"><input id=\"wp-comment-cookies-consent\""
                        + " name=\"wp-comment-cookies-consent\" type=\"checkbox\" value=\"yes\" /> <label"
                        + " for=\"wp-comment-cookies-consent\">Save my name, email, and website in this browser for the"
                        + " next time I comment.</label></p>\n"
                : "";
        return field("author", "Name", "text", 245, " autocomplete=\"name\"", needed)
                + field(
                        "email",
                        "Email",
                        "email",
                        100,
                        " aria-describedby=\"email-notes\" autocomplete=\"email\"",
                        needed)
                + field("url", "Website", "url", 200, " autocomplete=\"url\"", false)
                + cookies;
    }

    private static String field(String id, String label, String type, int most, String more, boolean needed) {
        return "<p class=\"comment-form-" + id + "\"><label for=\"" + id + "\">" + label + (needed ? STAR : "")
                + "</label> <input id=\"" + id + "\" name=\"" + id + "\" type=\"" + type
                + "\" value=\"\" size=\"30\" maxlength=\"" + most + "\"" + more + (needed ? " required" : "")
                + " /></p>\n";
    }
}
