package org.quarkpress.search;

import java.util.ArrayList;
import java.util.List;
import org.quarkpress.php.PhpArray;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;

/**
 * What a request searches for.
 *
 * @param kind the kind of things
 * @param subtypes post types or taxonomies; empty when none of those named belongs to the kind
 * @param words what must occur, empty for anything
 * @param include only these ids; empty for all
 * @param exclude none of these; of no effect beside {@code include}
 * @param perPage how many on a page
 * @param offset how many come before
 */
public record SearchQuery(
        String kind,
        List<String> subtypes,
        String words,
        List<Long> include,
        List<Long> exclude,
        long perPage,
        long offset) {
    /** What this request asks, its arguments being checked. */
    public static SearchQuery of(RestRequest request, SearchSubtypes known) {
        String kind = SearchParams.kind(request);
        long perPage = request.integer("per_page").orElse(10L);
        long page = request.integer("page").orElse(1L);
        String words = request.text("search");
        return new SearchQuery(
                kind,
                subtypes(request.param("subtype"), known.of(kind)),
                words == null || "0".equals(words) ? "" : words,
                ids(request, "include"),
                ids(request, "exclude"),
                perPage,
                CollectionPage.offset(page, perPage));
    }

    private static List<String> subtypes(Object wanted, List<String> all) {
        if (wanted instanceof String) {
            return all; // the default
        }
        List<String> out = new ArrayList<>();
        PhpArray.values(wanted).forEach(name -> out.add(String.valueOf(name)));
        return out.contains(SearchSubtypes.ANY) ? all : out;
    }

    private static List<Long> ids(RestRequest request, String name) {
        List<Long> out = new ArrayList<>();
        request.list(name).forEach(id -> out.add(CollectionPage.absolute(Coercion.toLong(id))));
        return out;
    }
}
