package org.quarkpress.block;

/** Files: the preview of a document is hidden until the browser says that it can show it. */
final class FileBlock {
    private FileBlock() {}

    static String render(RenderedBlock block, String html) {
        HtmlTags tags = new HtmlTags(html);
        if (!Values.isTruthy(block.attr("displayPreview")) || !html.contains("<object") || !tags.next()) {
            return html;
        }
        tags.set("data-wp-interactive", "core/file");
        if (!tags.next("object")) {
            return html;
        }
        tags.set("data-wp-bind--hidden", "!state.hasPdfPreview").setBare("hidden");
        String label = tags.get("aria-label");
        boolean named = label != null && !label.isEmpty() && !label.equals("PDF embed");
        if (named) {
            tags.set("aria-label", "Embed of " + label + ".");
        }
        return tags.html();
    }
}
