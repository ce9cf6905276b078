package org.quarkpress.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.Links;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.site.Site;

/** A term as REST shows it ({@code prepare_item_for_response}). */
public final class TermView {
    private TermView() {}

    /** The answer for one term, with its links. */
    public static RestResponse of(TermItem item, RestRequest request, ItemSchema schema, Model model) {
        Fields fields = Fields.of(request, schema);
        TermRow row = item.row();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", row.id());
        out.put("count", row.count());
        out.put("description", row.description());
        out.put("link", item.link());
        out.put("name", row.name());
        out.put("slug", row.slug());
        out.put("taxonomy", row.taxonomy());
        out.put("parent", row.parent());
        if (item.meta() != null) {
            out.put("meta", item.meta());
        }
        out.keySet().removeIf(name -> !fields.names(name)); // meta.colour alone gives nothing here
        RestResponse response = RestResponse.ok(schema.cut(out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            response.links(links(item, request, model));
        }
        return response;
    }

    private static Links links(TermItem item, RestRequest request, Model model) {
        Site site = request.asker().site();
        Taxonomy taxonomy = item.taxonomy();
        String collection = site.restUrl(taxonomy.rest().route());
        long id = item.row().id();
        Links links = new Links();
        links.add(
                "self",
                site.restUrl(taxonomy.rest().route() + "/" + id),
                Map.of(
                        "targetHints",
                        Map.of("allow", allowed(item, request.asker().actor()))));
        links.add("collection", collection);
        links.add("about", site.restUrl("/wp/v2/taxonomies/" + taxonomy.name()));
        if (item.hasParent()) {
            links.embeddable(
                    "up",
                    site.restUrl(taxonomy.rest().route() + "/" + item.row().parent()));
        }
        for (String name : taxonomy.objectTypes()) {
            model.postTypes()
                    .find(name)
                    .filter(type -> type.rest().shown())
                    .ifPresent(type -> links.add("https://api.w.org/post_type", posts(type, taxonomy, id, site)));
        }
        return links;
    }

    private static String posts(PostType type, Taxonomy taxonomy, long id, Site site) {
        String base = site.restUrl(type.rest().route());
        return base + (base.contains("?") ? "&" : "?") + taxonomy.restBase() + "=" + id;
    }

    private static List<Object> allowed(TermItem item, Actor actor) {
        List<Object> out = new ArrayList<>(List.of("GET"));
        if (TermPermissions.mayEdit(actor, item.facts())) {
            out.addAll(List.of("POST", "PUT", "PATCH"));
        }
        if (TermPermissions.mayDelete(actor, item.facts())) {
            out.add("DELETE");
        }
        return out;
    }
}
