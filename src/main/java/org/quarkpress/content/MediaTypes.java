package org.quarkpress.content;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The file types players know, by extension, in WordPress's order. */
final class MediaTypes {
    static final Map<String, String> AUDIO = ordered(
            "mp3", "audio/mpeg", "ogg", "audio/ogg", "flac", "audio/flac", "m4a", "audio/mpeg", "wav", "audio/wav");
    static final Map<String, String> VIDEO = ordered(
            "mp4", "video/mp4", "m4v", "video/mp4", "webm", "video/webm", "ogv", "video/ogg", "flv", "video/x-flv");

    private MediaTypes() {}

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** What follows the last dot of an address: with a query behind it none that anybody knows. */
    static String extension(String url) {
        int dot = url.lastIndexOf('.');
        return dot < 0 ? "" : url.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
