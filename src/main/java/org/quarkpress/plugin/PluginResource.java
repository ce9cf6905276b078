package org.quarkpress.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteDeclarations;
import org.quarkpress.rest.RouteSource;

/** The routes of plugins ({@code WP_REST_Plugins_Controller}): WordPress's permissions over an empty list. */
@ApplicationScoped
public class PluginResource implements RouteSource {
    private static final String ALL = "/wp/v2/plugins";
    private static final String ONE = "/wp/v2/plugins/(?P<plugin>[^.\\/]+(?:\\/[^.\\/]+)?)";

    private final RouteDeclarations declared = RouteDeclarations.beside(PluginResource.class);

    @Override
    public List<Route> routes() {
        Route all = Route.of(
                "wp/v2",
                ALL,
                Endpoint.get(
                        declared.args(ALL, "GET"),
                        r -> activates(r, "rest_cannot_view_plugins"),
                        r -> RestResponse.ok(List.of())),
                Endpoint.create(declared.args(ALL, "POST"), PluginResource::mayInstall, PluginResource::install));
        Route one = Route.of(
                "wp/v2",
                ONE,
                Endpoint.get(declared.args(ONE, "GET"), r -> one(r, "rest_cannot_view_plugin"), PluginResource::none),
                Endpoint.edit(
                        declared.args(ONE, "EDIT"), r -> one(r, "rest_cannot_manage_plugins"), PluginResource::none),
                Endpoint.delete(
                        declared.args(ONE, "DELETE"), r -> one(r, "rest_cannot_manage_plugins"), PluginResource::none));
        return List.of(all.schema(site -> declared.schema(ALL)), one.schema(site -> declared.schema(ONE)));
    }

    private static void activates(RestRequest request, String code) {
        Actor actor = request.asker().actor();
        if (!actor.can("activate_plugins")) {
            throw Permission.refusal(actor, code, "You may not manage plugins.");
        }
    }

    private static void one(RestRequest request, String code) {
        activates(request, code);
        none(request);
    }

    private static RestResponse none(RestRequest request) {
        throw WpError.of("rest_plugin_not_found", "There is no such plugin.", 404);
    }

    private static void mayInstall(RestRequest request) {
        Actor actor = request.asker().actor();
        if (!actor.can("install_plugins")) {
            throw Permission.refusal(actor, "rest_cannot_install_plugin", "You may not install plugins.");
        }
    }

    private static RestResponse install(RestRequest request) {
        throw WpError.of("plugins_api_failed", "No plugin can be installed: nothing here runs PHP.", 500);
    }
}
