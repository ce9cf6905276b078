package org.quarkpress.revision;

import java.util.ArrayList;
import java.util.List;
import org.quarkpress.error.WpError;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.post.SearchTerms;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.RestRequest;

/** What a request for a list of revisions asks of the database ({@code WP_REST_Revisions_Controller::get_items}). */
final class RevisionListing {
    private static final List<String> TITLE_EXCERPT_CONTENT = List.of("post_title", "post_excerpt", "post_content");

    private final RestRequest request;

    /** The listing of a request; throws what its order needs and lacks. */
    RevisionListing(RestRequest request) {
        this.request = request;
        if ("relevance".equals(orderedBy()) && search().isEmpty()) {
            throw WpError.of("rest_no_search_term_defined", "Order by relevance needs a search.", 400);
        }
        if ("include".equals(orderedBy()) && ids("include").isEmpty()) {
            throw WpError.of("rest_orderby_include_missing_include", "Order by include needs ids.", 400);
        }
    }

    /** The query for the revisions of a post. */
    PostQuerySql query(long post) {
        PostQuerySql query = new PostQuerySql(List.of(RevisionRow.TYPE))
                .statuses(List.of(RevisionRow.STATUS))
                .parents(List.of(post));
        if (!ids("include").isEmpty()) {
            query.ids(ids("include"));
        } else {
            query.notIds(ids("exclude"));
        }
        if (!search().isEmpty()) {
            query.search(SearchTerms.of(search()), TITLE_EXCERPT_CONTENT, false);
        }
        order(query);
        return isPaged() ? query.page(perPage(), offset()) : query.page(Long.MAX_VALUE, 0);
    }

    private void order(PostQuerySql query) {
        boolean descending = !"asc".equals(request.text("order"));
        switch (orderedBy()) {
            case "include" -> query.orderByList(false, ids("include"));
            case "relevance" -> query.orderByRelevance(SearchTerms.of(search()), descending);
            case "include_slugs" -> query.orderBy("date", false);
            case "date" -> query.orderByDateAndId(descending);
            default -> query.orderBy(orderedBy(), descending);
        }
    }

    /** Whether there are pages at all; without {@code per_page} all is on one, and an offset leaves nothing out. */
    boolean isPaged() {
        return request.integer("per_page").isPresent();
    }

    /** How many on a page. */
    long perPage() {
        return request.integer("per_page").orElse(Long.MAX_VALUE);
    }

    private long offset() {
        return request.integer("offset")
                .map(CollectionPage::absolute)
                .orElseGet(() -> CollectionPage.offset(page(), perPage()));
    }

    private long page() {
        return request.integer("page").orElse(1L);
    }

    /** The number of pages that so many revisions make. */
    long pages(long total) {
        return !isPaged() ? Math.min(total, 1) : (total + perPage() - 1) / perPage();
    }

    /** Refuses what lies beyond the last of so many revisions; of none at all nothing lies beyond. */
    void refuseBeyond(long total) {
        long offset = request.integer("offset").orElse(0L);
        if (total > 0 && offset >= total) {
            throw WpError.of("rest_revision_invalid_offset_number", "There are not that many revisions.", 400);
        }
        if (total > 0 && offset == 0 && page() > pages(total)) {
            throw WpError.of("rest_revision_invalid_page_number", "There are not that many pages.", 400);
        }
    }

    private String orderedBy() {
        String by = request.text("orderby");
        return by == null ? "date" : by;
    }

    private String search() {
        String text = request.text("search");
        return text == null || "0".equals(text) ? "" : text;
    }

    private List<Long> ids(String name) {
        List<Long> out = new ArrayList<>();
        request.list(name).forEach(id -> {
            if (id instanceof Number n) {
                out.add(Math.abs(n.longValue()));
            }
        });
        return out;
    }
}
