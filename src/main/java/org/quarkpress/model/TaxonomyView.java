package org.quarkpress.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.capability.TaxonomyCaps;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.site.Site;

/** A taxonomy as {@code /wp/v2/taxonomies} shows it. */
final class TaxonomyView {
    static final ItemSchema SCHEMA = new ItemSchema(ModelSchemas.taxonomy());

    private TaxonomyView() {}

    /** The answer for one taxonomy; of nested names in {@code _fields} it understands none. */
    static RestResponse of(Taxonomy taxonomy, RestRequest request) {
        Fields fields = Fields.of(request, SCHEMA);
        Map<String, Object> item = item(taxonomy);
        item.keySet().removeIf(name -> !fields.names(name));
        RestResponse response = RestResponse.ok(SCHEMA.cut(item, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            Site site = request.asker().site();
            response.links().add("collection", site.restUrl("/wp/v2/taxonomies"));
            response.links()
                    .add("https://api.w.org/items", site.restUrl(taxonomy.rest().route()));
        }
        return response;
    }

    private static Map<String, Object> item(Taxonomy taxonomy) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", taxonomy.labels().name());
        item.put("slug", taxonomy.name());
        item.put("capabilities", capabilities(taxonomy.caps()));
        item.put("description", taxonomy.description());
        item.put("labels", taxonomy.labels().texts());
        item.put("types", taxonomy.objectTypes());
        item.put("show_cloud", taxonomy.visibility().showTagcloud());
        item.put("hierarchical", taxonomy.hierarchical());
        item.put("rest_base", taxonomy.restBase());
        item.put("rest_namespace", taxonomy.rest().namespace());
        item.put("visibility", visibility(taxonomy.visibility()));
        return item;
    }

    private static Map<String, Object> capabilities(TaxonomyCaps caps) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("manage_terms", caps.manageTerms());
        names.put("edit_terms", caps.editTerms());
        names.put("delete_terms", caps.deleteTerms());
        names.put("assign_terms", caps.assignTerms());
        return names;
    }

    private static Map<String, Object> visibility(TaxonomyVisibility seen) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("public", seen.isPublic());
        parts.put("publicly_queryable", seen.publiclyQueryable());
        parts.put("show_admin_column", seen.showAdminColumn());
        parts.put("show_in_nav_menus", seen.showInNavMenus());
        parts.put("show_in_quick_edit", seen.showInQuickEdit());
        parts.put("show_ui", seen.showUi());
        return parts;
    }
}
