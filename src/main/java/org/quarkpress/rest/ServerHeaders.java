package org.quarkpress.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.sanitize.Url;

/** The headers that every answer has: type, discovery, what browsers may see, what caches may keep. */
final class ServerHeaders {
    private static final String METHODS = "OPTIONS, GET, POST, PUT, PATCH, DELETE";

    private ServerHeaders() {}

    /** The headers of {@code serve_request}, before those of the answer itself. */
    static Map<String, String> standard(String restRoot, boolean script) {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("Content-Type", (script ? "application/javascript" : "application/json") + "; charset=UTF-8");
        out.put("X-Robots-Tag", "noindex");
        out.put("Link", "<" + restRoot + ">; rel=\"https://api.w.org/\"");
        out.put("X-Content-Type-Options", "nosniff");
        out.put("Access-Control-Expose-Headers", "X-WP-Total, X-WP-TotalPages, Link");
        out.put(
                "Access-Control-Allow-Headers",
                "Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type");
        return out;
    }

    /**
     * {@code rest_send_cors_headers}: the asking origin may read the answer; with a list, only those on it.
     *
     * @param allowed origins of the setting; empty as WordPress, everyone
     */
    static void cors(Map<String, String> out, String origin, List<String> allowed, boolean strangerReads) {
        if (origin != null && !origin.isEmpty() && (allowed.isEmpty() || allowed.contains(origin))) {
            out.put("Access-Control-Allow-Origin", "null".equals(origin) ? origin : Url.raw(origin));
            out.put("Access-Control-Allow-Methods", METHODS);
            out.put("Access-Control-Allow-Credentials", "true");
            out.put("Vary", "Origin");
        } else if (origin != null && !origin.isEmpty() || strangerReads) {
            out.put("Vary", "Origin");
        }
    }

    /** {@code nocache_headers}: nothing of this answer may be kept. */
    static void noCache(Map<String, String> out) {
        out.put("Expires", "Wed, 11 Jan 1984 05:00:00 GMT");
        out.put("Cache-Control", "no-cache, must-revalidate, max-age=0, no-store, private");
    }
}
