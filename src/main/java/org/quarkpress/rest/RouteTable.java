package org.quarkpress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All routes, in the order they are tried: what the index shows and the dispatcher searches. */
@ApplicationScoped
public class RouteTable {
    private record Entry(Route route, RoutePattern pattern) {}

    private final Instance<RouteSource> sources;
    private volatile List<Entry> entries;

    /** A table of what these sources declare. */
    public RouteTable(Instance<RouteSource> sources) {
        this.sources = sources;
    }

    /**
     * A route that was found, with the parts of the path.
     *
     * @param route the route
     * @param endpoint the endpoint that answers the method; null when only the path was looked for
     * @param parts named parts of the path
     */
    public record Match(Route route, Endpoint endpoint, Map<String, Object> parts) {}

    /** The first route that matches the path and has an endpoint for the method. */
    public Optional<Match> find(String method, String path) {
        for (Entry entry : entries()) {
            Optional<Map<String, Object>> parts = entry.pattern.match(path);
            if (parts.isPresent()) {
                for (Endpoint endpoint : entry.route.endpoints()) {
                    if (endpoint.answers(method)) {
                        return Optional.of(new Match(entry.route, endpoint, parts.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first route that matches the path, whatever the method: for OPTIONS. */
    public Optional<Match> findPath(String path) {
        for (Entry entry : entries()) {
            Optional<Map<String, Object>> parts = entry.pattern.match(path);
            if (parts.isPresent()) {
                return Optional.of(new Match(entry.route, null, parts.get()));
            }
        }
        return Optional.empty();
    }

    /** All routes by pattern. */
    public Map<String, Route> routes() {
        Map<String, Route> out = new LinkedHashMap<>();
        entries().forEach(entry -> out.put(entry.route.pattern(), entry.route));
        return out;
    }

    private List<Entry> entries() {
        List<Entry> known = entries;
        if (known == null) {
            known = new ArrayList<>();
            for (RouteSource source : sources) {
                for (Route route : source.routes()) {
                    known.add(new Entry(route, new RoutePattern(route.pattern())));
                }
            }
            entries = known;
        }
        return known;
    }
}
