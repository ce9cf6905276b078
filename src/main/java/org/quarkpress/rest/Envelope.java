package org.quarkpress.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code _envelope}: status and headers inside the body, for clients that cannot see them. */
public final class Envelope {
    private Envelope() {}

    /** The members body, status and headers of an answer whose data is already complete. */
    public static Map<String, Object> of(RestResponse response, Object body) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("body", body);
        out.put("status", (long) response.status());
        Map<String, Object> headers = new LinkedHashMap<>();
        response.headers().forEach((name, value) -> headers.put(name, isTotal(name) ? Long.valueOf(value) : value));
        out.put("headers", headers);
        return out;
    }

    /** Totals are numbers inside an envelope. */
    private static boolean isTotal(String name) {
        return "X-WP-Total".equals(name) || "X-WP-TotalPages".equals(name);
    }
}
