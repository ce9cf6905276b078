package org.quarkpress.dynamic;

import java.util.List;
import java.util.Map;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.HtmlTags;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.Escape;

/** The block that shows the site's logo ({@code core/site-logo}, {@code get_custom_logo()}). */
final class SiteLogoBlock {
    private SiteLogoBlock() {}

    static String render(BlockScene scene) {
        long id = PhpNumber.toInt(scene.asker().options().text("site_logo"));
        AttachmentFacts logo = id > 0 ? scene.rows().pictures(List.of(id)).get(id) : null;
        if (logo == null) {
            return "";
        }
        long width = scene.number("width");
        boolean sized = width > 0 && logo.width() > 0;
        String image = Thumbnail.image(scene, logo, "full", "custom-logo", Map.of());
        if (sized) {
            long height = Math.round((double) width * logo.height() / logo.width());
            image = resized(image, width, Math.max(1, height));
        }
        String home = scene.asker().site().home("/");
        boolean tab = "_blank".equals(scene.text("linkTarget"));
        String label = tab ? "aria-label=\"(Home link, opens in a new tab)\" target=\"_blank\" " : "";
        String inner = scene.flag("isLink")
                ? "<a " + label + "href=\"" + Escape.attr(home) + "\" class=\"custom-logo-link\" rel=\"home\">" + image
                        + "</a>"
                : image;
        return scene.wrap("div", inner, width > 0 ? "" : "is-default-size");
    }

    private static String resized(String image, long width, long height) {
        HtmlTags tags = new HtmlTags(image);
        tags.next("img");
        tags.set("width", String.valueOf(width)).set("height", String.valueOf(height));
        if (tags.get("sizes") != null) {
            tags.set("sizes", "(max-width: " + width + "px) 100vw, " + width + "px");
        }
        return tags.html();
    }
}
