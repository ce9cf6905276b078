package org.quarkpress.block;

/** Aspect ratio against minimum height ({@code wp_render_dimensions_support()}): the one unsets the other. */
final class DimensionsSupport implements BlockSupport {

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        if (!BlockTypes.supports(block.name(), "dimensions", "aspectRatio")) {
            return html;
        }
        Object ratio = block.at("style", "dimensions", "aspectRatio");
        boolean height = block.attr("minHeight") != null || block.at("style", "dimensions", "minHeight") != null;
        String style;
        if (ratio instanceof String text) {
            style = "aspect-ratio:" + text + ";height:unset;min-height:unset;";
        } else if (height) {
            style = "aspect-ratio:unset;";
        } else {
            return html;
        }
        HtmlTags tags = new HtmlTags(html);
        if (!tags.next()) {
            return html;
        }
        tags.set("style", Styles.append(tags.get("style"), style));
        if (ratio != null) {
            tags.addClass("has-aspect-ratio");
        }
        return tags.html();
    }
}
