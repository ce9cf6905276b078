package org.quarkpress.block;

import org.quarkpress.php.PhpNumber;

/** Buttons: those without words vanish, and their width becomes a class or a style. */
final class ButtonBlock {
    private ButtonBlock() {}

    static String render(RenderedBlock block, String html) {
        HtmlTags tags = new HtmlTags(html);
        boolean empty = true;
        while (empty && tags.next()) {
            if (tags.name().equals("a") || tags.name().equals("button")) {
                empty = isEmpty(html, tags);
            }
        }
        if (empty) {
            return "";
        }
        Object width = block.at("style", "dimensions", "width");
        return width instanceof String text && !text.isEmpty() ? sized(html, text) : html;
    }

    private static boolean isEmpty(String html, HtmlTags tags) {
        int from = tags.end();
        int end = html.toLowerCase(java.util.Locale.ROOT).indexOf("</" + tags.name(), from);
        String inner = end < 0 ? html.substring(from) : html.substring(from, end);
        for (int open = inner.indexOf("<!--"); open >= 0; open = inner.indexOf("<!--")) {
            int close = inner.indexOf("-->", open);
            inner = inner.substring(0, open) + (close < 0 ? "" : inner.substring(close + 3));
        }
        return inner.isEmpty();
    }

    private static String sized(String html, String width) {
        HtmlTags tags = new HtmlTags(html);
        if (!tags.next()) {
            return html;
        }
        tags.addClass("has-custom-width");
        String number = width.substring(0, width.length() - 1);
        if (width.endsWith("%") && PhpNumber.isNumeric(number)) {
            tags.addClass("wp-block-button__width").addClass("wp-block-button__width-" + number);
            tags.set("style", Styles.append(tags.get("style"), "--wp--block-button--width: " + number + ";"));
        } else {
            tags.set("style", Styles.append(tags.get("style"), "width: " + width + ";"));
        }
        return tags.html();
    }
}
