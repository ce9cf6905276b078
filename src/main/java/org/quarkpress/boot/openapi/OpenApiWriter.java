package org.quarkpress.boot.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Route;
import org.quarkpress.site.Site;

/** The whole OpenAPI 3.1 document of a route table, as a value: what the index of the API says, for tools. */
final class OpenApiWriter {
    private final Map<String, Route> routes;
    private final Site site;
    private final SchemaPool pool = new SchemaPool();
    private final OperationWriter operations = new OperationWriter(pool);
    private final Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> tags = new java.util.TreeSet<>();

    /**
     * A writer.
     *
     * @param routes all routes by pattern
     * @param site the site they are answered for
     */
    OpenApiWriter(Map<String, Route> routes, Site site) {
        this.routes = new TreeMap<>(routes);
        this.site = site;
    }

    /** The document. */
    Map<String, Object> document(String version) {
        Map<String, String> shapes = new LinkedHashMap<>();
        for (Route route : routes.values()) {
            RouteFacts facts = RouteFacts.of(route, routes, site);
            String known = shapes.putIfAbsent(facts.path().shape(), facts.path().text());
            if (known == null || known.equals(facts.path().text())) {
                add(facts);
            }
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("openapi", "3.1.0");
        out.put("info", info(version));
        out.put("servers", servers());
        out.put("security", SharedParts.security());
        out.put("tags", tags.stream().map(tag -> Map.of("name", tag)).toList());
        out.put("paths", paths);
        out.put("components", SharedParts.components(pool));
        return out;
    }

    private static Map<String, Object> info(String version) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("title", "Quarkpress");
        out.put(
                "description",
                "The WordPress REST API with the post types, taxonomies and meta that are registered here. "
                        + "Authorize with a login and an application password.");
        out.put("version", version);
        return out;
    }

    /** The site's own address, and this very server for those who reach it by another. */
    private List<Object> servers() {
        List<Object> out = new ArrayList<>();
        out.add(server("/wp-json", "This server"));
        out.add(server(site.homeUrl() + "/wp-json", "The site's address"));
        return out;
    }

    private static Map<String, Object> server(String url, String description) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("url", url);
        out.put("description", description);
        return out;
    }

    private void add(RouteFacts facts) {
        Map<String, Object> path = paths.computeIfAbsent(facts.path().text(), p -> new LinkedHashMap<>());
        tags.add(facts.thing());
        for (Endpoint endpoint : facts.route().endpoints()) {
            for (String method : endpoint.methods()) {
                if (!path.containsKey(method.toLowerCase(Locale.ROOT))) {
                    Map<String, Object> operation = operations.of(facts, endpoint, method);
                    operation.put("operationId", unique(String.valueOf(operation.get("operationId"))));
                    path.put(method.toLowerCase(Locale.ROOT), operation);
                }
            }
        }
    }

    private String unique(String id) {
        String wanted = id;
        for (int i = 2; !ids.add(wanted); i++) {
            wanted = id + i;
        }
        return wanted;
    }
}
