package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/** Lists posts ({@code get_items}): the page, the total, and out of the page what the asker may not see. */
@ApplicationScoped
public class PostListService {
    private final PostStore posts;
    private final PostFactsService facts;
    private final PostReadService reader;
    private final TermStore terms;
    private final Model model;

    /** A service over these stores. */
    public PostListService(
            PostStore posts, PostFactsService facts, PostReadService reader, TermStore terms, Model model) {
        this.posts = posts;
        this.facts = facts;
        this.reader = reader;
        this.terms = terms;
        this.model = model;
    }

    /** A page of the collection with its headers. */
    public RestResponse list(RestRequest request, PostType type, ItemSchema schema) {
        PostPage found = page(request, type);
        List<Object> items = "HEAD".equals(request.method())
                ? List.of()
                : reader.collection(found.rows(), found.facts(), request, schema);
        return found.respond(items, request, type);
    }

    /** The posts of a page that the asker may see; throws what {@code get_items} refuses. */
    public PostPage page(RestRequest request, PostType type) {
        PostQuerySql query = PostListing.of(request, type, model, terms::withChildren, this::formatTerms);
        List<PostRow> rows = posts.list(query);
        long page = request.integer("page").orElse(1L);
        long total = total(query, rows, page, request.isset("offset"));
        long perPage = query.limit();
        long pages = (total + perPage - 1) / perPage;
        if (page > pages && total > 0) {
            throw WpError.of("rest_post_invalid_page_number", "There are not that many pages.", 400);
        }
        List<PostRow> found = withStickies(rows, request, type, query);
        Map<Long, PostFacts> known = facts.of(found, request.asker().options());
        return new PostPage(permitted(found, known, request), known, total, perPage);
    }

    /** A page that is not full tells the total; an empty first page says there is nothing. */
    private long total(PostQuerySql query, List<PostRow> rows, long page, boolean offset) {
        if (rows.isEmpty()) {
            return page > 1 && !offset ? posts.count(query) : 0;
        }
        return rows.size() < query.limit() ? query.offset() + rows.size() : posts.count(query);
    }

    private static List<PostRow> permitted(List<PostRow> rows, Map<Long, PostFacts> known, RestRequest request) {
        boolean edit = "edit".equals(request.context());
        return rows.stream()
                .filter(row -> edit
                        ? PostPermissions.mayEdit(request.asker().actor(), known.get(row.id()))
                        : PostPermissions.mayRead(request.asker().actor(), known.get(row.id())))
                .toList();
    }

    /** With {@code ignore_sticky=false} sticky posts come first on the first page, beyond its size if need be. */
    private List<PostRow> withStickies(List<PostRow> rows, RestRequest request, PostType type, PostQuerySql query) {
        boolean asked = Boolean.FALSE.equals(request.param("ignore_sticky"));
        List<Long> stickies = request.asker().site().stickyPosts();
        if (!asked
                || query.offset() > 0
                || !"post".equals(type.name())
                || stickies.isEmpty()
                || narrowed(request, query)) {
            return rows;
        }
        List<PostRow> out = new ArrayList<>(
                rows.stream().filter(row -> stickies.contains(row.id())).toList());
        List<Long> missing = new ArrayList<>(stickies);
        out.forEach(row -> missing.remove(row.id()));
        posts.rows(missing).values().stream()
                .filter(row -> "publish".equals(row.status()) && "post".equals(row.type()))
                .sorted(java.util.Comparator.comparing(PostRow::date).reversed())
                .forEach(out::add);
        rows.stream().filter(row -> !stickies.contains(row.id())).forEach(out::add);
        return out;
    }

    /** A search or the list of a term is not the front page; WordPress counts every other list as that. */
    private static boolean narrowed(RestRequest request, PostQuerySql query) {
        return query.hasTerms()
                || request.isset("search") && !request.text("search").isEmpty();
    }

    private List<Long> formatTerms(List<String> slugs) {
        return slugs.stream()
                .map(slug -> terms.bySlug("post_format", slug))
                .filter(Objects::nonNull)
                .map(TermRow::id)
                .toList();
    }
}
