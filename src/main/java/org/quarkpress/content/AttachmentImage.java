package org.quarkpress.content;

import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.RenderContext;
import org.quarkpress.sanitize.Escape;

/** The {@code img} tag of an attachment in one of its sizes ({@code wp_get_attachment_image()}). */
public final class AttachmentImage {
    private AttachmentImage() {}

    /**
     * The tag.
     *
     * @param size name of the size; the full image where it does not exist
     * @param describedBy id of the element that describes it, null if there is none
     */
    public static String tag(AttachmentFacts image, String size, String describedBy, RenderContext context) {
        AttachmentFacts.Size known = image.sizes().get(size);
        String url = known == null ? image.url() : siblingUrl(image.url(), known.file());
        int width = known == null ? image.width() : known.width();
        int height = known == null ? image.height() : known.height();
        String srcset = image.sizes().isEmpty() ? null : SrcSet.of(url, width, height, image, context);
        StringBuilder tag = new StringBuilder("<img width=\"" + width + "\" height=\"" + height + "\"");
        attribute(tag, "src", url);
        attribute(tag, "class", "attachment-" + size + " size-" + size);
        attribute(tag, "alt", image.alt());
        if (describedBy != null) {
            attribute(tag, "aria-describedby", describedBy);
        }
        if (srcset != null) {
            attribute(tag, "srcset", srcset);
            attribute(tag, "sizes", "(max-width: " + width + "px) 100vw, " + width + "px");
        }
        return tag.append(" />").toString();
    }

    private static String siblingUrl(String url, String file) {
        return url.substring(0, url.lastIndexOf('/') + 1) + file;
    }

    private static void attribute(StringBuilder tag, String name, String value) {
        tag.append(' ').append(name).append("=\"").append(Escape.attr(value)).append('"');
    }
}
