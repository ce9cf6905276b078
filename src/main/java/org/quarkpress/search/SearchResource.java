package org.quarkpress.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quarkpress.model.Model;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.Schema;

/** The route of searching ({@code WP_REST_Search_Controller}); everybody may. */
@ApplicationScoped
public class SearchResource implements RouteSource {
    private final SearchService service;
    private final SearchSubtypes subtypes;

    /** Searches what this model has. */
    public SearchResource(SearchService service, Model model) {
        this.service = service;
        this.subtypes = new SearchSubtypes(model);
    }

    @Override
    public List<Route> routes() {
        Schema schema = SearchSchema.of(subtypes);
        ItemSchema item = new ItemSchema(schema);
        Endpoint search = Endpoint.get(
                SearchParams.of(subtypes), request -> {}, request -> service.search(request, subtypes, item));
        return List.of(Route.of("wp/v2", "/wp/v2/search", search).schema(site -> schema));
    }
}
