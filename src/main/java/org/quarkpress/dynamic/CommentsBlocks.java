package org.quarkpress.dynamic;

import java.util.Locale;
import java.util.Map;
import org.quarkpress.php.PhpQuery;
import org.quarkpress.post.PostItem;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.site.Site;

/** The blocks about all comments of a post: the whole of them, their heading, their number and the form for another. */
final class CommentsBlocks {
    private CommentsBlocks() {}

    /** {@code comments_open()}. */
    static boolean isOpen(PostItem post) {
        return "open".equals(post.row().commentStatus());
    }

    /** Where readers log in to come back. */
    static String door(Site site, String back) {
        return site.siteUrl() + "/wp-login.php?redirect_to=" + PhpQuery.encode(back);
    }

    private static boolean hasAny(PostItem post) {
        return isOpen(post) || post.row().commentCount() > 0;
    }

    /** {@code core/comments}: its old form is filled by the theme, which a REST answer has none of. */
    static String comments(BlockScene scene) {
        PostItem post = scene.post()
                .filter(item -> !item.row().isProtected() && hasAny(item))
                .orElse(null);
        if (post == null) {
            return "";
        }
        if (scene.block().isTrue("legacy")) {
            return scene.wrap("div", "", "wp-block-post-comments", scene.textAlign());
        }
        return scene.inside(Map.of(), scene.context());
    }

    /** {@code core/post-comments}, the name that the whole had before. */
    static String old(BlockScene scene) {
        return scene.post()
                .filter(post -> !post.row().isProtected() && hasAny(post))
                .map(post -> scene.wrap("div", "", scene.textAlign()))
                .orElse("");
    }

    /** {@code core/comments-title}. */
    static String title(BlockScene scene) {
        return scene.post()
                .filter(post -> !post.row().isProtected() && post.row().commentCount() > 0)
                .map(post -> {
                    String text = heading(
                            post.row().commentCount(),
                            scene.flag("showCommentsCount"),
                            scene.flag("showPostTitle") ? scene.title(post) : null);
                    String tag = scene.heading();
                    return "<" + tag + " id=\"comments\" " + scene.wrapper(scene.textAlign()) + ">" + text + "</" + tag
                            + ">";
                })
                .orElse("");
    }

    /** What stands over so many comments; {@code title} is null where it is not named. */
    static String heading(long comments, boolean counted, String title) {
        String many = comments == 1 ? "esponse" : "esponses";
        String number = !counted ? "R" : comments == 1 ? "One r" : grouped(comments) + " r";
        return number + many + (title == null ? "" : " to &#8220;" + title + "&#8221;");
    }

    /** {@code number_format_i18n()}. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code core/post-comments-link}. */
    static String link(BlockScene scene) {
        return scene.post()
                .filter(post -> isOpen(post) && !post.row().isProtected())
                .map(post -> {
                    long count = post.row().commentCount();
                    String text = count == 0 ? "No comments" : count == 1 ? "1 comment" : grouped(count) + " comments";
                    String place = Escape.attr(post.link()) + (count == 0 ? "#respond" : "#comments");
                    return scene.wrap(
                            "div",
                            "<a href=" + place + ">" + text + "<span class=\"screen-reader-text\"> on "
                                    + scene.title(post) + "</span></a>",
                            scene.textAlign(),
                            scene.linkColor());
                })
                .orElse("");
    }
}
