package org.quarkpress.dynamic;

import java.nio.charset.StandardCharsets;
import org.quarkpress.sanitize.Escape;

/** The blocks that show what the site says of itself: title, tagline, the way home, the way in. */
final class SiteTextBlocks {
    private SiteTextBlocks() {}

    /** {@code core/site-title}. */
    static String title(BlockScene scene) {
        String name = scene.asker().site().name();
        if (name.isEmpty()) {
            return "";
        }
        String text = scene.flag("isLink") ? link(scene, name) : name;
        return scene.wrap(scene.heading(), text, scene.textAlign());
    }

    private static String link(BlockScene scene, String name) {
        String target = scene.text("linkTarget").isEmpty() ? "_self" : scene.text("linkTarget");
        return "<a href=\"" + Escape.attr(scene.asker().site().homeUrl()) + "\" target=\"" + Escape.attr(target)
                + "\" rel=\"home\">" + name + "</a>";
    }

    /** {@code core/site-tagline}. */
    static String tagline(BlockScene scene) {
        String tagline = scene.asker().site().description();
        return tagline.isEmpty() ? "" : scene.wrap(scene.heading(), tagline, scene.textAlign());
    }

    /** {@code core/home-link}. */
    static String homeLink(BlockScene scene) {
        String label = scene.text("label").isEmpty() ? "Home" : scene.text("label");
        String target = scene.flag("opensInNewTab") ? " target=\"_blank\"" : "";
        return scene.wrap(
                "li",
                "<a class=\"wp-block-home-link__content wp-block-navigation-item__content\" href=\""
                        + Escape.attr(scene.asker().site().homeUrl()) + "\" rel=\"home\" " + target + ">" + label
                        + "</a>",
                "wp-block-navigation-item");
    }

    /** {@code core/loginout}: nobody is logged in by cookie here, readers are shown the way in. */
    static String loginout(BlockScene scene) {
        String home = scene.asker().site().home("/");
        String back = "?redirect_to=" + java.net.URLEncoder.encode(home, StandardCharsets.UTF_8);
        String door = scene.asker().site().siteUrl() + "/wp-login.php" + back;
        return scene.wrap("div", "<a href=\"" + Escape.attr(door) + "\">Log in</a>", "logged-out");
    }
}
