package org.quarkpress.dynamic;

import java.util.List;
import java.util.Optional;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.user.AuthorAddress;
import org.quarkpress.user.UserRow;

/** The blocks about who wrote a post: name, picture, words about them. */
final class PostAuthorBlocks {
    private static final String CLASS = "wp-block-post-author__";

    private PostAuthorBlocks() {}

    private static Optional<UserRow> writer(BlockScene scene) {
        return scene.post().map(post -> user(scene, post.row().author()));
    }

    private static UserRow user(BlockScene scene, long id) {
        return scene.rows().users(List.of(id)).get(id);
    }

    private static String address(BlockScene scene, UserRow user) {
        return Escape.attr(
                AuthorAddress.of(user.id(), user.nicename(), scene.asker().options()));
    }

    /** {@code core/post-author-name}. */
    static String name(BlockScene scene) {
        return writer(scene)
                .map(user -> {
                    String name = user.displayName();
                    if (scene.flag("isLink")) {
                        name = "<a href=\"" + address(scene, user) + "\" target=\"" + target(scene)
                                + "\" class=\"wp-block-post-author-name__link\">" + name + "</a>";
                    }
                    return scene.wrap("div", name, scene.textAlign(), scene.linkColor());
                })
                .orElse("");
    }

    private static String target(BlockScene scene) {
        return scene.text("linkTarget").isEmpty() ? "_self" : Escape.attr(scene.text("linkTarget"));
    }

    /** {@code core/post-author-biography}. */
    static String biography(BlockScene scene) {
        return writer(scene)
                .map(user -> user.text("description"))
                .filter(text -> !text.isEmpty())
                .map(text -> scene.wrap("div", text, scene.textAlign()))
                .orElse("");
    }

    /** {@code core/post-author}. */
    static String author(BlockScene scene) {
        return writer(scene)
                .map(user -> {
                    String picture = scene.flag("showAvatar")
                            ? AvatarTag.of(
                                    user.email(),
                                    scene.number("avatarSize"),
                                    "",
                                    "",
                                    "",
                                    scene.asker().options())
                            : "";
                    String name = user.displayName();
                    if (scene.flag("isLink")) {
                        name = "<a href=\"" + address(scene, user) + "\" target=\"" + target(scene) + "\">" + name
                                + "</a>";
                    }
                    String byline = scene.text("byline");
                    String inner = (picture.isEmpty() ? "" : "<div class=\"" + CLASS + "avatar\">" + picture + "</div>")
                            + "<div class=\"" + CLASS + "content\">"
                            + (byline.isEmpty() ? "" : "<p class=\"" + CLASS + "byline\">" + byline + "</p>")
                            + "<p class=\"" + CLASS + "name\">" + name + "</p>"
                            + (scene.flag("showBio")
                                    ? "<p class=\"" + CLASS + "bio\">" + user.text("description") + "</p>"
                                    : "")
                            + "</div>";
                    return scene.wrap("div", inner, scene.textAlign(), scene.linkColor());
                })
                .orElse("");
    }
}
