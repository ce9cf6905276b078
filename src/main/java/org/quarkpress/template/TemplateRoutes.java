package org.quarkpress.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.php.PhpJson;
import org.quarkpress.php.PhpQuery;
import org.quarkpress.post.RevisionCount;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteDeclarations;
import org.quarkpress.theme.ThemeResource;

/** The routes of templates or of their parts ({@code WP_REST_Templates_Controller::register_routes}). */
final class TemplateRoutes {
    private static final String ID = "/(?P<id>([^\\/:<>\\*\\?\"\\|]+(?:\\/[^\\/:<>\\*\\?\"\\|]+)?)[\\/\\w%-]+)";

    private final String type;
    private final String base;
    private final TemplateResource house;
    private final RouteDeclarations declared = RouteDeclarations.beside(TemplateRoutes.class);
    private final ItemSchema schema;

    TemplateRoutes(String type, String base, TemplateResource house) {
        this.type = type;
        this.base = base;
        this.house = house;
        this.schema = new ItemSchema(declared.schema(base));
    }

    List<Route> all() {
        String lookup = base + "/lookup";
        String one = base + ID;
        return List.of(
                Route.of(
                                "wp/v2",
                                base,
                                Endpoint.get(declared.args(base, "GET"), this::mayRead, this::list),
                                Endpoint.create(declared.args(base, "POST"), this::mayWrite, this::create))
                        .schema(site -> schema.schema()),
                Route.of("wp/v2", lookup, Endpoint.get(declared.args(lookup, "GET"), this::mayRead, this::lookup)),
                Route.of(
                                "wp/v2",
                                one,
                                Endpoint.get(id(declared.args(one, "GET")), this::mayRead, this::read),
                                Endpoint.edit(id(declared.args(one, "EDIT")), this::mayWrite, this::update),
                                Endpoint.delete(id(declared.args(one, "DELETE")), this::mayWrite, this::delete))
                        .schema(site -> schema.schema()));
    }

    /** Between theme and slug stand two slashes, however encoded; of a single one it is the last. */
    private static Map<String, Arg> id(Map<String, Arg> args) {
        args.computeIfPresent("id", (name, arg) -> arg.sanitizedBy((value, request, param) -> twoSlashes(value)));
        return args;
    }

    static String twoSlashes(Object value) {
        String text = PhpQuery.decode(String.valueOf(value));
        int last = text.lastIndexOf('/');
        boolean single = last > 0 && text.charAt(last - 1) != '/';
        return single ? text.substring(0, last) + "/" + text.substring(last) : text;
    }

    private void mayRead(RestRequest request) {
        Actor actor = request.asker().actor();
        if (!actor.can(Capability.EDIT_THEME_OPTIONS) && !ThemeResource.writes(actor, house.model())) {
            throw refusal(actor);
        }
    }

    private void mayWrite(RestRequest request) {
        Actor actor = request.asker().actor();
        if (!actor.can(Capability.EDIT_THEME_OPTIONS)) {
            throw refusal(actor);
        }
    }

    private static WpError refusal(Actor actor) {
        return Permission.refusal(actor, "rest_cannot_manage_templates", "You may not see or change templates.");
    }

    private Template find(RestRequest request) {
        return house.reader()
                .find(request.text("id"), type, request.asker())
                .orElseThrow(() -> WpError.of("rest_template_not_found", "There is no such template.", 404));
    }

    private RestResponse list(RestRequest request) {
        List<Object> items = new ArrayList<>();
        List<Template> shown = house.reader().all(type, request.asker()).stream()
                .filter(one ->
                        !request.isset("wp_id") || request.integer("wp_id").orElse(0L) == one.wpId())
                .filter(one -> !request.isset("area") || request.text("area").equals(one.area()))
                .filter(one -> !request.isset("post_type") || offered(one, request.text("post_type")))
                .toList();
        Map<Long, RevisionCount> revisions = house.revisions(shown);
        shown.forEach(one -> items.add(ResponseData.of(view(one, request, revisions))));
        return RestResponse.ok(items);
    }

    private boolean offered(Template one, String postType) {
        List<?> types = house.reader().postTypes(one);
        return one.custom() && (types == null ? one.row() != null : types.contains(postType));
    }

    private RestResponse view(Template one, RestRequest request, Map<Long, RevisionCount> revisions) {
        return TemplateView.of(
                one, request, schema, type, base, revisions.getOrDefault(one.wpId(), RevisionCount.NONE));
    }

    private RestResponse view(Template one, RestRequest request) {
        return view(one, request, house.revisions(List.of(one)));
    }

    private RestResponse read(RestRequest request) {
        return view(find(request), request);
    }

    /** The template that stands in for one that is not there; it must have content. */
    private RestResponse lookup(RestRequest request) {
        String slug = request.text("slug");
        String prefix = request.isset("template_prefix") ? request.text("template_prefix") : "";
        List<Template> there = house.reader().all(Template.TEMPLATE, request.asker());
        List<String> wanted =
                slug.isEmpty() ? List.of() : TemplateHierarchy.of(slug, request.flag("is_custom"), prefix, names());
        Optional<Template> found = wanted.stream()
                .flatMap(name -> there.stream().filter(one -> one.slug().equals(name)))
                .filter(one -> !one.content().isEmpty())
                .findFirst();
        return found.map(one -> view(one, request)).orElseGet(() -> RestResponse.ok(PhpJson.EMPTY_OBJECT));
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        house.model().postTypes().all().stream().map(PostType::name).forEach(names::add);
        house.model().taxonomies().all().stream().map(Taxonomy::name).forEach(names::add);
        return names;
    }

    private RestResponse create(RestRequest request) {
        long id = house.runner().write(() -> house.writer().create(request, type));
        Template made = house.reader().ofPost(id, request.asker());
        return view(made, request)
                .status(201)
                .header("Location", request.asker().site().restUrl(base + "/" + made.id()));
    }

    private RestResponse update(RestRequest request) {
        Template before = find(request);
        boolean back = "theme".equals(request.text("source"));
        if (back && before.row() != null) {
            house.runner().write(() -> house.remover().remove(before.row()));
        } else if (!back) {
            house.runner().write(() -> house.writer().update(request, before));
        }
        request.set("context", "edit");
        return view(find(request), request);
    }

    private RestResponse delete(RestRequest request) {
        Template before = find(request);
        if (before.row() == null) {
            throw WpError.of("rest_invalid_template", "A file of the theme cannot be removed.", 400);
        }
        request.set("context", "edit");
        if (request.flag("force")) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("deleted", true);
            out.put("previous", view(before, request).data());
            house.runner().write(() -> house.remover().remove(before.row()));
            return RestResponse.ok(out);
        }
        house.runner().write(() -> {
            house.posts().trash(request, house.model().postTypes().get(type), before.wpId());
            return true;
        });
        Template gone = house.reader().ofPost(before.wpId(), request.asker());
        return view(gone.named(before.slug()), request);
    }
}
