package org.quarkpress.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpQuery;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;

/** The headers of a page of a search: unlike other collections it leads back through pages that are empty too. */
final class SearchPage {
    private SearchPage() {}

    /** The answer; throws when there are hits, but not on this page. */
    static RestResponse of(List<Object> items, long total, RestRequest request) {
        long perPage = request.integer("per_page").orElse(10L);
        long page = request.integer("page").orElse(1L);
        long pages = (total + perPage - 1) / perPage;
        if (page > pages && total > 0) {
            throw WpError.of("rest_search_invalid_page_number", "There are not that many pages.", 400);
        }
        RestResponse response = RestResponse.ok(items);
        response.header("X-WP-Total", Long.toString(total));
        response.header("X-WP-TotalPages", Long.toString(pages));
        if (page > 1) {
            response.linkHeader("prev", address(request, page - 1), "");
        }
        if (page < pages) {
            response.linkHeader("next", address(request, page + 1), "");
        }
        return response;
    }

    private static String address(RestRequest request, long page) {
        Map<String, Object> query = new LinkedHashMap<>(request.source(ParamSource.GET));
        query.put("page", page);
        return PhpQuery.addToUrl(request.asker().site().restUrl("/wp/v2/search"), query);
    }
}
