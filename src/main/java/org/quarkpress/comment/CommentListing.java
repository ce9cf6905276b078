package org.quarkpress.comment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;
import org.quarkpress.site.RestDate;
import org.quarkpress.site.WpDate;

/** What a request for a list of comments asks of the database ({@code get_items} before its query). */
final class CommentListing {
    private CommentListing() {}

    static CommentQuerySql of(RestRequest request) {
        CommentQuerySql query = new CommentQuerySql()
                .statuses(Arrays.stream(text(request, "status").split("[\\s,]+"))
                        .filter(word -> !word.isEmpty())
                        .toList())
                .type(text(request, "type"))
                .posts(ids(request, "post"))
                .ids(ids(request, "include"))
                .notIds(ids(request, "exclude"))
                .parents(ids(request, "parent"))
                .notParents(ids(request, "parent_exclude"))
                .users(ids(request, "author"))
                .notUsers(ids(request, "author_exclude"));
        String email = text(request, "author_email");
        if (!email.isEmpty()) {
            query.email(email);
        }
        String search = text(request, "search");
        if (!search.isEmpty()) {
            query.search(search);
        }
        if (!text(request, "after").isEmpty()) {
            query.after(local(request, "after"));
        }
        if (!text(request, "before").isEmpty()) {
            query.before(local(request, "before"));
        }
        List<Long> include = ids(request, "include");
        if ("include".equals(request.text("orderby")) && !include.isEmpty()) {
            query.orderByIds(include);
        } else {
            query.orderBy(text(request, "orderby"), !"asc".equals(request.text("order")));
        }
        long perPage = perPage(request);
        long offset = request.integer("offset").map(CollectionPage::absolute).orElse(0L);
        long page = request.integer("page").orElse(1L);
        return query.page(perPage, offset == 0 ? CollectionPage.offset(page, perPage) : offset);
    }

    static long perPage(RestRequest request) {
        return request.integer("per_page").orElse(10L);
    }

    private static String text(RestRequest request, String name) {
        String value = request.text(name);
        return value == null ? "" : value;
    }

    private static String local(RestRequest request, String name) {
        return RestDate.ofLocal(request.text(name), request.asker().site().timezone())
                .map(RestDate::local)
                .orElse(WpDate.ZERO);
    }

    static List<Long> ids(RestRequest request, String name) {
        List<Long> out = new ArrayList<>();
        request.list(name).forEach(id -> out.add(Math.abs(Coercion.toLong(id))));
        return out;
    }
}
