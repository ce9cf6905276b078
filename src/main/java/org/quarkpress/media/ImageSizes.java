package org.quarkpress.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.option.Options;

/** The smaller sizes that WordPress makes of pictures ({@code wp_get_registered_image_subsizes}). */
public final class ImageSizes {
    /** The options that say how large they are. */
    public static final List<String> OPTIONS = List.of(
            "thumbnail_size_w",
            "thumbnail_size_h",
            "medium_size_w",
            "medium_size_h",
            "medium_large_size_w",
            "medium_large_size_h",
            "large_size_w",
            "large_size_h");

    private ImageSizes() {}

    /**
     * A size by its bounds in pixels; 0 leaves that side open.
     *
     * @param width widest
     * @param height highest
     */
    public record Bounds(long width, long height) {
        /** Whether a picture of these measures is larger than this. */
        boolean smallerThan(long pictureWidth, long pictureHeight) {
            return width > 0 && pictureWidth > width || height > 0 && pictureHeight > height;
        }

        /** The measures of a picture made to fit, its shape kept ({@code wp_constrain_dimensions}). */
        long[] fit(long pictureWidth, long pictureHeight) {
            double ratio = 1;
            if (width > 0 && pictureWidth > 0) {
                ratio = Math.min(ratio, (double) width / pictureWidth);
            }
            if (height > 0 && pictureHeight > 0) {
                ratio = Math.min(ratio, (double) height / pictureHeight);
            }
            return new long[] {
                Math.max(1, Math.round(pictureWidth * ratio)), Math.max(1, Math.round(pictureHeight * ratio))
            };
        }
    }

    /** All sizes by name, in WordPress's order. */
    public static Map<String, Bounds> of(Options options) {
        Map<String, Bounds> sizes = new LinkedHashMap<>();
        sizes.put("thumbnail", bounds(options, "thumbnail", 150, 150));
        sizes.put("medium", bounds(options, "medium", 300, 300));
        sizes.put("medium_large", bounds(options, "medium_large", 768, 0));
        sizes.put("large", bounds(options, "large", 1024, 1024));
        sizes.put("1536x1536", new Bounds(1536, 1536));
        sizes.put("2048x2048", new Bounds(2048, 2048));
        return sizes;
    }

    private static Bounds bounds(Options options, String name, long width, long height) {
        return new Bounds(side(options, name + "_size_w", width), side(options, name + "_size_h", height));
    }

    private static long side(Options options, String name, long usual) {
        return options.find(name).isPresent() ? options.number(name) : usual;
    }
}
