package org.quarkpress.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.option.Options;

/** The smaller sizes that WordPress makes of pictures ({@code wp_get_registered_image_subsizes}). */
public final class ImageSizes {
    /** Wider or higher pictures are replaced by one of this size ({@code big_image_size_threshold}). */
    static final Bounds BIG = new Bounds(2560, 2560);

    /** The options that say how large they are. */
    public static final List<String> OPTIONS = List.of(
            "thumbnail_size_w",
            "thumbnail_size_h",
            "thumbnail_crop",
            "medium_size_w",
            "medium_size_h",
            "medium_large_size_w",
            "medium_large_size_h",
            "large_size_w",
            "large_size_h");

    /** Those that readers see first are made first. */
    private static final List<String> FIRST = List.of("medium", "large", "thumbnail", "medium_large");

    private ImageSizes() {}

    /**
     * A size by its bounds in pixels; 0 leaves that side open.
     *
     * @param width widest
     * @param height highest
     * @param crop whether the picture is cut to exactly this
     */
    public record Bounds(long width, long height, boolean crop) {
        /** Bounds that a picture is made to fit into. */
        public Bounds(long width, long height) {
            this(width, height, false);
        }

        /** Whether a picture of these measures is larger than this. */
        boolean smallerThan(long pictureWidth, long pictureHeight) {
            return width > 0 && pictureWidth > width || height > 0 && pictureHeight > height;
        }

        /** The measures of a picture made to fit, its shape kept ({@code wp_constrain_dimensions}). */
        long[] fit(long pictureWidth, long pictureHeight) {
            double ratio = 1;
            boolean wide = width > 0 && pictureWidth > width;
            boolean high = height > 0 && pictureHeight > height;
            if (wide) {
                ratio = (double) width / pictureWidth;
            }
            if (high) {
                ratio = Math.min(ratio, (double) height / pictureHeight);
            }
            long newWidth = Math.max(1, SizePlan.round(pictureWidth * ratio));
            long newHeight = Math.max(1, SizePlan.round(pictureHeight * ratio));
            return new long[] {
                wide && newWidth == width - 1 ? width : newWidth, high && newHeight == height - 1 ? height : newHeight
            };
        }
    }

    /** All sizes by name, in WordPress's order. */
    public static Map<String, Bounds> of(Options options) {
        Map<String, Bounds> sizes = new LinkedHashMap<>();
        boolean crop = options.find("thumbnail_crop").isEmpty() || options.flag("thumbnail_crop");
        sizes.put("thumbnail", bounds(options, "thumbnail", 150, 150, crop));
        sizes.put("medium", bounds(options, "medium", 300, 300, false));
        sizes.put("medium_large", bounds(options, "medium_large", 768, 0, false));
        sizes.put("large", bounds(options, "large", 1024, 1024, false));
        sizes.put("1536x1536", new Bounds(1536, 1536));
        sizes.put("2048x2048", new Bounds(2048, 2048));
        return sizes;
    }

    /** The plans of those sizes that can be made of a picture, in the order they are made. */
    static Map<String, SizePlan> plans(Map<String, Bounds> sizes, long width, long height) {
        Map<String, SizePlan> plans = new LinkedHashMap<>();
        FIRST.forEach(name -> plan(plans, name, sizes.get(name), width, height));
        sizes.forEach((name, bounds) -> plan(plans, name, bounds, width, height));
        return plans;
    }

    private static void plan(Map<String, SizePlan> plans, String name, Bounds bounds, long width, long height) {
        if (bounds != null && !plans.containsKey(name)) {
            SizePlan.of(width, height, bounds).ifPresent(plan -> plans.put(name, plan));
        }
    }

    private static Bounds bounds(Options options, String name, long width, long height, boolean crop) {
        return new Bounds(side(options, name + "_size_w", width), side(options, name + "_size_h", height), crop);
    }

    private static long side(Options options, String name, long usual) {
        return options.find(name).isPresent() ? options.number(name) : usual;
    }
}
