package org.quarkpress.block;

/** A block's own background image ({@code wp_render_background_support()}). */
final class BackgroundSupport implements BlockSupport {

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        String url = Values.text(block.attr("style"), "background", "backgroundImage", "url");
        if (url == null || url.isEmpty() || !BlockTypes.supports(block.name(), "background", "backgroundImage")) {
            return html;
        }
        HtmlTags tags = new HtmlTags(html);
        if (!tags.next()) {
            return html;
        }
        tags.set("style", Styles.append(tags.get("style"), declarations(block, url)));
        return tags.addClass("has-background").html();
    }

    private static String declarations(RenderedBlock block, String url) {
        String size = text(block, "backgroundSize");
        String position = text(block, "backgroundPosition");
        size = size == null ? "cover" : size;
        position = position == null && size.equals("contain") ? "50% 50%" : position;
        StringBuilder style =
                new StringBuilder("background-image:url('").append(url).append("');");
        append(style, "background-position", position);
        append(style, "background-repeat", text(block, "backgroundRepeat"));
        append(style, "background-size", size);
        append(style, "background-attachment", text(block, "backgroundAttachment"));
        return style.toString();
    }

    private static void append(StringBuilder style, String property, String value) {
        if (value != null && !value.isEmpty()) {
            style.append(property).append(':').append(value).append(';');
        }
    }

    private static String text(RenderedBlock block, String key) {
        return Values.text(block.attr("style"), "background", key);
    }
}
