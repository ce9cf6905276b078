package org.quarkpress.ability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteDeclarations;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.site.Site;

/** The routes of abilities: what there is, in which categories, and carrying one out. */
@ApplicationScoped
public class AbilityResource implements RouteSource {
    private static final String SPACE = "wp-abilities/v1";
    private static final String CATEGORIES = "/wp-abilities/v1/categories";
    private static final String CATEGORY = CATEGORIES + "/(?P<slug>[a-z0-9]+(?:-[a-z0-9]+)*)";
    private static final String ALL = "/wp-abilities/v1/abilities";
    private static final String RUN = ALL + "/(?P<name>[a-zA-Z0-9\\-\\/]+?)/run";
    private static final String ONE = ALL + "/(?P<name>[a-zA-Z0-9\\-\\/]+)";

    private final AbilityService service;
    private final RouteDeclarations declared = RouteDeclarations.beside(AbilityResource.class);
    private final ItemSchema ability = new ItemSchema(declared.schema(ALL));
    private final ItemSchema category = new ItemSchema(declared.schema(CATEGORIES));

    /** Routes over this service. */
    public AbilityResource(AbilityService service) {
        this.service = service;
    }

    @Override
    public List<Route> routes() {
        Endpoint run = Endpoint.of(
                List.of("GET", "POST", "PUT", "PATCH", "DELETE"), declared.args(RUN, "ALL"), this::mayRun, this::run);
        return List.of(
                route(CATEGORIES, Endpoint.get(declared.args(CATEGORIES, "GET"), this::mayRead, this::categories)),
                route(CATEGORY, Endpoint.get(declared.args(CATEGORY, "GET"), this::mayRead, this::category)),
                route(RUN, run),
                route(ALL, Endpoint.get(declared.args(ALL, "GET"), this::mayRead, this::list)),
                route(ONE, Endpoint.get(declared.args(ONE, "GET"), this::mayRead, this::read)));
    }

    private Route route(String pattern, Endpoint endpoint) {
        return Route.of(SPACE, pattern, endpoint).schema(site -> declared.schema(pattern));
    }

    private void mayRead(RestRequest request) {
        Actor actor = request.asker().actor();
        if (!actor.can("read")) {
            throw Permission.refusal(actor, "rest_forbidden", "You may not do that.");
        }
    }

    private RestResponse list(RestRequest request) {
        List<Object> items = Ability.all().stream()
                .filter(one -> matches(request.text("category"), one.category()))
                .filter(one -> matches(request.text("namespace"), namespace(one)))
                .filter(one -> within(request.param("meta"), one.facts().get("meta")))
                .map(one -> ResponseData.of(view(one, request)))
                .toList();
        return page(items, request, ALL);
    }

    private static boolean matches(String wanted, String value) {
        return wanted == null || wanted.isEmpty() || wanted.equals(value);
    }

    private static String namespace(Ability one) {
        return one.name().substring(0, one.name().indexOf('/'));
    }

    /** Whether everything that is wanted is so. */
    private static boolean within(Object wanted, Object value) {
        if (!(wanted instanceof Map<?, ?> map)) {
            return wanted == null || wanted instanceof List || Objects.equals(wanted, value);
        }
        return value instanceof Map<?, ?> known
                && map.entrySet().stream()
                        .allMatch(entry -> known.containsKey(entry.getKey())
                                && within(entry.getValue(), known.get(entry.getKey())));
    }

    private static RestResponse page(List<Object> items, RestRequest request, String base) {
        long perPage = request.integer("per_page").orElse((long) items.size());
        long page = request.integer("page").orElse(1L);
        List<Object> shown = items.stream()
                .skip(CollectionPage.offset(page, perPage))
                .limit(perPage)
                .toList();
        CollectionPage all = CollectionPage.of(shown, items.size(), perPage);
        return all.respond(request, request.asker().site().restUrl(base));
    }

    private RestResponse read(RestRequest request) {
        return view(find(request), request);
    }

    private static Ability find(RestRequest request) {
        return Ability.find(request.text("name"))
                .orElseThrow(() -> WpError.of("rest_ability_not_found", "There is no such ability.", 404));
    }

    private RestResponse view(Ability one, RestRequest request) {
        Fields fields = Fields.of(request, ability);
        Map<String, Object> out = new LinkedHashMap<>(one.facts());
        out.keySet().removeIf(name -> !fields.names(name));
        RestResponse response = RestResponse.ok(ability.cut(out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            Site site = request.asker().site();
            String self = site.restUrl(ALL + "/" + one.name());
            response.links().add("self", self, HINTS).add("collection", site.restUrl(ALL));
            response.links().add("wp:action-run", self + "/run");
        }
        return response;
    }

    private static final Map<String, Object> HINTS = Map.of("targetHints", Map.of("allow", List.of("GET")));

    private void mayRun(RestRequest request) {
        Ability one = find(request);
        if (!List.of("GET", "HEAD").contains(request.method())) {
            throw WpError.of("rest_ability_invalid_method", "What only reads is asked for with GET.", 405);
        }
        one.fields(request.param("input"));
        Actor actor = request.asker().actor();
        if (!service.may(one, actor)) {
            throw Permission.refusal(actor, "rest_ability_cannot_execute", "You may not use this ability.");
        }
    }

    private RestResponse run(RestRequest request) {
        Ability one = find(request);
        return RestResponse.ok(service.run(one, one.fields(request.param("input")), request.asker()));
    }

    private RestResponse categories(RestRequest request) {
        List<Object> items = AbilityCategory.ALL.stream()
                .map(one -> ResponseData.of(view(one, request)))
                .toList();
        return page(items, request, CATEGORIES);
    }

    private RestResponse category(RestRequest request) {
        return AbilityCategory.find(request.text("slug"))
                .map(one -> view(one, request))
                .orElseThrow(() -> WpError.of("rest_ability_category_not_found", "There is no such category.", 404));
    }

    private RestResponse view(AbilityCategory one, RestRequest request) {
        Fields fields = Fields.of(request, category);
        Map<String, Object> out = one.shown();
        out.keySet().removeIf(name -> !fields.names(name));
        RestResponse response = RestResponse.ok(category.cut(out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            Site site = request.asker().site();
            String abilities = site.restUrl(ALL);
            response.links()
                    .add("self", site.restUrl(CATEGORIES + "/" + one.slug()), HINTS)
                    .add("collection", site.restUrl(CATEGORIES))
                    .add("abilities", abilities + (abilities.contains("?") ? "&" : "?") + "category=" + one.slug());
        }
        return response;
    }
}
