package org.quarkpress.media;

import java.util.Optional;

/**
 * What part of a picture is taken and how large it becomes ({@code image_resize_dimensions}).
 *
 * @param x left edge of the part in pixels
 * @param y upper edge of the part
 * @param partWidth width of the part
 * @param partHeight height of the part
 * @param width of what is made
 * @param height of what is made
 */
record SizePlan(int x, int y, int partWidth, int partHeight, int width, int height) {
    /** The plan for a smaller picture; nothing when it would be as large as the picture, or larger. */
    static Optional<SizePlan> of(long width, long height, ImageSizes.Bounds bounds) {
        if (width <= 0 || height <= 0 || bounds.width() <= 0 && bounds.height() <= 0) {
            return Optional.empty();
        }
        SizePlan plan = bounds.crop() ? cropped(width, height, bounds) : fitted(width, height, bounds);
        boolean same = Math.abs(plan.width - width) <= 1 && Math.abs(plan.height - height) <= 1;
        boolean larger = plan.width > width || plan.height > height;
        return same || larger ? Optional.empty() : Optional.of(plan);
    }

    private static SizePlan fitted(long width, long height, ImageSizes.Bounds bounds) {
        long[] fit = bounds.fit(width, height);
        return new SizePlan(0, 0, (int) width, (int) height, (int) fit[0], (int) fit[1]);
    }

    /** The middle of the picture, as much of it as has the shape that is wanted. */
    private static SizePlan cropped(long width, long height, ImageSizes.Bounds bounds) {
        double shape = (double) width / height;
        long newWidth = Math.min(bounds.width(), width);
        long newHeight = Math.min(bounds.height(), height);
        if (newWidth == 0) {
            newWidth = round(newHeight * shape);
        }
        if (newHeight == 0) {
            newHeight = round(newWidth / shape);
        }
        double ratio = Math.max((double) newWidth / width, (double) newHeight / height);
        long partWidth = round(newWidth / ratio);
        long partHeight = round(newHeight / ratio);
        return new SizePlan(
                (int) ((width - partWidth) / 2),
                (int) ((height - partHeight) / 2),
                (int) partWidth,
                (int) partHeight,
                (int) newWidth,
                (int) newHeight);
    }

    /** Halves go up, also those that a division has left a trace below. */
    static long round(double value) {
        return (long) Math.floor(value + 0.5 + 1e-9);
    }
}
