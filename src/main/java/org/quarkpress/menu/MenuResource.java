package org.quarkpress.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quarkpress.capability.TermFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaArg;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.model.Model;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteDeclarations;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.Site;
import org.quarkpress.term.TermAccessService;
import org.quarkpress.term.TermCustoms;
import org.quarkpress.term.TermParams;
import org.quarkpress.term.TermReadService;
import org.quarkpress.term.TermRow;
import org.quarkpress.wpdb.WriteRunner;

/** The routes of menus ({@code WP_REST_Menus_Controller}): terms with places and without a trash. */
@ApplicationScoped
public class MenuResource implements RouteSource, TermCustoms {
    private static final String ALL = "/wp/v2/menus";
    private static final String ONE = "/wp/v2/menus/(?P<id>[\\d]+)";

    private final TermReadService reader;
    private final TermAccessService access;
    private final MenuService writer;
    private final MenuPlaceService places;
    private final WriteRunner runner;
    private final Model model;
    private final RouteDeclarations declared = RouteDeclarations.beside(MenuResource.class);
    private final ItemSchema schema;

    /** Routes over these services. */
    public MenuResource(
            TermReadService reader,
            TermAccessService access,
            MenuService writer,
            MenuPlaceService places,
            WriteRunner runner,
            Model model,
            MetaRegistry meta) {
        this.reader = reader;
        this.access = access;
        this.writer = writer;
        this.places = places;
        this.runner = runner;
        this.model = model;
        Schema shown = meta.schema("term", "nav_menu")
                .description("Its registered meta.")
                .context("view", "edit");
        this.schema = new ItemSchema(declared.schema(ALL).property("meta", shown));
    }

    @Override
    public List<Route> routes() {
        Endpoint list =
                Endpoint.get(TermParams.of(taxonomy()), this::mayList, r -> reader.list(r, taxonomy(), schema, this));
        Endpoint create = Endpoint.create(writing("POST", ALL), r -> access.checkCreate(r, taxonomy()), this::create);
        Endpoint read = Endpoint.get(declared.args(ONE, "GET"), this::mayRead, this::read);
        Endpoint edit =
                Endpoint.edit(writing("EDIT", ONE), r -> access.checkUpdate(r, taxonomy(), facts(r)), this::update);
        Endpoint delete = Endpoint.delete(deleting(), r -> access.checkDelete(r, taxonomy(), facts(r)), this::delete);
        return List.of(
                Route.of("wp/v2", ALL, list.batched().many(this::listMany), create.batched())
                        .schema(site -> schema.schema()),
                Route.of("wp/v2", ONE, read.batched().many(this::readMany), edit.batched(), delete.batched())
                        .schema(site -> schema.schema()));
    }

    private List<RestResponse> listMany(List<RestRequest> requests) {
        return reader.listMany(requests, taxonomy(), schema, this);
    }

    private List<RestResponse> readMany(List<RestRequest> requests) {
        return reader.readMany(requests, taxonomy(), schema, this);
    }

    private Taxonomy taxonomy() {
        return model.taxonomies().get("nav_menu");
    }

    private Map<String, Arg> writing(String methods, String pattern) {
        Map<String, Arg> args = declared.args(pattern, methods);
        args.computeIfPresent("name", (n, arg) -> arg.sanitizedBy((v, r, p) -> TextField.clean(Coercion.toText(v))));
        Schema meta = schema.schema().properties().get("meta").without("context");
        args.put("meta", Arg.free(meta).validatedBy((v, r, n) -> MetaArg.check(v)));
        args.computeIfPresent("locations", (n, arg) -> arg.validatedBy((v, r, p) -> known(v, r, arg.schema(), p)));
        return args;
    }

    private Map<String, Arg> deleting() {
        Map<String, Arg> args = new LinkedHashMap<>();
        declared.args(ONE, "DELETE").forEach((name, arg) -> args.put(name, Arg.of(arg.schema())));
        return args;
    }

    /** Only places that the theme has. */
    private Object known(Object value, RestRequest request, Schema locations, String name) {
        Arg.valid(value, locations, name);
        Map<String, Long> there = places.of(request).locations().menus();
        for (Object place : Coercion.toList(value)) {
            if (!there.containsKey(String.valueOf(place))) {
                Map<String, Object> data = Map.of("location", place);
                throw WpError.withData("rest_invalid_menu_location", "The theme has no such place for menus.", data);
            }
        }
        return value;
    }

    private Function<TermRow, TermFacts> facts(RestRequest request) {
        return row -> reader.facts(row, taxonomy(), request.asker());
    }

    private void mayList(RestRequest request) {
        access.checkList(request, taxonomy());
        check(request);
    }

    private void mayRead(RestRequest request) {
        access.checkRead(request, taxonomy(), facts(request));
        check(request);
    }

    @Override
    public void check(RestRequest request) {
        MenuAccess.checkView(request, model);
    }

    @Override
    @SuppressWarnings("unchecked")
    public RestResponse complete(RestResponse response, TermRow row, RestRequest request) {
        Fields fields = Fields.of(request, schema);
        MenuPlaceService.Places known = places.of(request);
        List<String> locations = known.locations().of(row.id());
        Map<String, Object> more = new LinkedHashMap<>((Map<String, Object>) response.data());
        if (fields.names("locations")) {
            more.put("locations", List.copyOf(locations));
        }
        if (fields.names("auto_add")) {
            more.put("auto_add", known.autoAdd().menus().contains(row.id()));
        }
        response.data(schema.cut(more, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            Site site = request.asker().site();
            locations.forEach(place -> response.links()
                    .embeddable("https://api.w.org/menu-location", site.restUrl("/wp/v2/menu-locations/" + place)));
        }
        return response;
    }

    private RestResponse read(RestRequest request) {
        return show(access.term(request, taxonomy()), request);
    }

    private RestResponse show(TermRow row, RestRequest request) {
        return reader.views(List.of(row), request, taxonomy(), schema, this).get(0);
    }

    private RestResponse create(RestRequest request) {
        long id = runner.write(() -> writer.create(request, taxonomy()));
        request.forget();
        request.set("context", "edit");
        return show(access.term(taxonomy(), id), request)
                .status(201)
                .header("Location", request.asker().site().restUrl(ALL + "/" + id));
    }

    private RestResponse update(RestRequest request) {
        TermRow before = access.term(request, taxonomy());
        runner.write(() -> {
            writer.update(request, taxonomy(), before);
            return true;
        });
        request.forget();
        request.set("context", "edit");
        return show(access.term(taxonomy(), before.id()), request);
    }

    private RestResponse delete(RestRequest request) {
        TermRow row = access.term(request, taxonomy());
        if (!request.flag("force")) {
            throw WpError.of("rest_trash_not_supported", "Menus have no trash; ask with force=true.", 501);
        }
        request.set("context", "view");
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("deleted", true);
        out.put("previous", show(row, request).data());
        runner.write(() -> {
            writer.delete(request, taxonomy(), row.id());
            return true;
        });
        return RestResponse.ok(out);
    }
}
