package org.quarkpress.term;

import java.util.ArrayList;
import java.util.List;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;

/** What a request for a list of terms asks of the database ({@code get_items} before its query). */
final class TermListing {
    private TermListing() {}

    static TermQuerySql of(RestRequest request, Taxonomy taxonomy) {
        TermQuerySql query = new TermQuerySql(taxonomy.name());
        List<Long> include = ids(request, "include");
        List<Long> exclude = ids(request, "exclude");
        if (!include.isEmpty()) {
            query.ids(include);
        } else if (!exclude.isEmpty()) {
            query.notIds(exclude);
        }
        List<String> slugs = request.list("slug").stream()
                .map(slug -> TermText.slug(Coercion.toText(slug)))
                .toList();
        if (!slugs.isEmpty()) {
            query.slugs(slugs);
        }
        if (taxonomy.hierarchical()) {
            request.integer("parent").ifPresent(query::parent);
        }
        post(request).ifPresent(query::object);
        String search = request.text("search");
        if (search != null && !search.isEmpty()) {
            query.search(search);
        }
        if (request.flag("hide_empty")) {
            query.hideEmpty(taxonomy.hierarchical());
        }
        order(request, query, include, slugs);
        return query.page(perPage(request), CollectionPage.absolute(offset(request, taxonomy)));
    }

    private static void order(RestRequest request, TermQuerySql query, List<Long> include, List<String> slugs) {
        String by = request.text("orderby") == null ? "name" : request.text("orderby");
        boolean descending = "desc".equals(request.text("order"));
        if ("include".equals(by) && !include.isEmpty()) {
            query.orderByList(false, include, descending);
        } else if ("include_slugs".equals(by) && !slugs.isEmpty()) {
            query.orderByList(true, slugs, descending);
        } else {
            query.orderBy(by, descending);
        }
    }

    private static List<Long> ids(RestRequest request, String name) {
        List<Long> out = new ArrayList<>();
        request.list(name).forEach(id -> out.add(Math.abs(Coercion.toLong(id))));
        return out;
    }

    /** The post whose terms are wanted; 0 is none. */
    static java.util.Optional<Long> post(RestRequest request) {
        return request.integer("post").filter(id -> id != 0);
    }

    static long perPage(RestRequest request) {
        return request.integer("per_page").orElse(10L);
    }

    /** Flat taxonomies have an offset, which beats the page; it may be negative here. */
    private static long offset(RestRequest request, Taxonomy taxonomy) {
        long offset = taxonomy.hierarchical() ? 0 : request.integer("offset").orElse(0L);
        return offset == 0 ? CollectionPage.offset(request.integer("page").orElse(1L), perPage(request)) : offset;
    }

    /** The page that an offset lies on. */
    static long page(RestRequest request, Taxonomy taxonomy) {
        return (long) Math.ceil((double) offset(request, taxonomy) / perPage(request) + 1);
    }
}
