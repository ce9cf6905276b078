package org.quarkpress.rest;

import java.util.LinkedHashMap;
import java.util.Map;

/** An answer as plain data, its links put inside as {@code _links} ({@code WP_REST_Server::response_to_data}). */
public final class ResponseData {
    private ResponseData() {}

    /** The data with the links; data that is no object stays as it is. */
    public static Object of(RestResponse response) {
        return response.data() instanceof Map<?, ?> ? member(response) : response.data();
    }

    /** An answer that is an object, as a member of a collection. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> member(RestResponse response) {
        Map<String, Object> data = (Map<String, Object>) response.data();
        if (response.links().isEmpty()) {
            return data;
        }
        Map<String, Object> out = new LinkedHashMap<>(data);
        out.put("_links", response.links().compact());
        return out;
    }
}
