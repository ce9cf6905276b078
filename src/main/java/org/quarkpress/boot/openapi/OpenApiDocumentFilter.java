package org.quarkpress.boot.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.quarkpress.option.OptionStore;
import org.quarkpress.option.Options;
import org.quarkpress.rest.RouteTable;
import org.quarkpress.site.Site;

/** Puts the route table's document in the place of what the framework finds in annotations: nothing but the door. */
@ApplicationScoped
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public class OpenApiDocumentFilter implements OASFilter {
    private static final int BEFORE_THE_DOCUMENT = 10;

    private final RouteTable table;
    private final OptionStore options;
    private final String version;
    private final String path;
    private volatile Made made = new Made(null, null);

    private record Made(Site site, OpenAPI model) {}

    /** A filter over this table. */
    public OpenApiDocumentFilter(
            RouteTable table,
            OptionStore options,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "quarkus.smallrye-openapi.path", defaultValue = "/q/openapi") String path) {
        this.table = table;
        this.options = options;
        this.version = version;
        this.path = path.startsWith("/") ? path : "/q/" + path;
    }

    /** The document is made aside: it asks the database, and the framework serves it on a thread that must not wait. */
    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (!context.request().path().equals(path)) {
                        context.next();
                        return;
                    }
                    context.vertx()
                            .executeBlocking(this::refresh)
                            .onSuccess(made -> context.next())
                            .onFailure(context::fail);
                },
                BEFORE_THE_DOCUMENT);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OpenAPI ours = made.model;
        if (ours != null) {
            document.openapi(ours.getOpenapi())
                    .info(ours.getInfo())
                    .servers(ours.getServers())
                    .security(ours.getSecurity())
                    .tags(ours.getTags())
                    .paths(ours.getPaths())
                    .components(ours.getComponents());
        }
    }

    /** Makes the document anew when the site is another than last time; routes and meta are fixed at start. */
    private Made refresh() throws JsonProcessingException {
        Options known = options.load(Options.EVERY_REQUEST);
        Site site = Site.from(known::text);
        Made last = made;
        if (site.equals(last.site)) {
            return last;
        }
        byte[] json = new ObjectMapper().writeValueAsBytes(new OpenApiWriter(table.routes(), site).document(version));
        OpenAPI model = SmallRyeOpenAPI.builder()
                .enableModelReader(false)
                .enableStandardFilter(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .withCustomStaticFile(() -> new ByteArrayInputStream(json))
                .build()
                .model();
        made = new Made(site, model);
        return made;
    }
}
