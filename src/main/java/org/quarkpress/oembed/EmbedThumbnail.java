package org.quarkpress.oembed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarkpress.block.AttachmentFacts;

/**
 * The picture beside an embedded post: the smallest file that is wide enough ({@code wp_get_attachment_image_src} with a
 * width and no height).
 *
 * @param url address of the file
 * @param width in pixels, as it is to be shown
 * @param height in pixels, as it is to be shown
 */
public record EmbedThumbnail(String url, long width, long height) {
    /** The picture for a width; nothing for what is no image. */
    public static Optional<EmbedThumbnail> of(AttachmentFacts image, long wanted) {
        if (!image.mimeType().startsWith("image/")) {
            return Optional.empty();
        }
        List<AttachmentFacts.Size> fitting = new ArrayList<>();
        for (AttachmentFacts.Size size : image.sizes().values()) {
            if (size.width() >= wanted && sameShape(size, image)) {
                fitting.add(size);
            }
        }
        return Optional.of(fitting.stream()
                .min(Comparator.comparing(size -> (long) size.width() * size.height()))
                .map(size -> shown(sibling(image.url(), size.file()), size.width(), size.height(), wanted))
                .orElseGet(() -> shown(image.url(), image.width(), image.height(), wanted)));
    }

    /** Whether a smaller version has the proportions of the whole, give or take a pixel. */
    private static boolean sameShape(AttachmentFacts.Size size, AttachmentFacts image) {
        if (image.width() == 0 || image.height() == 0) {
            return false;
        }
        boolean wider = image.width() > size.width();
        long height = wider
                ? Math.round((double) image.height() * size.width() / image.width())
                : Math.round((double) size.height() * image.width() / size.width());
        return Math.abs(height - (wider ? size.height() : image.height())) <= 1;
    }

    private static EmbedThumbnail shown(String url, long width, long height, long wanted) {
        if (width <= wanted || width == 0) {
            return new EmbedThumbnail(url, width, height);
        }
        long scaled = Math.max(1, Math.round((double) height * wanted / width));
        return new EmbedThumbnail(url, wanted, scaled);
    }

    private static String sibling(String url, String file) {
        return url.substring(0, url.lastIndexOf('/') + 1) + file;
    }
}
