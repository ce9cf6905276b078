package org.quarkpress.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteDeclarations;
import org.quarkpress.rest.RouteSource;

/** The route that tells which navigation menu to show ({@code WP_REST_Navigation_Fallback_Controller}). */
@ApplicationScoped
public class NavigationResource implements RouteSource {
    private static final String FALLBACK = "/wp-block-editor/v1/navigation-fallback";

    private final NavigationService service;
    private final Model model;
    private final ItemSchema schema =
            new ItemSchema(RouteDeclarations.beside(NavigationResource.class).schema(FALLBACK));

    /** A route over this service. */
    public NavigationResource(NavigationService service, Model model) {
        this.service = service;
        this.model = model;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("wp-block-editor/v1", FALLBACK, Endpoint.get(Map.of(), this::mayRead, this::read))
                .schema(site -> schema.schema()));
    }

    private PostType type() {
        return model.postTypes().get("wp_navigation");
    }

    private void mayRead(RestRequest request) {
        Actor actor = request.asker().actor();
        if (!actor.can(type().caps().name("create_posts"))) {
            throw Permission.refusal(actor, "rest_cannot_create", "You may not create navigation menus.");
        }
        if ("edit".equals(request.context()) && !actor.can(type().caps().name("edit_posts"))) {
            throw Permission.refusal(actor, "rest_forbidden_context", "You may not edit navigation menus.");
        }
    }

    private RestResponse read(RestRequest request) {
        long id = service.fallback(request);
        Fields fields = Fields.of(request, schema);
        Map<String, Object> out = new LinkedHashMap<>();
        if (fields.names("id")) {
            out.put("id", id);
        }
        RestResponse response = RestResponse.ok(out);
        if (fields.includes("_links") || fields.includes("_embedded")) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("embeddable", true);
            attributes.put("targetHints", Map.of("allow", List.of("GET", "POST", "PUT", "PATCH", "DELETE")));
            String self = request.asker().site().restUrl(type().rest().route() + "/" + id);
            response.links().add("self", self, attributes);
        }
        return response;
    }
}
