package org.quarkpress.dynamic;

import org.quarkpress.php.PhpQuery;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;
import org.quarkpress.site.Site;

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
        return scene.wrap(scene.heading(), text, scene.textAlign(), scene.linkColor());
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

    /** {@code core/loginout}: the way in, or out for those who are known. */
    static String loginout(BlockScene scene) {
        Site site = scene.asker().site();
        boolean stranger = scene.asker().actor().isStranger();
        String here = here(scene);
        boolean back = scene.attrs().get("redirectToCurrent") == null || scene.flag("redirectToCurrent");
        if (stranger && scene.flag("displayLoginAsForm")) {
            return scene.wrap("div", form(site, here), "logged-out", "has-login-form");
        }
        String door = site.siteUrl() + "/wp-login.php" + (stranger ? "" : "?action=logout");
        String target = back ? (stranger ? "?" : "&") + "redirect_to=" + PhpQuery.encode(here) : "";
        String link = "<a href=\"" + Url.display(door + target) + "\">" + (stranger ? "Log in" : "Log out") + "</a>";
        return scene.wrap("div", link, stranger ? "logged-out" : "logged-in");
    }

    /** The address that was asked for, at the host of the site. */
    private static String here(BlockScene scene) {
        String home = scene.asker().site().homeUrl();
        int path = home.indexOf('/', home.indexOf("//") + 2);
        return (path < 0 ? home : home.substring(0, path)) + scene.asker().target();
    }

    /** {@code wp_login_form()}. */
    private static String form(Site site, String here) {
        return "<form name=\"loginform\" id=\"loginform\" action=\"" + Escape.attr(site.siteUrl())
                + "/wp-login.php\" method=\"post\">"
                + field(
                        "username",
                        "user_login",
                        "Username or Email Address",
                        "type=\"text\" name=\"log\" id=\"user_login\" autocomplete=\"username\"")
                + field(
                        "password",
                        "user_pass",
                        "Password",
                        "type=\"password\" name=\"pwd\" id=\"user_pass\""
                                + " autocomplete=\"current-password\" spellcheck=\"false\"")
                + "<p class=\"login-remember\"><label><input name=\"rememberme\" type=\"checkbox\" id=\"rememberme\""
                + " value=\"forever\" /> Remember Me</label></p><p class=\"login-submit\">\n\t\t\t\t<input"
                + " type=\"submit\" name=\"wp-submit\" id=\"wp-submit\" class=\"button button-primary"
                + " wp-block-button__link wp-element-button\" value=\"Log In\" />\n\t\t\t\t<input type=\"hidden\""
                + " name=\"redirect_to\" value=\"" + Url.display(here) + "\" />\n\t\t\t</p></form>";
    }

    private static String field(String name, String id, String label, String attributes) {
        return "<p class=\"login-" + name + "\">\n\t\t\t\t<label for=\"" + id + "\">" + label
                + "</label>\n\t\t\t\t<input " + attributes + " class=\"input\" value=\"\" size=\"20\" />\n\t\t\t</p>";
    }
}
