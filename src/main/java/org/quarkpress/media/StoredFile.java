package org.quarkpress.media;

import java.util.Map;

/**
 * The file of an attachment.
 *
 * @param mimeType its type
 * @param url where readers get it
 * @param sizes where they get its smaller pictures, by width and height: {@code 300x200}
 */
public record StoredFile(String mimeType, String url, Map<String, String> sizes) {
    /** Whether it is a picture. */
    public boolean isImage() {
        return AttachmentMarkup.isImage(mimeType);
    }
}
