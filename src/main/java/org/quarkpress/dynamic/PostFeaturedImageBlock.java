package org.quarkpress.dynamic;

import java.util.Map;
import org.quarkpress.post.PostItem;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.StripTags;

/** The block that shows the featured picture of a post ({@code core/post-featured-image}). */
final class PostFeaturedImageBlock {
    private PostFeaturedImageBlock() {}

    static String render(BlockScene scene) {
        PostItem post = scene.post().filter(item -> item.thumbnail() > 0).orElse(null);
        if (post == null) {
            return "";
        }
        boolean link = scene.flag("isLink");
        String title = StripTags.all(scene.title(post));
        String alt =
                !link ? null : title.isEmpty() ? "Untitled post " + post.row().id() : title;
        String image = Thumbnail.tag(
                scene,
                post,
                scene.text("sizeSlug"),
                alt,
                borderClasses(scene).isEmpty() ? null : borderClasses(scene).trim(),
                Map.of("style", style(scene)));
        if (image.isEmpty()) {
            return "";
        }
        String inner = image + overlay(scene);
        if (link) {
            String rel = scene.text("rel").isEmpty() ? "" : "rel=\"" + Escape.attr(scene.text("rel")) + "\"";
            String target = scene.text("linkTarget").isEmpty() ? "_self" : scene.text("linkTarget");
            inner = "<a href=\"" + Escape.attr(post.link()) + "\" target=\"" + Escape.attr(target) + "\" " + rel + ">"
                    + inner + "</a>";
        }
        return scene.wrap("figure", inner);
    }

    private static String style(BlockScene scene) {
        String ratio = safe(scene.text("aspectRatio"));
        String height = safe(scene.text("height"));
        String width = safe(scene.text("width"));
        StringBuilder out = new StringBuilder(border(scene));
        if (!ratio.isEmpty()) {
            out.append("aspect-ratio:").append(ratio).append(";width:100%;");
        }
        if (!height.isEmpty()) {
            out.append("height:").append(height).append(';');
        }
        if (!width.isEmpty()) {
            out.append("width:").append(width).append(';');
        }
        String scale = safe(scene.text("scale"));
        return out.append("object-fit:")
                .append(scale.isEmpty() ? "cover" : scale)
                .append(';')
                .toString();
    }

    private static String border(BlockScene scene) {
        StringBuilder out = new StringBuilder();
        for (String property : new String[] {"radius", "style", "width", "color"}) {
            String value = scene.block().at("style", "border", property) instanceof String text ? safe(text) : "";
            out.append(value.isEmpty() ? "" : "border-" + property + ":" + value + ";");
        }
        return out.toString();
    }

    private static String borderClasses(BlockScene scene) {
        String named = scene.text("borderColor");
        boolean colored = !named.isEmpty() || scene.block().at("style", "border", "color") != null;
        return (colored ? " has-border-color" : "") + (named.isEmpty() ? "" : " has-" + named + "-border-color");
    }

    private static String safe(String value) {
        return value.chars().anyMatch(c -> c == ';' || c == '{' || c == '"') ? "" : value;
    }

    private static String overlay(BlockScene scene) {
        boolean colored = scene.block().attr("overlayColor") != null
                || scene.block().attr("customOverlayColor") != null
                || scene.block().attr("gradient") != null
                || scene.block().attr("customGradient") != null;
        if (scene.number("dimRatio") <= 0 || !colored) {
            return "";
        }
        StringBuilder name = new StringBuilder("wp-block-post-featured-image__overlay" + borderClasses(scene));
        name.append(" has-background-dim");
        name.append(" has-background-dim-").append(scene.number("dimRatio"));
        if (!scene.text("overlayColor").isEmpty()) {
            name.append(" has-").append(scene.text("overlayColor")).append("-background-color");
        }
        boolean gradient = !scene.text("gradient").isEmpty()
                || !scene.text("customGradient").isEmpty();
        name.append(gradient ? " has-background-gradient" : "");
        if (!scene.text("gradient").isEmpty()) {
            name.append(" has-").append(scene.text("gradient")).append("-gradient-background");
        }
        String border = border(scene);
        StringBuilder style = new StringBuilder(border.isEmpty() ? "" : border.substring(0, border.length() - 1));
        add(style, "background-color: ", scene.text("customOverlayColor"));
        add(style, "background-image: ", scene.text("customGradient"));
        return "<span class=\"" + Escape.attr(name.toString()) + "\" style=\"" + Escape.attr(style.toString())
                + "\" aria-hidden=\"true\"></span>";
    }

    private static void add(StringBuilder style, String property, String value) {
        if (!safe(value).isEmpty()) {
            style.append(style.isEmpty() ? "" : ";").append(property).append(value);
        }
    }
}
