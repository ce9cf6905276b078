package org.quarkpress.template;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.BlockParser;
import org.quarkpress.block.RenderContext;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.content.ContentFilters;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.RevisionCount;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.Links;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.site.Site;
import org.quarkpress.site.WpDate;

/** A template as REST shows it ({@code WP_REST_Templates_Controller::prepare_item_for_response}). */
final class TemplateView {
    private static final String API = "https://api.w.org/action-";

    private TemplateView() {}

    /**
     * The answer for one template.
     *
     * @param type the type whose routes answer, which may be another than its own
     * @param base the address of their list, without the root
     * @param revisions how many revisions its post has
     */
    static RestResponse of(
            Template template,
            RestRequest request,
            ItemSchema schema,
            String type,
            String base,
            RevisionCount revisions) {
        Fields fields = Fields.of(request, schema);
        Site site = request.asker().site();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", template.id());
        out.put("theme", template.theme());
        out.put("content", content(template));
        out.put("slug", template.slug());
        out.put("source", template.source());
        out.put("origin", template.origin());
        out.put("type", template.type());
        out.put("description", template.description());
        out.put("title", title(template, site));
        PostRow row = template.row();
        out.put("status", row == null ? "publish" : row.status());
        out.put("wp_id", template.wpId());
        out.put("has_theme_file", template.file());
        out.put("is_custom", template.custom());
        out.put("author", row == null ? 0L : row.author());
        out.put("area", template.area());
        out.put("modified", row == null ? null : iso(row.modified(), site.timezone()));
        out.put("date", row == null ? null : iso(row.date(), site.timezone()));
        out.put("author_text", template.authorText());
        out.put("original_source", template.originalSource());
        out.keySet()
                .removeIf(name ->
                        !fields.includes(name) || !schema.schema().properties().containsKey(name));
        RestResponse response = RestResponse.ok(schema.cut(out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            response.links(links(template, request, type, base, revisions));
        }
        return response;
    }

    private static Map<String, Object> content(Template template) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("raw", template.content());
        content.put("block_version", BlockParser.hasBlocks(template.content()) ? 1L : 0L);
        return content;
    }

    private static Map<String, Object> title(Template template, Site site) {
        Map<String, Object> title = new LinkedHashMap<>();
        title.put("raw", template.title());
        title.put(
                "rendered",
                template.row() == null
                        ? template.title()
                        : ContentFilters.title(template.title(), RenderContext.plain(site.homeUrl())));
        return title;
    }

    private static String iso(String local, ZoneId zone) {
        return WpDate.toRfc3339(local, zone).orElse(null);
    }

    private static Links links(
            Template template, RestRequest request, String type, String base, RevisionCount revisions) {
        Site site = request.asker().site();
        Actor actor = request.asker().actor();
        boolean may = actor.can(Capability.EDIT_THEME_OPTIONS);
        String self = site.restUrl(base + "/" + template.id());
        List<Object> allow = new ArrayList<>(List.of("GET"));
        if (may) {
            allow.addAll(List.of("POST", "PUT", "PATCH", "DELETE"));
        }
        Links links = new Links();
        links.add("self", self, Map.of("targetHints", Map.of("allow", allow)));
        links.add("collection", site.restUrl(base));
        links.add("about", site.restUrl("/wp/v2/types/" + type));
        if (template.row() != null && !"trash".equals(template.row().status())) {
            links.add("version-history", self + "/revisions", Map.of("count", revisions.count()));
            if (revisions.count() > 0) {
                long latest = revisions.latest();
                links.add("predecessor-version", self + "/revisions/" + latest, Map.of("id", latest));
            }
        }
        if (may) {
            links.add(API + "publish", self);
        }
        if (actor.can(Capability.UNFILTERED_HTML)) {
            links.add(API + "unfiltered-html", self);
        }
        return links;
    }
}
