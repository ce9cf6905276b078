package org.quarkpress.rest;

import java.util.List;
import java.util.function.Function;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.Site;

/**
 * A route: a pattern and its endpoints.
 *
 * @param namespace {@code wp/v2}; empty for the root
 * @param pattern WordPress's notation: {@code /wp/v2/posts/(?P<id>[\d]+)}
 * @param endpoints in the order they are tried
 * @param schema the item schema shown in OPTIONS; null when the route has none
 */
public record Route(String namespace, String pattern, List<Endpoint> endpoints, Function<Site, Schema> schema) {
    /** A route without item schema. */
    public static Route of(String namespace, String pattern, Endpoint... endpoints) {
        return new Route(namespace, pattern, List.of(endpoints), null);
    }

    /** The same with an item schema. */
    public Route schema(Function<Site, Schema> newSchema) {
        return new Route(namespace, pattern, endpoints, newSchema);
    }
}
