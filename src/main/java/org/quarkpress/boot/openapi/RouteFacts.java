package org.quarkpress.boot.openapi;

import java.util.Map;
import java.util.Set;
import org.quarkpress.rest.Route;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.Site;

/**
 * What a route is, as far as its declaration tells: a collection, or one thing.
 *
 * @param route the route
 * @param path its template
 * @param schema its item schema, or null
 * @param collection whether it is a list: single things lie below it, or it has pages
 */
record RouteFacts(Route route, PathTemplate path, Schema schema, boolean collection) {
    /** Collections that WordPress answers as an object with the names as keys. */
    private static final Set<String> KEYED = Set.of("types", "statuses", "taxonomies", "menu-locations");

    /** Lists of things that have no address of their own, as those with pages. */
    private static final Set<String> LISTS = Set.of("block-patterns");

    /** What a POST is answered with where it is neither a new thing in a collection nor a change of one. */
    private static final Map<String, String> POSTED =
            Map.of("/batch/v1", "207", "/quarkpress/v1/imports", "202", "/wp/v2/media/(?P<id>[\\d]+)/edit", "201");

    static RouteFacts of(Route route, Map<String, Route> all, Site site) {
        Schema schema = route.schema() == null ? null : route.schema().apply(site);
        String below = unnamed(route.pattern()) + "/(?P<";
        boolean collection = route.pattern().length() > 1
                && schema != null
                && all.keySet().stream()
                        .map(RouteFacts::unnamed)
                        .anyMatch(pattern -> pattern.startsWith(below) && isLast(pattern, below));
        RouteFacts facts = new RouteFacts(route, PathTemplate.of(route.pattern()), schema, collection);
        boolean list = schema != null && (LISTS.contains(facts.thing()) || hasPages(route));
        return list ? new RouteFacts(route, facts.path(), schema, true) : facts;
    }

    private static boolean hasPages(Route route) {
        return route.endpoints().stream()
                .anyMatch(endpoint ->
                        endpoint.methods().contains("GET") && endpoint.args().containsKey("per_page"));
    }

    /** The pattern with all its parts called alike: the post of autosaves is {@code id} here, {@code parent} there. */
    private static String unnamed(String pattern) {
        return pattern.replaceAll("\\(\\?P<\\w+>", "(?P<part>");
    }

    private static boolean isLast(String pattern, String below) {
        return !PathTemplate.of("/(?P<" + pattern.substring(below.length()))
                .text()
                .substring(1)
                .contains("/");
    }

    /** The status of an answer to POST: 201 for what is made in a collection; an autosave is written over the one before. */
    String posted() {
        boolean makes = collection && !route.pattern().endsWith("/autosaves");
        return POSTED.getOrDefault(route.pattern(), makes ? "201" : "200");
    }

    /** Whether a PUT makes what is not there yet. */
    boolean puts() {
        return route.pattern().startsWith("/quarkpress/v1/sources/");
    }

    /** Whether the collection is answered as an object, not as a list. */
    boolean keyed() {
        return collection && KEYED.contains(thing());
    }

    /** The thing it is about: the first word behind the namespace; {@code api} for the API's own routes. */
    String thing() {
        String rest = route.pattern();
        if (!route.namespace().isEmpty() && rest.startsWith("/" + route.namespace())) {
            rest = rest.substring(route.namespace().length() + 1);
        }
        String first = PathTemplate.of(rest).text().replaceAll("^/+", "").split("/", 2)[0];
        return first.isEmpty() || first.startsWith("{") || route.namespace().isEmpty() ? "api" : first;
    }

    /** What one item is called: the title of its schema, else the thing. */
    String item() {
        Object title = schema == null ? null : schema.asMap().get("title");
        return title == null ? thing() : String.valueOf(title);
    }
}
