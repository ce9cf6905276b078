package org.quarkpress.media;

import java.util.Map;
import java.util.Set;

/**
 * Under which type a file is served: pictures, sound, films and PDF as what they are, text as plain text, all else to be
 * saved. Nothing that a browser would run comes out as such, whoever put it there.
 *
 * @param type of the answer
 * @param kept whether it is shown, else saved
 */
record ServedType(String type, boolean kept) {
    private static final Set<String> TEXTS = Set.of(
            "text/html",
            "application/javascript",
            "text/css",
            "text/vtt",
            "text/csv",
            "text/plain",
            "text/calendar",
            "text/tab-separated-values",
            "text/richtext",
            "application/ttaf+xml");

    static ServedType of(String name) {
        String type = MimeTypes.ofName(name, true);
        if (type == null) {
            return new ServedType("application/octet-stream", false);
        }
        if ("text/vtt".equals(type)) {
            return new ServedType("text/vtt; charset=UTF-8", true); // subtitles are only taken as such
        }
        if (TEXTS.contains(type)) {
            return new ServedType("text/plain; charset=UTF-8", true);
        }
        boolean shown = type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || "application/pdf".equals(type);
        return new ServedType(type, shown);
    }

    void addTo(Map<String, String> headers) {
        headers.put("Content-Type", type);
        headers.put("X-Content-Type-Options", "nosniff");
        if (!kept) {
            headers.put("Content-Disposition", "attachment");
        }
        if (!"application/pdf".equals(type)) { // viewers of PDF do not run in a sandbox
            headers.put("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        }
    }
}
