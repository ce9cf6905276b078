package org.quarkpress.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Context;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.EndpointArgs.Method;
import org.quarkpress.schema.Schema;
import org.quarkpress.wpdb.WriteRunner;

/** The routes of users ({@code WP_REST_Users_Controller}): the list, one, and whoever asks. */
@ApplicationScoped
public class UserResource implements RouteSource {
    private final UserReadService reader;
    private final UserWriteService writer;
    private final UserDeleteService remover;
    private final WriteRunner runner;
    private final ItemSchema schema;

    public UserResource(
            UserReadService reader,
            UserWriteService writer,
            UserDeleteService remover,
            WriteRunner runner,
            MetaRegistry registry) {
        this.reader = reader;
        this.writer = writer;
        this.remover = remover;
        this.runner = runner;
        this.schema = new ItemSchema(UserSchema.of(registry.schema("user", "")));
    }

    @Override
    public List<Route> routes() {
        Map<String, Arg> edit = new LinkedHashMap<>();
        edit.put("id", id());
        edit.putAll(UserArgs.write(schema.schema(), Method.EDITABLE));
        Route list = Route.of(
                "wp/v2",
                UserReadService.BASE,
                Endpoint.get(UserParams.of(reader.types()), reader::checkList, request -> reader.list(request, schema))
                        .batched(),
                Endpoint.create(
                                UserArgs.write(schema.schema(), Method.CREATABLE),
                                request ->
                                        UserPermissions.create(request.asker().actor()),
                                this::create)
                        .batched());
        Route one = Route.of(
                "wp/v2",
                UserReadService.BASE + "/(?P<id>[\\d]+)",
                Endpoint.get(readArgs(true), request -> reader.checkRead(request, reader.user(request)), this::read)
                        .batched()
                        .many(requests -> reader.many(requests, schema)),
                Endpoint.edit(edit, request -> mayUpdate(request, reader.user(request)), this::update)
                        .batched(),
                Endpoint.delete(deleteArgs(), request -> mayDelete(request, reader.user(request)), this::delete)
                        .batched());
        Route me = Route.of(
                "wp/v2",
                UserReadService.BASE + "/me",
                Endpoint.get(readArgs(false), request -> {}, this::readMe),
                Endpoint.edit(
                        UserArgs.write(schema.schema(), Method.EDITABLE),
                        request -> mayUpdate(request, reader.me(request)),
                        this::updateMe),
                Endpoint.delete(UserArgs.delete(), request -> mayDelete(request, reader.me(request)), this::deleteMe));
        return List.of(
                list.schema(site -> schema.schema()),
                one.schema(site -> schema.schema()),
                me.schema(site -> schema.schema()));
    }

    private RestResponse read(RestRequest request) {
        return reader.one(reader.user(request), request, schema);
    }

    private RestResponse readMe(RestRequest request) {
        if (request.asker().actor().isStranger()) {
            throw UserErrors.notLoggedIn();
        }
        return reader.one(reader.me(request), request, schema);
    }

    private static void mayUpdate(RestRequest request, UserRow user) {
        UserPermissions.update(request, request.asker().actor(), user);
    }

    private static void mayDelete(RestRequest request, UserRow user) {
        UserPermissions.delete(request.asker().actor(), user);
    }

    private RestResponse delete(RestRequest request) {
        return delete(request, reader.user(request));
    }

    private RestResponse deleteMe(RestRequest request) {
        return delete(request, reader.me(request));
    }

    private RestResponse delete(RestRequest request, UserRow user) {
        OptionalLong heir = remover.heir(request, user);
        request.set("context", "edit");
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("deleted", true);
        out.put("previous", reader.one(user, request, schema).data());
        runner.write(() -> {
            remover.delete(request, user, heir);
            return true;
        });
        request.forget();
        return RestResponse.ok(out);
    }

    private RestResponse create(RestRequest request) {
        if (request.isset("id")) {
            throw UserErrors.bad("rest_user_exists", "A user that is there cannot be made.");
        }
        long id = runner.write(() -> writer.create(request));
        request.set("id", id);
        RestResponse response = edited(request, reader.user(request));
        return response.status(201).header("Location", request.asker().site().restUrl(UserReadService.BASE + "/" + id));
    }

    private RestResponse update(RestRequest request) {
        UserRow user = reader.user(request);
        change(request, user);
        return edited(request, reader.user(request));
    }

    private RestResponse updateMe(RestRequest request) {
        UserRow user = reader.me(request);
        change(request, user);
        return edited(request, reader.me(request));
    }

    private void change(RestRequest request, UserRow user) {
        runner.write(() -> {
            writer.update(request, user);
            return true;
        });
        request.forget();
    }

    private RestResponse edited(RestRequest request, UserRow user) {
        request.set("context", "edit");
        return reader.one(user, request, schema);
    }

    private static Arg id() {
        return Arg.of(Schema.integer().description("Number of the user."));
    }

    private static Map<String, Arg> deleteArgs() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("id", id());
        args.putAll(UserArgs.delete());
        return args;
    }

    private static Map<String, Arg> readArgs(boolean withId) {
        Map<String, Arg> args = new LinkedHashMap<>();
        if (withId) {
            args.put("id", id());
        }
        args.put("context", Arg.checked(Context.schema()));
        return args;
    }
}
