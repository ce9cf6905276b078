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
        out.put("headers", new LinkedHashMap<>(response.headers()));
        return out;
    }
}
