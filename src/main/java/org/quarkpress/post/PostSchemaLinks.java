package org.quarkpress.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.Site;

/** The {@code links} of a post type's schema: what editors may be allowed to do, and where ({@code get_schema_links}). */
public final class PostSchemaLinks {
    private PostSchemaLinks() {}

    /** The schema with its links. */
    public static Schema add(Schema schema, PostType type, List<Taxonomy> taxonomies, Site site) {
        String href = site.restUrl(type.rest().route() + "/{id}");
        List<Object> links = new ArrayList<>();
        if (!"attachment".equals(type.name())) {
            Schema status = Schema.string().oneOfValues("publish", "future");
            links.add(link("publish", "May publish it.", href, Map.of("status", status.asMap())));
        }
        Map<String, Object> raw = Map.of("raw", Schema.string().asMap());
        links.add(link("unfiltered-html", "May write any HTML.", href, Map.of("content", raw)));
        if ("post".equals(type.name())) {
            links.add(link(
                    "sticky",
                    "May make it sticky.",
                    href,
                    Map.of("sticky", Schema.bool().asMap())));
        }
        if (type.supports("author")) {
            links.add(link(
                    "assign-author",
                    "May change the author.",
                    href,
                    Map.of("author", Schema.integer().asMap())));
        }
        for (Taxonomy taxonomy : taxonomies) {
            String base = taxonomy.restBase();
            Map<String, Object> ids =
                    Map.of(base, Schema.array(Schema.integer()).asMap());
            links.add(link("assign-" + base, "May give it terms.", href, ids));
            links.add(link("create-" + base, "May make terms.", href, ids));
        }
        return schema.with("links", links);
    }

    private static Map<String, Object> link(String action, String title, String href, Map<String, Object> properties) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "object");
        target.put("properties", properties);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("rel", "https://api.w.org/action-" + action);
        out.put("title", title);
        out.put("href", href);
        out.put("targetSchema", target);
        return out;
    }
}
