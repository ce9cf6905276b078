package org.quarkpress.globalstyles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.RenderContext;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.content.ContentFilters;
import org.quarkpress.model.PostType;
import org.quarkpress.php.JsonResource;
import org.quarkpress.php.PhpJson;
import org.quarkpress.post.PostPermissions;
import org.quarkpress.post.PostRow;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.Links;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.site.Site;

/** The site's own styles as REST shows them ({@code WP_REST_Global_Styles_Controller}). */
final class GlobalStylesView {
    private static final String BASE = "/wp/v2/global-styles/";
    private static final String API = "https://api.w.org/action-";

    private GlobalStylesView() {}

    /**
     * The answer for one post.
     *
     * @param revisions how many revisions it has
     */
    static RestResponse of(
            PostRow row, RestRequest request, ItemSchema schema, long revisions, PostFacts facts, PostType type) {
        Fields fields = Fields.of(request, schema);
        Map<String, Object> content =
                JsonResource.object(PhpJson.parse(row.content()).value());
        boolean own = Boolean.TRUE.equals(content.get("isGlobalStylesUserThemeJSON"));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", row.id());
        out.put("title", title(row, request.asker().site()));
        out.put("settings", part(own ? content.get("settings") : null));
        out.put("styles", part(own ? content.get("styles") : null));
        out.keySet().removeIf(name -> !fields.names(name));
        RestResponse response = RestResponse.ok(schema.cut(out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            response.links(links(row.id(), request, revisions, facts, type));
        }
        return response;
    }

    private static Object part(Object value) {
        return value instanceof Map<?, ?> map && !map.isEmpty() ? value : PhpJson.EMPTY_OBJECT;
    }

    private static Map<String, Object> title(PostRow row, Site site) {
        Map<String, Object> title = new LinkedHashMap<>();
        title.put("raw", row.title());
        title.put("rendered", ContentFilters.title(row.title(), RenderContext.plain(site.homeUrl())));
        return title;
    }

    private static Links links(long id, RestRequest request, long revisions, PostFacts facts, PostType type) {
        Site site = request.asker().site();
        Actor actor = request.asker().actor();
        String self = site.restUrl(BASE + id);
        List<Object> allow = new ArrayList<>(List.of("GET"));
        if (PostPermissions.mayEdit(actor, facts)) {
            allow.addAll(List.of("POST", "PUT", "PATCH"));
        }
        Links links = new Links();
        links.add("self", self, Map.of("targetHints", Map.of("allow", allow)));
        links.add("about", site.restUrl("/wp/v2/types/" + type.name()));
        links.add("version-history", self + "/revisions", Map.of("count", revisions));
        if (actor.can(type.caps().name("publish_posts"))) {
            links.add(API + "publish", self);
        }
        if (actor.can("edit_css")) {
            links.add(API + "edit-css", self);
        }
        return links;
    }
}
