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
import org.quarkpress.rest.Guard;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.Schema;

/** {@code /wp/v2/types}: the post types that REST shows. */
@ApplicationScoped
public class TypesResource implements RouteSource {
    private static final String NAMESPACE = "wp/v2";

    private final Model model;
    private final ModelPermissions permissions;

    /** With what is registered. */
    public TypesResource(Model model) {
        this.model = model;
        this.permissions = new ModelPermissions(model);
    }

    @Override
    public List<Route> routes() {
        Map<String, Arg> single = new LinkedHashMap<>();
        single.put("type", Arg.of(Schema.string().description("The key of the type.")));
        single.putAll(ModelArgs.context());
        Endpoint list = Endpoint.get(ModelArgs.context(), this::mayList, this::list);
        Endpoint one = Endpoint.get(single, Guard.EVERYONE, this::one);
        return List.of(
                Route.of(NAMESPACE, "/wp/v2/types", list).schema(site -> ModelSchemas.type()),
                Route.of(NAMESPACE, "/wp/v2/types/(?P<type>[\\w-]+)", one).schema(site -> ModelSchemas.type()));
    }

    private void mayList(RestRequest request) {
        Actor actor = request.asker().actor();
        if (ModelArgs.editing(request) && !permissions.editsAnything(actor)) {
            throw ModelPermissions.cannotView(actor);
        }
    }

    private RestResponse list(RestRequest request) {
        Actor actor = request.asker().actor();
        Map<String, Object> all = new LinkedHashMap<>();
        for (PostType type : model.postTypes().inRest()) {
            if (!ModelArgs.editing(request) || ModelPermissions.edits(actor, type)) {
                all.put(type.name(), ResponseData.of(TypeView.of(type, model.taxonomies(), request)));
            }
        }
        return RestResponse.ok(all);
    }

    private RestResponse one(RestRequest request) {
        Actor actor = request.asker().actor();
        PostType type = model.postTypes()
                .find(request.text("type"))
                .orElseThrow(() -> WpError.of("rest_type_invalid", "There is no such post type.", 404));
        if (!type.rest().shown()) {
            throw Permission.refusal(actor, "rest_cannot_read_type", "This post type is not shown here.");
        }
        if (ModelArgs.editing(request) && !ModelPermissions.edits(actor, type)) {
            throw ModelPermissions.forbiddenContext(actor);
        }
        return TypeView.of(type, model.taxonomies(), request);
    }
}
