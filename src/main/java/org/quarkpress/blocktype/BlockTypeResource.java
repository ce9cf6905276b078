package org.quarkpress.blocktype;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
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
import org.quarkpress.theme.ThemeResource;

/** The routes of block types ({@code WP_REST_Block_Types_Controller}). */
@ApplicationScoped
public class BlockTypeResource implements RouteSource {
    private static final String ALL = "/wp/v2/block-types";
    private static final String SPACE = ALL + "/(?P<namespace>[a-zA-Z0-9_-]+)";
    private static final String ONE = SPACE + "/(?P<name>[a-zA-Z0-9_-]+)";

    private final Model model;
    private final BlockCatalogue catalogue;
    private final RouteDeclarations declared = RouteDeclarations.beside(BlockTypeResource.class);
    private final ItemSchema schema = new ItemSchema(declared.schema(ALL));

    /** Routes over WordPress's own blocks, extended by this model. */
    public BlockTypeResource(Model model) {
        this.model = model;
        this.catalogue = new BlockCatalogue(model);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                route(ALL, Endpoint.get(declared.args(ALL, "GET"), this::mayView, this::list)),
                route(SPACE, Endpoint.get(declared.args(SPACE, "GET"), this::mayView, this::list)),
                route(ONE, Endpoint.get(declared.args(ONE, "GET"), this::mayRead, this::read)));
    }

    private Route route(String pattern, Endpoint endpoint) {
        return Route.of("wp/v2", pattern, endpoint).schema(site -> schema.schema());
    }

    private void mayView(RestRequest request) {
        Actor actor = request.asker().actor();
        if (!ThemeResource.writes(actor, model)) {
            throw Permission.refusal(actor, "rest_block_type_cannot_view", "You may not see the block types.");
        }
    }

    private void mayRead(RestRequest request) {
        mayView(request);
        find(request);
    }

    private Map<String, Object> find(RestRequest request) {
        return catalogue
                .find(request.text("namespace") + "/" + request.text("name"))
                .orElseThrow(() -> WpError.of("rest_block_type_invalid", "There is no such block type.", 404));
    }

    private RestResponse list(RestRequest request) {
        String namespace = request.text("namespace");
        List<Map<String, Object>> types =
                namespace == null || namespace.isEmpty() ? catalogue.all() : catalogue.of(namespace);
        List<Object> items = new ArrayList<>();
        types.forEach(type -> items.add(ResponseData.of(view(type, request))));
        return RestResponse.ok(items);
    }

    private RestResponse read(RestRequest request) {
        return view(find(request), request);
    }

    private RestResponse view(Map<String, Object> type, RestRequest request) {
        Fields fields = Fields.of(request, schema);
        Map<String, Object> out = new LinkedHashMap<>(type);
        out.keySet().removeIf(name -> !fields.names(name));
        RestResponse response = RestResponse.ok(schema.cut(out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            links(type, response, request.asker().site());
        }
        return response;
    }

    private static void links(Map<String, Object> type, RestResponse response, Site site) {
        String name = String.valueOf(type.get("name"));
        Map<String, Object> hints = Map.of("targetHints", Map.of("allow", List.of("GET")));
        response.links()
                .add("collection", site.restUrl(ALL))
                .add("self", site.restUrl(ALL + "/" + name), hints)
                .add("up", site.restUrl(ALL + "/" + name.substring(0, name.indexOf('/'))));
        if (Boolean.TRUE.equals(type.get("is_dynamic"))) {
            String renderer = site.restUrl("/wp/v2/block-renderer/" + name);
            response.links()
                    .add(
                            "https://api.w.org/render-block",
                            renderer + (renderer.contains("?") ? "&" : "?") + "context=edit");
        }
    }
}
