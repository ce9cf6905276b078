package org.quarkpress.post;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file that lies in its place and is to become an attachment ({@code wp_insert_attachment}).
 *
 * @param title used when the request has none
 * @param caption used when the request has none
 * @param mimeType its type
 * @param url where it is found, which becomes its guid
 * @param meta its meta by key: path, alternative text, metadata; in the order they are stored
 */
public record NewAttachment(String title, String caption, String mimeType, String url, Map<String, Object> meta) {
    /** With its own copy of the meta. */
    public NewAttachment {
        meta = new LinkedHashMap<>(meta);
    }
}
