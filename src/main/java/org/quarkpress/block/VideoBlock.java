package org.quarkpress.block;

/** Videos of the media library get their size, so that the page does not jump when they load. */
final class VideoBlock {
    private VideoBlock() {}

    static String render(RenderedBlock block, String html, RenderContext context) {
        AttachmentFacts video =
                block.attr("id") instanceof Long id ? context.attachments().apply(id) : null;
        HtmlTags tags = new HtmlTags(html);
        if (video == null || video.width() < 1 || video.height() < 1 || !tags.next("video")) {
            return html;
        }
        String style = tags.get("style");
        String ratio = "aspect-ratio: " + video.width() + " / " + video.height() + ";";
        tags.set("width", String.valueOf(video.width()))
                .set("height", String.valueOf(video.height()))
                .set("style", ratio + (style == null ? "" : style));
        return tags.html();
    }
}
