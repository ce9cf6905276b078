package org.quarkpress.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;
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

/** The routes of the theme's places for menus ({@code WP_REST_Menu_Locations_Controller}). */
@ApplicationScoped
public class MenuLocationResource implements RouteSource {
    private static final String ALL = "/wp/v2/menu-locations";
    private static final String ONE = "/wp/v2/menu-locations/(?P<location>[\\w-]+)";

    private final MenuPlaceService places;
    private final RouteDeclarations declared = RouteDeclarations.beside(MenuLocationResource.class);
    private final ItemSchema schema = new ItemSchema(declared.schema(ALL));

    /** Routes over this service. */
    public MenuLocationResource(MenuPlaceService places) {
        this.places = places;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("wp/v2", ALL, Endpoint.get(declared.args(ALL, "GET"), this::mayRead, this::list))
                        .schema(site -> schema.schema()),
                Route.of("wp/v2", ONE, Endpoint.get(declared.args(ONE, "GET"), this::mayRead, this::read))
                        .schema(site -> schema.schema()));
    }

    private void mayRead(RestRequest request) {
        Actor actor = request.asker().actor();
        if (!actor.can("edit_theme_options")) {
            throw Permission.refusal(actor, "rest_cannot_view", "You may not see the places for menus.");
        }
    }

    private RestResponse list(RestRequest request) {
        Map<String, Object> out = new LinkedHashMap<>();
        places.of(request)
                .locations()
                .menus()
                .forEach((place, menu) -> out.put(place, ResponseData.of(view(place, menu, request))));
        return RestResponse.ok(out);
    }

    private RestResponse read(RestRequest request) {
        String place = request.text("location");
        Long menu = places.of(request).locations().menus().get(place);
        if (menu == null) {
            throw WpError.of("rest_menu_location_invalid", "The theme has no such place for menus.", 404);
        }
        return view(place, menu, request);
    }

    private RestResponse view(String place, long menu, RestRequest request) {
        Fields fields = Fields.of(request, schema);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", place);
        out.put("description", place);
        out.put("menu", menu);
        out.keySet().removeIf(name -> !fields.names(name));
        RestResponse response = RestResponse.ok(schema.cut(out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            Site site = request.asker().site();
            Map<String, Object> hints = Map.of("targetHints", Map.of("allow", List.of("GET")));
            response.links().add("self", site.restUrl(ALL + "/" + place), hints).add("collection", site.restUrl(ALL));
            if (menu != 0) {
                response.links().embeddable("https://api.w.org/menu", site.restUrl("/wp/v2/menus/" + menu));
            }
        }
        return response;
    }
}
