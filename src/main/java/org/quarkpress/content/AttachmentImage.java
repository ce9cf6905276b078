package org.quarkpress.content;

import java.util.Map;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.RenderContext;
import org.quarkpress.sanitize.Escape;

/** The {@code img} tag of an attachment in one of its sizes ({@code wp_get_attachment_image()}). */
public final class AttachmentImage {
    private static final int ANY = Integer.MAX_VALUE;
    /** Width and height that a full image shrinks to where a size was never made, as WordPress is installed. */
    private static final Map<String, int[]> LARGEST = Map.of(
            "thumbnail", new int[] {150, 150},
            "medium", new int[] {300, 300},
            "medium_large", new int[] {768, ANY},
            "large", new int[] {1024, 1024});

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
        int[] shown = known == null ? within(LARGEST.get(size), image) : new int[] {known.width(), known.height()};
        int width = shown[0];
        int height = shown[1];
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

    /** The tag as galleries of blocks have it, whose {@code srcset} comes with the filters behind them. */
    static String plain(AttachmentFacts image, String size, String style) {
        AttachmentFacts.Size known = image.sizes().get(size);
        int[] shown = known == null ? within(LARGEST.get(size), image) : new int[] {known.width(), known.height()};
        StringBuilder tag = new StringBuilder(
                "<img data-id=\"" + image.id() + "\" width=\"" + shown[0] + "\" height=\"" + shown[1] + "\"");
        attribute(tag, "src", known == null ? image.url() : siblingUrl(image.url(), known.file()));
        attribute(tag, "class", "wp-image-" + image.id());
        attribute(tag, "alt", image.alt());
        if (!style.isEmpty()) {
            attribute(tag, "style", style);
        }
        return tag.append(" />").toString();
    }

    /** {@code wp_constrain_dimensions()}: the same shape within these bounds, never larger. */
    private static int[] within(int[] most, AttachmentFacts image) {
        double ratio = 1;
        if (most != null && image.width() > 0 && image.height() > 0) {
            ratio = Math.min(1, Math.min((double) most[0] / image.width(), (double) most[1] / image.height()));
        }
        return ratio == 1
                ? new int[] {image.width(), image.height()}
                : new int[] {scaled(image.width(), ratio), scaled(image.height(), ratio)};
    }

    private static int scaled(int length, double ratio) {
        return (int) Math.max(1, Math.round(length * ratio));
    }

    private static String siblingUrl(String url, String file) {
        return url.substring(0, url.lastIndexOf('/') + 1) + file;
    }

    private static void attribute(StringBuilder tag, String name, String value) {
        tag.append(' ').append(name).append("=\"").append(Escape.attr(value)).append('"');
    }
}
