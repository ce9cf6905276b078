package org.quarkpress.content;

import java.util.Map;
import org.quarkpress.block.RenderContext;
import org.quarkpress.php.PhpNumber;

/** {@code [caption]}: a figure around an image, with the words that follow the image as caption. */
final class CaptionShortcode {
    private CaptionShortcode() {}

    static String render(Map<String, String> attributes, String content, RenderContext context) {
        String image = content;
        String caption = attributes.get("caption");
        if (caption == null) {
            int end = imageEnd(content);
            caption = end < 0 ? "" : content.substring(end).trim();
            image = end < 0 ? content : content.substring(imageStart(content), end);
        }
        long width = PhpNumber.toInt(attributes.getOrDefault("width", ""));
        if (width < 1 || caption.isEmpty()) {
            return image;
        }
        String id = htmlClass(attributes.getOrDefault("id", ""));
        if (!id.isEmpty()) {
            int before = context.next("caption-" + id);
            id = before == 1 ? id : id + "-" + before;
        }
        String captionId = htmlClass(attributes.getOrDefault("caption_id", ""));
        if (captionId.isEmpty() && !id.isEmpty()) {
            captionId = "caption-" + id.replace('_', '-');
        }
        String align = attributes.getOrDefault("align", "alignnone");
        String more = attributes.getOrDefault("class", "");
        String classes = ("wp-caption " + align + " " + more).trim();
        return "<figure " + (id.isEmpty() ? "" : "id=\"" + id + "\" ")
                + (captionId.isEmpty() ? "" : "aria-describedby=\"" + captionId + "\" ")
                + "style=\"width: " + width + "px\" class=\"" + Html.attribute(classes) + "\">"
                + ShortcodeRunner.run(image, context) + "<figcaption "
                + (captionId.isEmpty() ? "" : "id=\"" + captionId + "\" ")
                + "class=\"wp-caption-text\">" + caption + "</figcaption></figure>";
    }

    private static int imageStart(String content) {
        int image = content.indexOf("<img ");
        int link = content.lastIndexOf("<a ", image);
        int linkEnd = link < 0 ? -1 : content.indexOf('>', link);
        boolean inLink = linkEnd > 0
                && linkEnd < image
                && content.substring(linkEnd + 1, image).isBlank();
        return inLink ? link : image;
    }

    private static int imageEnd(String content) {
        int image = content.indexOf("<img ");
        int end = image < 0 ? -1 : content.indexOf('>', image) + 1;
        if (end <= 0) {
            return -1;
        }
        int after = end;
        while (after < content.length() && Pass.isSpace(content.charAt(after))) {
            after++;
        }
        return content.startsWith("</a>", after) ? after + 4 : end;
    }

    private static String htmlClass(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 2 < text.length() && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2))) {
                i += 2;
            } else if (c == '_' || c == '-' || c < 128 && Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0;
    }
}
