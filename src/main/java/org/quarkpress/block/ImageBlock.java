package org.quarkpress.block;

/** Images: those without source vanish, empty captions too; inside galleries they carry the id of their attachment. */
final class ImageBlock {
    private ImageBlock() {}

    static String render(RenderedBlock block, String html) {
        HtmlTags tags = new HtmlTags(html);
        if (!tags.next("img")) {
            return "";
        }
        String source = tags.get("src");
        if (source == null || source.isEmpty()) {
            return "";
        }
        boolean inGallery =
                block.parent() != null && "core/gallery".equals(block.parent().name());
        if (inGallery && block.attr("id") != null && tags.get("data-id") == null) {
            tags.set("data-id", String.valueOf(block.attr("id")));
        }
        String result = tags.html();
        return Values.isTruthy(block.attr("caption")) ? result : withoutEmptyCaption(result);
    }

    private static String withoutEmptyCaption(String html) {
        HtmlTags tags = new HtmlTags(html);
        if (!tags.next("figcaption")) {
            return html;
        }
        int start = tags.start();
        int inner = tags.end();
        int end = html.indexOf("</figcaption>", inner);
        if (end < 0) {
            return html;
        }
        String text = html.substring(inner, end);
        boolean comment = text.startsWith("<!--") && text.indexOf("-->") == text.length() - 3;
        return text.isEmpty() || comment ? html.substring(0, start) + html.substring(end + 13) : html;
    }
}
