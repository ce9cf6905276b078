package org.quarkpress.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.model.Model;
import org.quarkpress.php.JsonResource;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteDeclarations;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.theme.ThemeResource;

/**
 * The routes of registered patterns and their categories. Patterns are registered by PHP, so none are known here;
 * those that people made are posts of the type {@code wp_block}.
 */
@ApplicationScoped
public class PatternResource implements RouteSource {
    private static final String PATTERNS = "/wp/v2/block-patterns/patterns";
    private static final String CATEGORIES = "/wp/v2/block-patterns/categories";
    private static final List<Map<String, Object>> KNOWN =
            JsonResource.objects(PatternResource.class, "categories.json");

    private final Model model;
    private final RouteDeclarations declared = RouteDeclarations.beside(PatternResource.class);
    private final ItemSchema category = new ItemSchema(declared.schema(CATEGORIES));

    /** Routes for those who may edit things of this model. */
    public PatternResource(Model model) {
        this.model = model;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("wp/v2", PATTERNS, Endpoint.get(Map.of(), this::mayView, r -> RestResponse.ok(List.of())))
                        .schema(site -> declared.schema(PATTERNS)),
                Route.of("wp/v2", CATEGORIES, Endpoint.get(Map.of(), this::mayView, this::categories))
                        .schema(site -> category.schema()));
    }

    private void mayView(RestRequest request) {
        Actor actor = request.asker().actor();
        if (!ThemeResource.writes(actor, model)) {
            throw Permission.refusal(actor, "rest_cannot_view", "You may not see the registered patterns.");
        }
    }

    private RestResponse categories(RestRequest request) {
        Fields fields = Fields.of(request, category);
        List<Object> items = new ArrayList<>();
        for (Map<String, Object> known : KNOWN) {
            Map<String, Object> item = new java.util.LinkedHashMap<>(known);
            item.keySet().removeIf(name -> !fields.names(name));
            items.add(item);
        }
        return RestResponse.ok(items);
    }
}
