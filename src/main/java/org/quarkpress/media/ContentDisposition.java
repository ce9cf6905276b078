package org.quarkpress.media;

import java.nio.charset.StandardCharsets;

/** The file name in a {@code Content-Disposition} header ({@code WP_REST_Attachments_Controller::get_filename_from_disposition}). */
final class ContentDisposition {
    private ContentDisposition() {}

    /**
     * The name that {@code filename} gives, the last of several; null when there is none. {@code filename*} is not
     * looked at, as in WordPress.
     *
     * @param header the value as it came over the wire, one character a byte
     */
    static String fileName(String header) {
        String name = null;
        String[] parts = header.split(";", 100);
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals >= 0 && "filename".equals(parts[i].substring(0, equals).strip())) {
                name = unquoted(parts[i].substring(equals + 1).strip());
            }
        }
        return name == null || name.isEmpty() ? null : utf8(name);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Headers come as single bytes; names are UTF-8. */
    private static String utf8(String name) {
        boolean bytes = name.chars().allMatch(c -> c < 256);
        return bytes ? new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : name;
    }
}
