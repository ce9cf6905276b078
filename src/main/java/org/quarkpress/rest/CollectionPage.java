package org.quarkpress.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpQuery;

/**
 * A page of a collection: items, totals and links to the pages beside it.
 *
 * @param items what is shown
 * @param total how many there are on all pages
 * @param pages how many pages
 */
public record CollectionPage(List<Object> items, long total, long pages) {
    /** A page of items, the number of pages computed from the number on each. */
    public static CollectionPage of(List<Object> items, long total, long perPage) {
        return new CollectionPage(items, total, perPage <= 0 ? 0 : (total + perPage - 1) / perPage);
    }

    /** How many items lie before a page; no number of a page gives one that is negative or beyond all numbers. */
    public static long offset(long page, long perPage) {
        long before = Math.max(0, page - 1);
        return before > Long.MAX_VALUE / Math.max(1, perPage) ? Long.MAX_VALUE : before * perPage;
    }

    /** A number without its sign, as WordPress's {@code absint}, which never gives a negative one. */
    public static long absolute(long number) {
        return number == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(number);
    }

    /** The answer with {@code X-WP-Total}, {@code X-WP-TotalPages} and {@code Link} to previous and next. */
    public RestResponse respond(RestRequest request, String base) {
        return respond(request, base, request.integer("page").orElse(1L));
    }

    /** The same for a page that is not the one of the parameter, such as one that follows from an offset. */
    public RestResponse respond(RestRequest request, String base, long page) {
        RestResponse response = RestResponse.ok(items);
        response.header("X-WP-Total", Long.toString(total));
        response.header("X-WP-TotalPages", Long.toString(pages));
        if (page > 1) {
            response.linkHeader("prev", address(request, base, Math.min(page - 1, pages)), "");
        }
        if (pages > page) {
            response.linkHeader("next", address(request, base, page + 1), "");
        }
        return response;
    }

    private static String address(RestRequest request, String base, long page) {
        Map<String, Object> query = new LinkedHashMap<>(request.source(ParamSource.GET));
        query.put("page", page);
        return PhpQuery.addToUrl(base, query);
    }
}
