package org.quarkpress.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.Schema;

/** {@code /wp/v2/taxonomies}: the taxonomies that REST shows, all or those of a post type. */
@ApplicationScoped
public class TaxonomiesResource implements RouteSource {
    private static final String NAMESPACE = "wp/v2";

    private final Model model;

    /** With what is registered. */
    public TaxonomiesResource(Model model) {
        this.model = model;
    }

    @Override
    public List<Route> routes() {
        Map<String, Arg> many = new LinkedHashMap<>(ModelArgs.context());
        many.put("type", Arg.of(Schema.string().description("Only those of this post type.")));
        Map<String, Arg> single = new LinkedHashMap<>();
        single.put("taxonomy", Arg.of(Schema.string().description("The key of the taxonomy.")));
        single.putAll(ModelArgs.context());
        Endpoint list = Endpoint.get(many, this::mayList, this::list);
        Endpoint one = Endpoint.get(single, this::maySee, this::one);
        return List.of(
                Route.of(NAMESPACE, "/wp/v2/taxonomies", list).schema(site -> ModelSchemas.taxonomy()),
                Route.of(NAMESPACE, "/wp/v2/taxonomies/(?P<taxonomy>[\\w-]+)", one)
                        .schema(site -> ModelSchemas.taxonomy()));
    }

    private void mayList(RestRequest request) {
        Actor actor = request.asker().actor();
        boolean allowed = asked(request).stream()
                .anyMatch(taxonomy -> taxonomy.rest().shown() && ModelPermissions.assigns(actor, taxonomy));
        if (ModelArgs.editing(request) && !allowed) {
            throw ModelPermissions.cannotView(actor);
        }
    }

    private RestResponse list(RestRequest request) {
        Actor actor = request.asker().actor();
        Map<String, Object> all = new LinkedHashMap<>();
        for (Taxonomy taxonomy : asked(request)) {
            boolean seen = !ModelArgs.editing(request) || ModelPermissions.assigns(actor, taxonomy);
            if (taxonomy.rest().shown() && seen) {
                all.put(taxonomy.name(), ResponseData.of(TaxonomyView.of(taxonomy, request)));
            }
        }
        return RestResponse.ok(all.isEmpty() ? PhpJson.EMPTY_OBJECT : all);
    }

    private Collection<Taxonomy> asked(RestRequest request) {
        String type = request.text("type");
        return type == null || type.isEmpty() || "0".equals(type)
                ? model.taxonomies().all()
                : model.taxonomies().of(type);
    }

    private void maySee(RestRequest request) {
        Actor actor = request.asker().actor();
        Optional<Taxonomy> found = model.taxonomies().find(request.text("taxonomy"));
        found.ifPresent(taxonomy -> {
            Permission.require(taxonomy.rest().shown(), actor, ErrorCode.FORBIDDEN);
            if (ModelArgs.editing(request) && !ModelPermissions.assigns(actor, taxonomy)) {
                throw ModelPermissions.forbiddenContext(actor);
            }
        });
    }

    private RestResponse one(RestRequest request) {
        Taxonomy taxonomy = model.taxonomies()
                .find(request.text("taxonomy"))
                .orElseThrow(() -> WpError.of("rest_taxonomy_invalid", "There is no such taxonomy.", 404));
        return TaxonomyView.of(taxonomy, request);
    }
}
