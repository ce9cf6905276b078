package org.quarkpress.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer as plain data, its links put inside as {@code _links} ({@code WP_REST_Server::response_to_data}). */
public final class ResponseData {
    private ResponseData() {}

    /** The data with the links; data that is no object stays as it is. */
    @SuppressWarnings("unchecked")
    public static Object of(RestResponse response) {
        if (response.links().isEmpty() || !(response.data() instanceof Map<?, ?> map)) {
            return response.data();
        }
        Map<String, Object> out = new LinkedHashMap<>((Map<String, Object>) map);
        out.put("_links", response.links().compact());
        return out;
    }
}
