package org.quarkpress.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpObject;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.site.Site;

/** A post type as {@code /wp/v2/types} shows it. */
final class TypeView {
    static final ItemSchema SCHEMA = new ItemSchema(ModelSchemas.type());

    private TypeView() {}

    /** The answer for one type; links only when they are asked for. */
    static RestResponse of(PostType type, Taxonomies taxonomies, RestRequest request) {
        Fields fields = Fields.of(request, SCHEMA);
        Map<String, Object> item = item(type, taxonomies.of(type.name()));
        item.keySet().removeIf(name -> !fields.includes(name));
        RestResponse response = RestResponse.ok(SCHEMA.cut(item, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            Site site = request.asker().site();
            response.links().add("collection", site.restUrl("/wp/v2/types"));
            response.links()
                    .add("https://api.w.org/items", site.restUrl(type.rest().route()));
        }
        return response;
    }

    private static Map<String, Object> item(PostType type, List<Taxonomy> taxonomies) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("capabilities", new PhpObject(type.capabilities()));
        item.put("description", type.description());
        item.put("hierarchical", type.hierarchical());
        item.put("has_archive", type.hasArchive());
        Map<String, Object> visibility = new LinkedHashMap<>();
        visibility.put("show_in_nav_menus", type.visibility().showInNavMenus());
        visibility.put("show_ui", type.visibility().showUi());
        item.put("visibility", visibility);
        item.put("viewable", type.viewable());
        item.put("labels", new PhpObject(type.labels().texts()));
        item.put("name", type.labels().name());
        item.put("slug", type.name());
        item.put("icon", type.icon());
        item.put("supports", type.supports().features());
        item.put(
                "taxonomies",
                taxonomies.stream()
                        .filter(taxonomy -> taxonomy.rest().shown())
                        .map(Taxonomy::name)
                        .toList());
        item.put("rest_base", type.restBase());
        item.put("rest_namespace", type.rest().namespace());
        item.put("template", type.template());
        item.put("template_lock", type.templateLock());
        return item;
    }
}
