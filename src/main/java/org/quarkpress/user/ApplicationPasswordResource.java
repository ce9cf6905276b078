package org.quarkpress.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.auth.ApplicationPassword;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Context;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Guard;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.schema.EndpointArgs.Method;
import org.quarkpress.wpdb.WriteRunner;

/** The routes of application passwords ({@code WP_REST_Application_Passwords_Controller}). */
@ApplicationScoped
public class ApplicationPasswordResource implements RouteSource {
    private static final String BASE = "/wp/v2/users/(?P<user_id>(?:[\\d]+|me))/application-passwords";
    private static final String CANNOT = "You may not do that with the application passwords of this user.";

    private final ApplicationPasswordService passwords;
    private final UserStore users;
    private final WriteRunner runner;
    private final ItemSchema schema = new ItemSchema(ApplicationPasswordSchema.schema());

    public ApplicationPasswordResource(ApplicationPasswordService passwords, UserStore users, WriteRunner runner) {
        this.passwords = passwords;
        this.users = users;
        this.runner = runner;
    }

    @Override
    public List<Route> routes() {
        Map<String, Arg> read = Map.of("context", Arg.checked(Context.schema()));
        Route list = Route.of(
                "wp/v2",
                BASE,
                Endpoint.get(
                        read,
                        may(MetaCapability.LIST_APP_PASSWORDS, "rest_cannot_list_application_passwords"),
                        this::list),
                Endpoint.create(
                        write(Method.CREATABLE),
                        may(MetaCapability.CREATE_APP_PASSWORD, "rest_cannot_create_application_passwords"),
                        this::create),
                Endpoint.delete(
                        Map.of(),
                        may(MetaCapability.DELETE_APP_PASSWORDS, "rest_cannot_delete_application_passwords"),
                        this::deleteAll));
        Route used = Route.of("wp/v2", BASE + "/introspect", Endpoint.get(read, this::mayIntrospect, this::introspect));
        Route one = Route.of(
                "wp/v2",
                BASE + "/(?P<uuid>[\\w\\-]+)",
                Endpoint.get(
                        read,
                        may(MetaCapability.READ_APP_PASSWORD, "rest_cannot_read_application_password"),
                        this::read),
                Endpoint.edit(
                        write(Method.EDITABLE),
                        may(MetaCapability.EDIT_APP_PASSWORD, "rest_cannot_edit_application_password"),
                        this::rename),
                Endpoint.delete(
                        Map.of(),
                        may(MetaCapability.DELETE_APP_PASSWORD, "rest_cannot_delete_application_password"),
                        this::delete));
        return List.of(shown(list), shown(used), shown(one));
    }

    private Route shown(Route route) {
        return route.schema(site -> schema.schema());
    }

    private Map<String, Arg> write(Method method) {
        Map<String, Arg> args = new LinkedHashMap<>();
        EndpointArgs.of(schema.schema(), method).forEach((name, argument) -> {
            Arg arg = Arg.checked(argument);
            args.put(name, Boolean.TRUE.equals(argument.get("required")) ? arg.needed() : arg);
        });
        return args;
    }

    private Guard may(MetaCapability question, String refusal) {
        return request -> {
            long user = user(request);
            Actor actor = request.asker().actor();
            if (!MapMetaCap.canUser(actor, question, user)) {
                throw Permission.refusal(actor, refusal, CANNOT);
            }
        };
    }

    private void mayIntrospect(RestRequest request) {
        Actor actor = request.asker().actor();
        if (user(request) != actor.id()) {
            throw Permission.refusal(actor, "rest_cannot_introspect_app_password_for_non_authenticated_user", CANNOT);
        }
    }

    /** The user of the path. @throws WpError 401 for a stranger's {@code me}, 404 for nobody */
    private long user(RestRequest request) {
        String id = request.text("user_id");
        if ("me".equals(id)) {
            if (request.asker().actor().isStranger()) {
                throw UserErrors.notLoggedIn();
            }
            return request.asker().actor().id();
        }
        boolean digits = id != null && id.length() < 19 && id.chars().allMatch(c -> c >= '0' && c <= '9');
        long number = digits && !id.isEmpty() ? Long.parseLong(id) : 0;
        return request.memo("owner " + number, UserRow.class, () -> users.find(number)
                        .orElseThrow(UserErrors::invalidId))
                .id();
    }

    private RestResponse list(RestRequest request) {
        long user = user(request);
        List<Object> items = new ArrayList<>();
        passwords.of(user).all().forEach(entry -> items.add(ResponseData.of(view(entry, request))));
        return RestResponse.ok(items);
    }

    private RestResponse read(RestRequest request) {
        return view(entry(request, request.text("uuid")), request);
    }

    private RestResponse introspect(RestRequest request) {
        String uuid = request.asker().passwordUuid();
        if (uuid == null) {
            throw WpError.of("rest_no_authenticated_app_password", "No application password is in use.", 404);
        }
        return view(entry(request, uuid), request);
    }

    private RestResponse create(RestRequest request) {
        long user = user(request);
        String name = TextField.clean(request.text("name"));
        String appId = request.isset("app_id") ? request.text("app_id") : "";
        ApplicationPasswordService.Made made = runner.write(
                () -> passwords.make(user, name, appId, request.asker().now()));
        request.set("context", "edit");
        return ApplicationPasswordView.of(made.entry(), user, made.text(), request, schema)
                .status(201)
                .header("Location", ApplicationPasswordView.address(made.entry(), user, request));
    }

    private RestResponse rename(RestRequest request) {
        long user = user(request);
        String uuid = request.text("uuid");
        if (!request.isset("name")) {
            return view(entry(request, uuid), request);
        }
        String name = TextField.clean(request.text("name"));
        return view(runner.write(() -> passwords.rename(user, uuid, name)), request);
    }

    private RestResponse delete(RestRequest request) {
        long user = user(request);
        ApplicationPassword gone = runner.write(() -> passwords.delete(user, request.text("uuid")));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("deleted", true);
        out.put("previous", view(gone, request).data());
        return RestResponse.ok(out);
    }

    private RestResponse deleteAll(RestRequest request) {
        long user = user(request);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("deleted", true);
        out.put("count", runner.write(() -> passwords.deleteAll(user)));
        return RestResponse.ok(out);
    }

    private ApplicationPassword entry(RestRequest request, String uuid) {
        return passwords.of(user(request)).find(uuid).orElseThrow(ApplicationPasswordService::notFound);
    }

    private RestResponse view(ApplicationPassword entry, RestRequest request) {
        return ApplicationPasswordView.of(entry, user(request), null, request, schema);
    }
}
