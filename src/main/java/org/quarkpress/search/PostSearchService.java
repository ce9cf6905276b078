package org.quarkpress.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarkpress.block.RenderContext;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.content.RenderedTextCache;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAddress;
import org.quarkpress.post.PostAddressService;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostPermissions;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.SearchTerms;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.Links;
import org.quarkpress.site.Site;

/** Finds published posts by their words ({@code WP_REST_Post_Search_Handler}). */
@ApplicationScoped
public class PostSearchService {
    private static final List<String> COLUMNS = List.of("post_title", "post_excerpt", "post_content");

    private final PostStore posts;
    private final PostFactsService facts;
    private final PostAddressService addresses;
    private final RenderedTextCache texts;
    private final Model model;

    /** A service over these stores. */
    public PostSearchService(
            PostStore posts,
            PostFactsService facts,
            PostAddressService addresses,
            RenderedTextCache texts,
            Model model) {
        this.posts = posts;
        this.facts = facts;
        this.addresses = addresses;
        this.texts = texts;
        this.model = model;
    }

    /** A page of posts, those that match best first. */
    public SearchResult search(SearchQuery query, Asker asker) {
        PostQuerySql sql = statement(query, asker);
        List<PostRow> rows = posts.list(sql);
        long total = rows.isEmpty() ? 0 : query.offset() + rows.size();
        if (rows.size() == query.perPage()) {
            total = posts.count(sql);
        }
        Map<Long, PostFacts> known = facts.of(rows, asker.options());
        Map<Long, PostAddress> links = addresses(rows, known, asker);
        RenderContext render = RenderContext.plain(asker.site().homeUrl());
        List<SearchHit> hits = new ArrayList<>();
        for (PostRow row : rows) {
            PostType type = model.postTypes().get(row.type());
            hits.add(new SearchHit(
                    row.id(),
                    type.supports("title") ? texts.title(row.title(), render.forPost(row.id(), row.type())) : "",
                    links.get(row.id()).link(),
                    SearchSubtypes.POST,
                    row.type(),
                    links(type, known.get(row.id()), asker)));
        }
        return new SearchResult(hits, total);
    }

    /** With none of its types named WordPress searches posts alone. */
    private PostQuerySql statement(SearchQuery query, Asker asker) {
        PostQuerySql sql =
                new PostQuerySql(query.subtypes().isEmpty() ? List.of(SearchSubtypes.POST) : query.subtypes());
        sql.statuses(List.of("publish"));
        if (!query.include().isEmpty()) {
            sql.ids(query.include());
        } else if (!query.exclude().isEmpty()) {
            sql.notIds(query.exclude());
        }
        SearchTerms terms = SearchTerms.of(query.words());
        if (!query.words().isEmpty() && !terms.isEmpty()) {
            sql.search(terms, COLUMNS, false);
            sql.orderByRelevance(terms, true);
            if (asker.actor().id() == 0) {
                sql.withoutPassword(0);
            } else if (!editsOthers(query, asker)) {
                sql.titlesOfProtected(terms, asker.actor().id());
            }
        }
        return sql.page(query.perPage(), query.offset());
    }

    private boolean editsOthers(SearchQuery query, Asker asker) {
        return query.subtypes().stream()
                .map(name -> model.postTypes().get(name).caps().name("edit_others_posts"))
                .allMatch(asker.actor()::can);
    }

    private Map<Long, PostAddress> addresses(List<PostRow> rows, Map<Long, PostFacts> known, Asker asker) {
        Map<Long, PostAddress> out = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(PostRow::type))
                .forEach((name, list) ->
                        out.putAll(addresses.of(list, known, model.postTypes().get(name), asker)));
        return out;
    }

    private static Links links(PostType type, PostFacts post, Asker asker) {
        Site site = asker.site();
        List<Object> allowed = new ArrayList<>(List.of("GET"));
        if (PostPermissions.mayEdit(asker.actor(), post)) {
            allowed.addAll(List.of("POST", "PUT", "PATCH"));
        }
        if (PostPermissions.mayDelete(asker.actor(), post)) {
            allowed.add("DELETE");
        }
        String self = site.restUrl(type.rest().route() + "/" + post.id());
        return new Links()
                .add("self", self, SelfLink.attributes(allowed))
                .add("about", site.restUrl("/wp/v2/types/" + type.name()));
    }
}
