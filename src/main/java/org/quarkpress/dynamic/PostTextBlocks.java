package org.quarkpress.dynamic;

import org.quarkpress.content.ContentFilters;
import org.quarkpress.content.Excerpt;
import org.quarkpress.post.PostItem;
import org.quarkpress.sanitize.Escape;

/** The blocks that show the words of the post they are about: its title, content, excerpt and the way to the rest. */
final class PostTextBlocks {
    private static final int AUTOMATIC = 100;

    private PostTextBlocks() {}

    /** {@code core/post-title}. */
    static String title(BlockScene scene) {
        return scene.post()
                .map(post -> {
                    String title = scene.title(post);
                    return title.isEmpty()
                            ? ""
                            : scene.wrap(
                                    scene.heading(), linked(scene, post, title), scene.textAlign(), scene.linkColor());
                })
                .orElse("");
    }

    private static String linked(BlockScene scene, PostItem post, String title) {
        if (!scene.flag("isLink")) {
            return title;
        }
        String rel = scene.text("rel").isEmpty() ? "" : "rel=\"" + Escape.attr(scene.text("rel")) + "\"";
        return "<a href=\"" + Escape.attr(post.link()) + "\" target=\"" + Escape.attr(scene.text("linkTarget")) + "\" "
                + rel + ">" + title + "</a>";
    }

    /** {@code core/post-content}: not inside itself, nor what needs a password. */
    static String content(BlockScene scene) {
        return scene.post()
                .filter(post -> !post.row().isProtected())
                .map(post -> scene.showing().inside(post.row().id(), () -> ContentFilters.content(
                                post.row().content(), PostContent.context(scene, post))
                        .replace("]]>", "]]&gt;")))
                .filter(html -> !html.isEmpty())
                .map(html -> scene.wrap(tag(scene), html, "entry-content"))
                .orElse("");
    }

    private static String tag(BlockScene scene) {
        String tag = scene.text("tagName");
        return tag.matches("[a-z][a-z0-9]{0,15}") && !tag.equals("script") && !tag.equals("style") ? tag : "div";
    }

    /** {@code core/post-excerpt}. */
    static String excerpt(BlockScene scene) {
        return scene.post()
                .map(post -> {
                    int length = (int) Math.max(1, Math.min(AUTOMATIC, scene.number("excerptLength")));
                    String more = scene.text("moreText").isEmpty() ? "" : moreLink(scene, post);
                    boolean ownLine = scene.attrs().get("showMoreOnNewLine") == null || scene.flag("showMoreOnNewLine");
                    String text = Excerpt.trimWords(words(post, scene), length, "&hellip;");
                    String inner = "<p class=\"wp-block-post-excerpt__excerpt\">" + text;
                    inner += ownLine && !more.isEmpty()
                            ? "</p><p class=\"wp-block-post-excerpt__more-text\">" + more + "</p>"
                            : " " + more + "</p>";
                    return scene.wrap("div", inner, scene.textAlign(), scene.linkColor());
                })
                .orElse("");
    }

    private static String words(PostItem post, BlockScene scene) {
        if (post.row().isProtected()) {
            return "There is no excerpt because this is a protected post.";
        }
        return post.row().excerpt().isBlank()
                ? scene.showing()
                        .inside(
                                post.row().id(),
                                () -> Excerpt.automatic(
                                        post.row().content(), AUTOMATIC, PostContent.context(scene, post)))
                : post.row().excerpt();
    }

    private static String moreLink(BlockScene scene, PostItem post) {
        return "<a class=\"wp-block-post-excerpt__more-link\" href=\"" + Escape.attr(post.link()) + "\">"
                + scene.text("moreText") + "</a>";
    }

    /** {@code core/read-more}. */
    static String readMore(BlockScene scene) {
        return scene.post()
                .map(post -> {
                    String title = scene.title(post);
                    String about =
                            title.isEmpty() ? "untitled post " + post.row().id() : title;
                    String text = scene.text("content").isEmpty() ? "Read more" : scene.text("content");
                    String target = scene.text("linkTarget").isEmpty() ? "_self" : scene.text("linkTarget");
                    return "<a "
                            + scene.wrapper(
                                    scene.text("justifyContent").isEmpty()
                                            ? ""
                                            : "is-justified-" + scene.text("justifyContent"))
                            + " href=\"" + Escape.attr(post.link()) + "\" target=\"" + Escape.attr(target) + "\">"
                            + text
                            + "<span class=\"screen-reader-text\">: " + about + "</span></a>";
                })
                .orElse("");
    }

    /** {@code core/post-comments-count}. */
    static String commentsCount(BlockScene scene) {
        return scene.post()
                .map(post -> scene.wrap("div", String.valueOf(post.row().commentCount()), scene.textAlign()))
                .orElse("");
    }
}
