package org.quarkpress.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAccessService;
import org.quarkpress.post.PostDeleteService;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostListService;
import org.quarkpress.post.PostPage;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostSchemaLinks;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteDeclarations;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.Site;
import org.quarkpress.wpdb.WriteRunner;

/** The routes of items of menus ({@code WP_REST_Menu_Items_Controller}). */
@ApplicationScoped
public class MenuItemResource implements RouteSource {
    private static final String ALL = "/wp/v2/menu-items";
    private static final String ONE = "/wp/v2/menu-items/(?P<id>[\\d]+)";

    private final MenuItemReadService reader;
    private final MenuItemService writer;
    private final PostListService lists;
    private final PostAccessService access;
    private final PostFactsService facts;
    private final PostDeleteService remover;
    private final WriteRunner runner;
    private final Model model;
    private final RouteDeclarations declared = RouteDeclarations.beside(MenuItemResource.class);
    private final ItemSchema schema;

    /** Routes over these services. */
    public MenuItemResource(
            MenuItemReadService reader,
            MenuItemService writer,
            PostListService lists,
            PostAccessService access,
            PostFactsService facts,
            PostDeleteService remover,
            WriteRunner runner,
            Model model,
            MetaRegistry meta) {
        this.reader = reader;
        this.writer = writer;
        this.lists = lists;
        this.access = access;
        this.facts = facts;
        this.remover = remover;
        this.runner = runner;
        this.model = model;
        Schema shown = meta.schema("post", "nav_menu_item")
                .description("Its registered meta.")
                .context("view", "edit");
        this.schema = new ItemSchema(declared.schema(ALL).property("meta", shown));
    }

    @Override
    public List<Route> routes() {
        Schema meta = schema.schema().properties().get("meta");
        Endpoint list = Endpoint.get(MenuItemArgs.list(type(), model), this::mayList, this::list);
        Endpoint create =
                Endpoint.create(MenuItemArgs.writing(declared.args(ALL, "POST"), meta), this::mayCreate, this::create);
        Endpoint read = Endpoint.get(declared.args(ONE, "GET"), this::mayRead, this::read);
        Endpoint edit =
                Endpoint.edit(MenuItemArgs.writing(declared.args(ONE, "EDIT"), meta), this::mayUpdate, this::update);
        Endpoint delete =
                Endpoint.delete(declared.args(ONE, "DELETE"), r -> access.checkDelete(r, type()), this::delete);
        return List.of(
                Route.of("wp/v2", ALL, list.batched(), create.batched()).schema(this::shown),
                Route.of("wp/v2", ONE, read.batched(), edit.batched(), delete.batched())
                        .schema(this::shown));
    }

    private Schema shown(Site site) {
        Schema linked = PostSchemaLinks.add(
                schema.schema(), type(), List.of(model.taxonomies().get("nav_menu")), site);
        List<Object> links = new ArrayList<>((List<?>) linked.get("links"));
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", "https://api.w.org/menu-item-object");
        link.put("title", "What it shows.");
        link.put("href", site.restUrl(ALL + "/{id}"));
        Map<String, Object> id = Map.of("object", Schema.integer().asMap());
        link.put("targetSchema", Schema.type("object").with("properties", id).asMap());
        links.add(link);
        return linked.with("links", links);
    }

    private PostType type() {
        return model.postTypes().get("nav_menu_item");
    }

    private void mayList(RestRequest request) {
        access.checkList(request, type());
        MenuAccess.checkView(request, model);
    }

    private void mayRead(RestRequest request) {
        access.checkRead(request, type());
        MenuAccess.checkView(request, model);
    }

    private void mayCreate(RestRequest request) {
        access.checkCreate(request, type());
        checkMenu(request);
    }

    private void mayUpdate(RestRequest request) {
        access.checkUpdate(request, type());
        checkMenu(request);
    }

    /** No menu has the id 0: nobody may put anything there. */
    private static void checkMenu(RestRequest request) {
        if (request.isset("menus") && Coercion.toLong(request.param("menus")) == 0) {
            throw Permission.refusal(
                    request.asker().actor(), "rest_cannot_assign_term", "You may not put items there.");
        }
    }

    private RestResponse list(RestRequest request) {
        PostPage page = lists.page(request, type());
        List<Object> items = new ArrayList<>();
        if (!"HEAD".equals(request.method())) {
            reader.views(page.rows(), page.facts(), request, schema)
                    .forEach(response -> items.add(ResponseData.of(response)));
        }
        return page.respond(items, request, type());
    }

    private RestResponse read(RestRequest request) {
        return reader.one(access.post(request, type()), request, schema);
    }

    private RestResponse create(RestRequest request) {
        long id = runner.write(() -> writer.create(request, type()));
        return written(request, id)
                .status(201)
                .header("Location", request.asker().site().restUrl(ALL + "/" + id));
    }

    private RestResponse written(RestRequest request, long id) {
        request.forget();
        request.set("context", "edit");
        return reader.one(access.post(request, type(), id), request, schema);
    }

    private RestResponse update(RestRequest request) {
        PostRow before = access.post(request, type());
        runner.write(() -> {
            writer.update(
                    request, type(), before, facts.of(before, request.asker().options()));
            return true;
        });
        return written(request, before.id());
    }

    private RestResponse delete(RestRequest request) {
        PostRow row = access.post(request, type());
        if (!request.flag("force")) {
            throw WpError.of("rest_trash_not_supported", "Items have no trash; ask with force=true.", 501);
        }
        request.set("context", "view");
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("deleted", true);
        out.put("previous", reader.one(row, request, schema).data());
        runner.write(() -> remover.remove(row));
        return RestResponse.ok(out);
    }
}
