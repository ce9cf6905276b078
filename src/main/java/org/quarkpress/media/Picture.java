package org.quarkpress.media;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * A picture in memory, perhaps with fewer pixels than its file has; all measures are those of the file.
 *
 * @param image what is in memory
 * @param width pixels of the file
 * @param height pixels of the file
 */
record Picture(BufferedImage image, int width, int height) {
    private static final int RIGHT = 90;
    private static final int HALF = 180;
    private static final int FULL = 360;

    /** A picture of exactly these pixels. */
    static Picture of(BufferedImage image) {
        return new Picture(image, image.getWidth(), image.getHeight());
    }

    /** A smaller picture; halved until it is near, so that no pixel is left out. */
    BufferedImage resized(SizePlan plan) {
        double scale = (double) image.getWidth() / width;
        int x = clamp((int) (plan.x() * scale), 0, image.getWidth() - 1);
        int y = clamp((int) (plan.y() * scale), 0, image.getHeight() - 1);
        int partWidth = clamp((int) Math.round(plan.partWidth() * scale), 1, image.getWidth() - x);
        int partHeight = clamp((int) Math.round(plan.partHeight() * scale), 1, image.getHeight() - y);
        BufferedImage from = image.getSubimage(x, y, partWidth, partHeight);
        while (from.getWidth() >= 2 * plan.width() && from.getHeight() >= 2 * plan.height()) {
            from = drawn(from, from.getWidth() / 2, from.getHeight() / 2);
        }
        return drawn(from, plan.width(), plan.height());
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height) {
        BufferedImage out = blank(from, width, height);
        Graphics2D graphics = graphics(out);
        graphics.drawImage(from, 0, 0, width, height, null);
        graphics.dispose();
        return out;
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return graphics;
    }

    private static BufferedImage blank(BufferedImage like, int width, int height) {
        boolean alpha = like.getColorModel().hasAlpha();
        return new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    /** A part of it; what lies outside the picture stays dark. */
    Picture cropped(Rectangle part) {
        double scale = (double) image.getWidth() / width;
        int outWidth = Math.max(1, (int) Math.round(part.width * scale));
        int outHeight = Math.max(1, (int) Math.round(part.height * scale));
        BufferedImage out = blank(image, outWidth, outHeight);
        Graphics2D graphics = graphics(out);
        graphics.drawImage(image, -(int) Math.round(part.x * scale), -(int) Math.round(part.y * scale), null);
        graphics.dispose();
        return new Picture(out, part.width, part.height);
    }

    /** Mirrored from left to right, from top to bottom, or both. */
    Picture flipped(boolean horizontal, boolean vertical) {
        AffineTransform turn = new AffineTransform();
        turn.translate(horizontal ? image.getWidth() : 0, vertical ? image.getHeight() : 0);
        turn.scale(horizontal ? -1 : 1, vertical ? -1 : 1);
        return transformed(turn, image.getWidth(), image.getHeight(), width, height);
    }

    /** Turned clockwise; what is not turned by a right angle gets a frame that all of it fits into. */
    Picture rotated(double degrees) {
        double angle = ((degrees % FULL) + FULL) % FULL;
        if (angle == 0) {
            return this;
        }
        double sine = Math.abs(Math.sin(Math.toRadians(angle)));
        double cosine = Math.abs(Math.cos(Math.toRadians(angle)));
        boolean straight = angle % RIGHT == 0;
        boolean half = angle == HALF;
        int outWidth = straight
                ? half ? image.getWidth() : image.getHeight()
                : (int) Math.ceil(image.getWidth() * cosine + image.getHeight() * sine - 1e-6);
        int outHeight = straight
                ? half ? image.getHeight() : image.getWidth()
                : (int) Math.ceil(image.getWidth() * sine + image.getHeight() * cosine - 1e-6);
        AffineTransform turn = new AffineTransform();
        turn.translate(outWidth / 2.0, outHeight / 2.0);
        if (straight) {
            turn.quadrantRotate((int) (angle / RIGHT));
        } else {
            turn.rotate(Math.toRadians(angle));
        }
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        double scale = (double) image.getWidth() / width;
        return transformed(
                turn, outWidth, outHeight, (int) Math.round(outWidth / scale), (int) Math.round(outHeight / scale));
    }

    private Picture transformed(AffineTransform by, int outWidth, int outHeight, int newWidth, int newHeight) {
        BufferedImage out = blank(image, outWidth, outHeight);
        Graphics2D graphics = graphics(out);
        graphics.drawImage(image, by, null);
        graphics.dispose();
        return new Picture(out, newWidth, newHeight);
    }

    /** Upright, when EXIF says that it is turned or mirrored ({@code maybe_exif_rotate}). */
    Picture upright(int orientation) {
        return switch (orientation) {
            case 2 -> flipped(true, false);
            case 3 -> rotated(180);
            case 4 -> flipped(false, true);
            case 5 -> rotated(90).flipped(true, false);
            case 6 -> rotated(90);
            case 7 -> rotated(270).flipped(true, false);
            case 8 -> rotated(270);
            default -> this;
        };
    }
}
