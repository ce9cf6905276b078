package org.quarkpress.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.site.Site;

/** A route as the index and OPTIONS show it: {@code WP_REST_Server::get_data_for_route}. */
public final class RouteView {
    private RouteView() {}

    /**
     * The description of a route.
     *
     * @param help whether the item schema belongs to it (context {@code help} and OPTIONS)
     */
    public static Map<String, Object> of(Route route, Site site, boolean help) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("namespace", route.namespace());
        Set<String> methods = new LinkedHashSet<>();
        List<Object> endpoints = new ArrayList<>();
        for (Endpoint endpoint : route.endpoints()) {
            methods.addAll(endpoint.methods());
            endpoints.add(endpoint(endpoint));
        }
        out.put("methods", new ArrayList<>(methods));
        out.put("endpoints", endpoints);
        if (help && route.schema() != null) {
            out.put("schema", route.schema().apply(site).asMap());
        }
        if (!route.pattern().contains("(")) {
            out.put("_links", Map.of("self", List.of(Map.of("href", site.restUrl(route.pattern())))));
        }
        return out;
    }

    private static Map<String, Object> endpoint(Endpoint endpoint) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("methods", endpoint.methods());
        if (endpoint.batch()) {
            out.put("allow_batch", Map.of("v1", true));
        }
        Map<String, Object> args = new LinkedHashMap<>();
        endpoint.args().forEach((name, arg) -> args.put(name, arg(arg)));
        out.put("args", args);
        return out;
    }

    private static Map<String, Object> arg(Arg arg) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (var keyword : arg.schema().asMap().entrySet()) {
            switch (keyword.getKey()) {
                case "context", "readonly", "arg_options" -> {}
                default -> out.put(keyword.getKey(), keyword.getValue());
            }
        }
        out.put("required", arg.required());
        return out;
    }
}
