package org.quarkpress.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.schema.Schema;
import org.quarkpress.wpdb.WriteRunner;

/** The route of the settings ({@code WP_REST_Settings_Controller}), for those who may {@code manage_options}. */
@ApplicationScoped
public class SettingResource implements RouteSource {
    private final SettingService service;
    private final WriteRunner runner;

    /** A route over this service. */
    public SettingResource(SettingService service, WriteRunner runner) {
        this.service = service;
        this.runner = runner;
    }

    @Override
    public List<Route> routes() {
        Schema schema = Settings.schema();
        Endpoint read = Endpoint.get(Map.of(), SettingResource::managersOnly, r -> RestResponse.ok(service.read()));
        Endpoint write = Endpoint.edit(
                args(schema),
                SettingResource::managersOnly,
                request -> RestResponse.ok(runner.write(() -> service.change(request))));
        return List.of(Route.of("wp/v2", "/wp/v2/settings", read, write).schema(site -> schema));
    }

    /** Null is let through: it resets a setting. */
    private static Map<String, Arg> args(Schema schema) {
        Map<String, Arg> args = new LinkedHashMap<>();
        EndpointArgs.of(schema, EndpointArgs.Method.EDITABLE)
                .forEach((name, property) -> args.put(
                        name,
                        Arg.checked(property)
                                .sanitizedBy(
                                        (value, request, n) -> value == null ? null : Arg.parse(value, property, n))));
        return args;
    }

    private static void managersOnly(RestRequest request) {
        if (!request.asker().actor().can("manage_options")) {
            throw WpError.of(
                    "rest_forbidden",
                    "You may not manage the site.",
                    request.asker().refusal());
        }
    }
}
