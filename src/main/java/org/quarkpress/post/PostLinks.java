package org.quarkpress.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.capability.TaxonomyCaps;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Links;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.site.Site;

/** The {@code _links} of a post: what belongs to it, what may be done with it ({@code prepare_links}). */
final class PostLinks {
    private static final String API = "https://api.w.org/";
    private static final Set<String> WITHOUT_MEDIA = Set.of("attachment", "nav_menu_item", "revision");

    private final PostItem item;
    private final RestRequest request;
    private final Site site;
    private final String self;
    private final Links links = new Links();

    private PostLinks(PostItem item, RestRequest request) {
        this.item = item;
        this.request = request;
        this.site = request.asker().site();
        this.self = site.restUrl(item.type().rest().route() + "/" + item.row().id());
    }

    /** All links, and with {@code context=edit} what the asker may do. */
    static Links of(PostItem item, RestRequest request, Model model) {
        PostLinks links = new PostLinks(item, request);
        links.basics();
        links.versions();
        links.media();
        links.terms(model);
        if ("edit".equals(request.context())) {
            links.actions(model);
        }
        return links.links;
    }

    private void basics() {
        PostRow row = item.row();
        PostType type = item.type();
        links.add("self", self, Map.of("targetHints", Map.of("allow", allowed())));
        links.add("collection", site.restUrl(type.rest().route()));
        links.add("about", site.restUrl("/wp/v2/types/" + type.name()));
        if ((type.name().equals("post") || type.name().equals("page") || type.supports("author"))
                && row.author() != 0) {
            links.embeddable("author", site.restUrl("/wp/v2/users/" + row.author()));
        }
        if (type.name().equals("post") || type.name().equals("page") || type.supports("comments")) {
            links.embeddable("replies", comments(row));
        }
    }

    private String comments(PostRow row) {
        String base = site.restUrl("/wp/v2/comments");
        return base + (base.contains("?") ? "&" : "?") + "post=" + row.id();
    }

    /** The methods that this asker may use on it, without asking the guards once more. */
    private List<Object> allowed() {
        Actor actor = request.asker().actor();
        List<Object> out = new ArrayList<>();
        out.add("GET");
        if (PostPermissions.mayEdit(actor, item.facts())) {
            out.addAll(List.of("POST", "PUT", "PATCH"));
        }
        if (PostPermissions.mayDelete(actor, item.facts())) {
            out.add("DELETE");
        }
        return out;
    }

    private void versions() {
        if (PostFeatures.revisions(item.type())) {
            RevisionCount count = item.revisions();
            links.add("version-history", self + "/revisions", Map.of("count", count.count()));
            if (count.count() > 0) {
                links.add("predecessor-version", self + "/revisions/" + count.latest(), Map.of("id", count.latest()));
            }
        }
        if (item.type().hierarchical() && item.row().parent() != 0) {
            links.embeddable(
                    "up",
                    site.restUrl(item.type().rest().route() + "/" + item.row().parent()));
        }
    }

    private void media() {
        if (item.thumbnail() != 0) {
            links.embeddable(API + "featuredmedia", site.restUrl("/wp/v2/media/" + item.thumbnail()));
        }
        if (!WITHOUT_MEDIA.contains(item.type().name())) {
            String media = site.restUrl("/wp/v2/media");
            links.add(
                    API + "attachment",
                    media + (media.contains("?") ? "&" : "?") + "parent="
                            + item.row().id());
        }
    }

    private void terms(Model model) {
        for (Taxonomy taxonomy : PostParams.taxonomies(item.type(), model)) {
            String base = site.restUrl(taxonomy.rest().route());
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("taxonomy", taxonomy.name());
            attributes.put("embeddable", true);
            links.add(
                    API + "term",
                    base + (base.contains("?") ? "&" : "?") + "post="
                            + item.row().id(),
                    attributes);
        }
    }

    /** {@code get_available_actions}. */
    private void actions(Model model) {
        Actor actor = request.asker().actor();
        PostType type = item.type();
        boolean attachment = "attachment".equals(type.name());
        boolean publish = actor.can(type.caps().name("publish_posts"));
        boolean others = actor.can(type.caps().name("edit_others_posts"));
        action("publish", !attachment && publish);
        action("unfiltered-html", actor.can(Capability.UNFILTERED_HTML));
        action("sticky", "post".equals(type.name()) && others && publish);
        action("assign-author", type.supports("author") && others);
        for (Taxonomy taxonomy : PostParams.taxonomies(type, model)) {
            TaxonomyCaps caps = taxonomy.caps();
            String create = taxonomy.hierarchical() ? caps.editTerms() : caps.assignTerms();
            action("create-" + taxonomy.restBase(), actor.can(create));
            action("assign-" + taxonomy.restBase(), actor.can(caps.assignTerms()));
        }
    }

    private void action(String name, boolean may) {
        if (may) {
            links.add(API + "action-" + name, self);
        }
    }
}
