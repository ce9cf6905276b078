package org.quarkpress.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Context;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ManyHandler;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.schema.Schema;

/** The routes of one post type ({@code WP_REST_Posts_Controller::register_routes}). */
final class PostTypeRoutes {
    private final PostType type;
    private final PostResource house;
    private final ItemSchema schema;

    PostTypeRoutes(PostType type, PostResource house) {
        this.type = type;
        this.house = house;
        this.schema = new ItemSchema(house.schema(type));
    }

    List<Route> all() {
        String namespace = type.rest().namespace();
        String base = type.rest().route();
        Route collection = Route.of(
                        namespace,
                        base,
                        Endpoint.get(PostParams.of(type, house.model()), this::mayList, this::list)
                                .batched(),
                        Endpoint.create(writeArgs(EndpointArgs.Method.CREATABLE), this::mayCreate, this::create)
                                .minding(RequestKey.HEADER)
                                .batched())
                .schema(site -> shown(site));
        Map<String, Arg> edit = new LinkedHashMap<>();
        edit.put("id", id());
        edit.putAll(writeArgs(EndpointArgs.Method.EDITABLE));
        Route single = Route.of(
                        namespace,
                        base + "/(?P<id>[\\d]+)",
                        Endpoint.get(readArgs(), this::mayRead, this::read)
                                .batched()
                                .many(many()),
                        Endpoint.edit(edit, this::mayUpdate, this::update).batched(),
                        Endpoint.delete(deleteArgs(), this::mayDelete, this::delete)
                                .batched())
                .schema(site -> shown(site));
        return List.of(collection, single);
    }

    private Schema shown(org.quarkpress.site.Site site) {
        return PostSchemaLinks.add(schema.schema(), type, PostParams.taxonomies(type, house.model()), site);
    }

    private static Arg id() {
        return Arg.of(Schema.integer().description("Id of the post."));
    }

    private Map<String, Arg> readArgs() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("id", id());
        args.put("context", Arg.checked(Context.schema()));
        if (schema.schema().properties().containsKey("excerpt")) {
            args.put("excerpt_length", Arg.of(Schema.integer().description("Words of an automatic excerpt.")));
        }
        if (schema.schema().properties().containsKey("password")) {
            args.put("password", Arg.of(Schema.string().description("What readers must know.")));
        }
        return args;
    }

    private Map<String, Arg> deleteArgs() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("id", id());
        args.put(
                "force",
                Arg.of(Schema.bool()
                        .description("Whether to leave out the trash.")
                        .defaultsTo(false)));
        return args;
    }

    private Map<String, Arg> writeArgs(EndpointArgs.Method method) {
        Map<String, Arg> args = new LinkedHashMap<>();
        EndpointArgs.of(schema.schema(), method)
                .forEach((name, argument) -> args.put(name, PostArgs.of(name, argument, type, house)));
        return args;
    }

    private void mayList(RestRequest request) {
        house.access().checkList(request, type);
    }

    private RestResponse list(RestRequest request) {
        return house.lists().list(request, type, schema);
    }

    private void mayCreate(RestRequest request) {
        house.access().checkCreate(request, type);
    }

    private RestResponse create(RestRequest request) {
        Optional<RequestKey> key = RequestKey.of(request);
        KeyedCreateService.Made made = house.runner()
                .write(() -> key.isEmpty()
                        ? new KeyedCreateService.Made(house.writer().create(request, type, schema.schema()), false)
                        : house.keyed().create(key.get(), request, type, schema.schema()));
        long id = made.id();
        settle(request);
        RestResponse response = house.reader().one(house.access().post(request, type, id), request, schema);
        if (made.again()) {
            response.header("Idempotent-Replay", "true");
        }
        return response.status(201)
                .header("Location", request.asker().site().restUrl(type.rest().route() + "/" + id));
    }

    /** Answers to writes show the post as its editors see it, with what the write has changed. */
    private void settle(RestRequest request) {
        request.forget();
        request.set("context", "edit");
        if (request.isset("sticky")) {
            request.asker(
                    request.asker().withOption("sticky_posts", house.sticky().stored()));
        }
    }

    private void mayRead(RestRequest request) {
        house.access().checkRead(request, type);
    }

    private RestResponse read(RestRequest request) {
        PostRow row = house.access().post(request, type);
        RestResponse response = house.reader().one(row, request, schema);
        if (type.viewable()) {
            response.linkHeader("alternate", house.access().link(request, row, type), "; type=text/html");
        }
        return response;
    }

    private ManyHandler many() {
        return requests -> house.access().readMany(requests, type, schema);
    }

    private void mayUpdate(RestRequest request) {
        house.access().checkUpdate(request, type);
    }

    private RestResponse update(RestRequest request) {
        PostRow row = house.access().post(request, type);
        house.runner().write(() -> {
            house.writer().update(request, type, schema.schema(), row.id());
            return true;
        });
        settle(request);
        return house.reader().one(house.access().post(request, type, row.id()), request, schema);
    }

    private void mayDelete(RestRequest request) {
        house.access().checkDelete(request, type);
    }

    private RestResponse delete(RestRequest request) {
        PostRow row = house.access().post(request, type);
        request.set("context", "edit");
        if (request.flag("force")) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("deleted", true);
            out.put("previous", house.reader().one(row, request, schema).data());
            house.runner().write(() -> house.remover().remove(row));
            return RestResponse.ok(out);
        }
        if ("trash".equals(row.status())) {
            throw org.quarkpress.error.WpError.of("rest_already_trashed", "It is in the trash already.", 410);
        }
        house.runner().write(() -> {
            house.writer().trash(request, type, row.id());
            return true;
        });
        request.forget();
        return house.reader().one(house.access().post(request, type, row.id()), request, schema);
    }
}
