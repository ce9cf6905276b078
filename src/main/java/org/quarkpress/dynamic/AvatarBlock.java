package org.quarkpress.dynamic;

import java.util.List;
import java.util.Optional;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;
import org.quarkpress.user.AuthorAddress;
import org.quarkpress.user.UserRow;

/** The picture of a named user, of who wrote the comment, or of who wrote the post ({@code core/avatar}). */
final class AvatarBlock {
    private AvatarBlock() {}

    static String render(BlockScene scene) {
        Optional<CommentRow> comment = CommentBlocks.comment(scene);
        if (comment.isPresent()) {
            return ofComment(scene, comment.get());
        }
        long user = scene.number("userId");
        long id =
                user > 0 ? user : scene.post().map(post -> post.row().author()).orElse(0L);
        if (id == 0) {
            return "";
        }
        UserRow known = scene.rows().users(List.of(id)).get(id);
        if (known == null) {
            return user > 0 ? shown(scene, picture(scene, "", "", "avatar-default ")) : "";
        }
        String image = picture(scene, known.email(), known.displayName(), "");
        String place =
                AuthorAddress.of(known.id(), known.nicename(), scene.asker().options());
        return shown(scene, linked(scene, image, place, known.displayName() + " author archive"));
    }

    private static String ofComment(BlockScene scene, CommentRow comment) {
        String email = comment.userEmail() == null ? comment.email() : comment.userEmail();
        boolean person = comment.kind().equals("comment");
        String image = person ? picture(scene, email, comment.author(), "") : "";
        String url = Url.display(comment.url());
        return scene.wrap("div", url.isEmpty() ? image : linked(scene, image, url, comment.author() + " website link"));
    }

    private static String shown(BlockScene scene, String html) {
        return html.isEmpty() ? "" : scene.wrap("div", html);
    }

    private static String picture(BlockScene scene, String email, String name, String more) {
        return AvatarTag.of(
                email,
                scene.number("size"),
                name + " Avatar",
                more + "wp-block-avatar__image",
                style(scene),
                scene.asker().options());
    }

    private static String linked(BlockScene scene, String image, String url, String about) {
        if (!scene.flag("isLink")) {
            return image;
        }
        String target = scene.text("linkTarget").isEmpty() ? "_self" : scene.text("linkTarget");
        String label = "_blank".equals(target) ? "aria-label=\"(" + Escape.attr(about) + ", opens in a new tab)\"" : "";
        return "<a href=\"" + Escape.attr(url) + "\" target=\"" + Escape.attr(target) + "\" " + label
                + " class=\"wp-block-avatar__link\">" + image + "</a>";
    }

    private static String style(BlockScene scene) {
        return scene.block().at("style", "border", "radius") instanceof String radius && !radius.contains(";")
                ? " style=\"border-radius:" + Escape.attr(radius) + ";\""
                : "";
    }
}
