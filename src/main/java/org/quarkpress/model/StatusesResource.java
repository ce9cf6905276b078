package org.quarkpress.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.Schema;

/** {@code /wp/v2/statuses}: the post statuses that are for people. */
@ApplicationScoped
public class StatusesResource implements RouteSource {
    private static final String NAMESPACE = "wp/v2";

    private final Model model;
    private final ModelPermissions permissions;

    /** With what is registered. */
    public StatusesResource(Model model) {
        this.model = model;
        this.permissions = new ModelPermissions(model);
    }

    @Override
    public List<Route> routes() {
        Map<String, Arg> single = new LinkedHashMap<>();
        single.put("status", Arg.of(Schema.string().description("The key of the status.")));
        single.putAll(ModelArgs.context());
        Endpoint list = Endpoint.get(ModelArgs.context(), this::mayList, this::list);
        Endpoint one = Endpoint.get(single, this::maySee, request -> StatusView.of(status(request), request));
        return List.of(
                Route.of(NAMESPACE, "/wp/v2/statuses", list).schema(site -> ModelSchemas.status()),
                Route.of(NAMESPACE, "/wp/v2/statuses/(?P<status>[\\w-]+)", one).schema(site -> ModelSchemas.status()));
    }

    private void mayList(RestRequest request) {
        Actor actor = request.asker().actor();
        if (ModelArgs.editing(request) && !permissions.editsAnything(actor)) {
            throw ModelPermissions.cannotView(actor);
        }
    }

    /** In the order of registration, the trash last. */
    private RestResponse list(RestRequest request) {
        Map<String, Object> all = new LinkedHashMap<>();
        model.statuses().all().stream()
                .filter(status -> !status.isInternal())
                .forEach(status -> put(all, status, request));
        model.statuses().find("trash").ifPresent(status -> put(all, status, request));
        return RestResponse.ok(all);
    }

    private void put(Map<String, Object> all, PostStatus status, RestRequest request) {
        if (permissions.seesStatus(request.asker().actor(), status)) {
            all.put(status.name(), ResponseData.of(StatusView.of(status, request)));
        }
    }

    private void maySee(RestRequest request) {
        Actor actor = request.asker().actor();
        if (!permissions.seesStatus(actor, status(request))) {
            throw Permission.refusal(actor, "rest_cannot_read_status", "This status is not for you.");
        }
    }

    private PostStatus status(RestRequest request) {
        return model.statuses()
                .find(request.text("status"))
                .orElseThrow(() -> WpError.of("rest_status_invalid", "There is no such status.", 404));
    }
}
