package org.quarkpress.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.php.JsonResource;
import org.quarkpress.schema.Schema;

/**
 * Arguments and item schemas of routes that are declared as data, {@code routes.json} beside their package, in the shape
 * in which OPTIONS shows them.
 *
 * <p>Arguments of reading are checked in the second stage as WordPress's own are, those of writing in the first, as
 * {@code rest_get_endpoint_args_for_schema} makes them.
 */
public final class RouteDeclarations {
    private static final String READ = "GET";

    private final Map<String, Object> routes;

    private RouteDeclarations(Map<String, Object> routes) {
        this.routes = routes;
    }

    /** The declarations of a class's package. */
    public static RouteDeclarations beside(Class<?> type) {
        return new RouteDeclarations(JsonResource.object(type, "routes.json"));
    }

    /**
     * The arguments of an endpoint, in a map that may be changed.
     *
     * @param methods {@code GET}, {@code POST}, {@code EDIT} (all that change), {@code DELETE} or {@code ALL}
     */
    public Map<String, Arg> args(String pattern, String methods) {
        Map<String, Object> declared =
                JsonResource.object(member(pattern, "args").get(methods));
        Map<String, Arg> out = new LinkedHashMap<>();
        declared.forEach((name, keywords) -> out.put(name, arg(name, JsonResource.object(keywords), methods)));
        return out;
    }

    private static Arg arg(String name, Map<String, Object> keywords, String methods) {
        boolean needed = Boolean.TRUE.equals(keywords.remove("required"));
        Schema schema = new Schema(keywords);
        boolean late = READ.equals(methods) && !"context".equals(name);
        Arg arg = late ? Arg.of(schema) : Arg.checked(schema);
        return needed ? arg.needed() : arg;
    }

    /** The item schema of a route. */
    public Schema schema(String pattern) {
        Object schema = JsonResource.object(routes.get(pattern)).get("schema");
        return schema instanceof String sameAs ? schema(sameAs) : new Schema(JsonResource.object(schema));
    }

    private Map<String, Object> member(String pattern, String name) {
        return JsonResource.object(JsonResource.object(routes.get(pattern)).get(name));
    }
}
