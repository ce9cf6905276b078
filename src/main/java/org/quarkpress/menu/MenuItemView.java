package org.quarkpress.menu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.RenderContext;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.content.ContentFilters;
import org.quarkpress.post.PostPermissions;
import org.quarkpress.post.PostRow;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.Links;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.site.Site;

/**
 * An item of a menu as REST shows it ({@code WP_REST_Menu_Items_Controller::prepare_item_for_response}).
 *
 * @param row the stored row
 * @param facts what permission rules know of it
 * @param item what its meta says
 * @param object what it shows
 * @param menu the menu it belongs to, 0 for none
 * @param meta its registered meta as shown
 */
record MenuItemView(
        PostRow row, PostFacts facts, MenuItem item, MenuItemObject object, long menu, Map<String, Object> meta) {
    private static final String BASE = "/wp/v2/menu-items";
    private static final String API = "https://api.w.org/";

    /** The answer, with its links. */
    RestResponse answer(RestRequest request, ItemSchema schema) {
        Fields fields = Fields.of(request, schema);
        Site site = request.asker().site();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", row.id());
        out.put("title", title(site));
        out.put("status", row.status());
        out.put("url", object.url() == null ? (Object) false : object.url());
        out.put("attr_title", row.excerpt());
        out.put("description", row.content().strip());
        out.put("type", item.type());
        out.put("type_label", object.label());
        out.put("object", item.object());
        out.put("object_id", item.objectId());
        out.put("parent", item.parent());
        out.put("menu_order", row.menuOrder());
        out.put("target", item.target());
        out.put("classes", List.copyOf(item.classes()));
        out.put("xfn", List.copyOf(item.xfn()));
        out.put("invalid", object.invalid());
        out.put("meta", meta);
        if (menu != 0) {
            out.put("menus", menu);
        }
        out.keySet().removeIf(name -> !fields.includes(name));
        RestResponse response = RestResponse.ok(schema.cut(out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            response.links(links(request));
        }
        return response;
    }

    /** Its own title, else that of what it shows, which goes through the filters of titles twice. */
    private Map<String, Object> title(Site site) {
        RenderContext context = RenderContext.plain(site.homeUrl());
        String raw = row.title();
        if (raw.isEmpty() && !MenuItem.CUSTOM.equals(item.type())) {
            raw = object.title().isEmpty()
                    ? "#" + item.objectId() + " (no title)"
                    : ContentFilters.title(object.title(), context);
        }
        Map<String, Object> title = new LinkedHashMap<>();
        title.put("raw", raw);
        title.put("rendered", ContentFilters.title(raw, context));
        return title;
    }

    private Links links(RestRequest request) {
        Site site = request.asker().site();
        Actor actor = request.asker().actor();
        String self = site.restUrl(BASE + "/" + row.id());
        Links links = new Links();
        links.add("self", self, Map.of("targetHints", Map.of("allow", allowed(actor))));
        links.add("collection", site.restUrl(BASE));
        links.add("about", site.restUrl("/wp/v2/types/" + row.type()));
        String menus = site.restUrl("/wp/v2/menus");
        links.add(
                API + "term",
                menus + (menus.contains("?") ? "&" : "?") + "post=" + row.id(),
                attributes("taxonomy", "nav_menu"));
        if (!object.route().isEmpty()) {
            String kind = MenuItem.POST.equals(item.type()) ? "post_type" : "taxonomy";
            links.add(API + "menu-item-object", site.restUrl(object.route()), attributes(kind, object.kind()));
        }
        if ("edit".equals(request.context())) {
            boolean may = actor.can("edit_theme_options");
            action(links, "publish", self, may);
            action(links, "unfiltered-html", self, actor.can(Capability.UNFILTERED_HTML));
            action(links, "create-menus", self, may);
            action(links, "assign-menus", self, may);
        }
        return links;
    }

    private static Map<String, Object> attributes(String name, String value) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(name, value);
        out.put("embeddable", true);
        return out;
    }

    private static void action(Links links, String name, String self, boolean may) {
        if (may) {
            links.add(API + "action-" + name, self);
        }
    }

    private List<Object> allowed(Actor actor) {
        List<Object> out = new ArrayList<>(List.of("GET"));
        if (PostPermissions.mayEdit(actor, facts)) {
            out.addAll(List.of("POST", "PUT", "PATCH"));
        }
        if (PostPermissions.mayDelete(actor, facts)) {
            out.add("DELETE");
        }
        return out;
    }
}
