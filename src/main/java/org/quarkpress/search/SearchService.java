package org.quarkpress.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;

/** Searches the kind of things that a request asks for ({@code WP_REST_Search_Controller::get_items}). */
@ApplicationScoped
public class SearchService {
    private final PostSearchService posts;
    private final TermSearchService terms;

    /** Searches by these. */
    public SearchService(PostSearchService posts, TermSearchService terms) {
        this.posts = posts;
        this.terms = terms;
    }

    /** A page of what is found, with its headers. */
    public RestResponse search(RestRequest request, SearchSubtypes subtypes, ItemSchema schema) {
        SearchQuery query = SearchQuery.of(request, subtypes);
        SearchResult found =
                switch (query.kind()) {
                    case SearchSubtypes.TERM -> terms.terms(query, request.asker());
                    case SearchSubtypes.POST_FORMAT -> terms.formats(query, request.asker());
                    default -> posts.search(query, request.asker());
                };
        List<Object> items = new ArrayList<>();
        if (!"HEAD".equals(request.method())) {
            found.hits().forEach(hit -> items.add(ResponseData.of(SearchView.of(hit, request, schema))));
        }
        return SearchPage.of(items, found.total(), request);
    }
}
