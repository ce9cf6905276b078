package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What rendering needs to know of one attachment ({@code wp_get_attachment_metadata()} and its post).
 *
 * @param id the attachment's id
 * @param url address of the full file
 * @param mimeType such as {@code image/png}
 * @param file path below the upload folder, {@code 2021/03/harbour.png}
 * @param width of the full image, 0 if unknown
 * @param height of the full image, 0 if unknown
 * @param sizes the smaller ones by name, in stored order
 * @param alt the alternative text ({@code _wp_attachment_image_alt})
 * @param caption the caption ({@code post_excerpt})
 * @param title the title
 * @param link address of the attachment's page
 * @param meta everything in the attachment metadata, for audio and video
 */
public record AttachmentFacts(
        long id,
        String url,
        String mimeType,
        String file,
        int width,
        int height,
        Map<String, Size> sizes,
        String alt,
        String caption,
        String title,
        String link,
        Map<String, Object> meta) {

    public AttachmentFacts {
        sizes = new LinkedHashMap<>(sizes);
        meta = new LinkedHashMap<>(meta);
    }

    /**
     * One smaller version of an image.
     *
     * @param file its file name in the same folder
     */
    public record Size(String file, int width, int height, String mimeType) {}
}
