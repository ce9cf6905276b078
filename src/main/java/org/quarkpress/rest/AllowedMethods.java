package org.quarkpress.rest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarkpress.error.WpError;

/** The {@code Allow} header: the methods of a route whose guards let this request pass (rest_send_allow_header). */
final class AllowedMethods {
    private AllowedMethods() {}

    /** Adds the header unless nothing is allowed. */
    static void addTo(RestResponse response, Route route, RestRequest request) {
        List<String> allowed = of(route, request);
        if (!allowed.isEmpty()) {
            response.header("Allow", String.join(", ", allowed));
        }
    }

    /** The allowed methods in the order of the endpoints. */
    static List<String> of(Route route, RestRequest request) {
        Set<String> allowed = new LinkedHashSet<>();
        for (Endpoint endpoint : route.endpoints()) {
            if (passes(endpoint.guard(), request)) {
                allowed.addAll(endpoint.methods());
            }
        }
        return new ArrayList<>(allowed);
    }

    private static boolean passes(Guard guard, RestRequest request) {
        try {
            guard.check(request);
            return true;
        } catch (WpError refused) {
            return false;
        }
    }
}
