package org.quarkpress.post;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.capability.Actor;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostFormat;
import org.quarkpress.model.PostStatus;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.site.RestDate;
import org.quarkpress.site.WpDate;

/** What a request for a list of posts asks of the database ({@code get_items} before its query). */
public final class PostListing {
    private final RestRequest request;
    private final PostType type;
    private final PostQuerySql query;

    private PostListing(RestRequest request, PostType type) {
        this.request = request;
        this.type = type;
        this.query = new PostQuerySql(List.of(type.name()));
    }

    /** Finds the terms below terms; needs rows, so the service gives it. */
    @FunctionalInterface
    public interface Children {
        /** These terms of the taxonomy and all below them. */
        List<Long> of(String taxonomy, List<Long> terms);
    }

    /** Finds the ids of the terms of formats: slug to term id, only those that exist. */
    @FunctionalInterface
    public interface FormatTerms {
        /** Ids of the terms with these slugs. */
        List<Long> of(List<String> slugs);
    }

    /** The query; throws what {@code get_items} refuses. */
    public static PostQuerySql of(
            RestRequest request, PostType type, Model model, Children children, FormatTerms formats) {
        PostListing listing = new PostListing(request, type);
        listing.refuse();
        listing.statuses(model);
        listing.who();
        listing.which();
        listing.when();
        listing.search();
        listing.taxonomies(model, children, formats);
        listing.order();
        long perPage = request.integer("per_page").orElse(10L);
        long page = request.integer("page").orElse(1L);
        long offset =
                request.integer("offset").map(CollectionPage::absolute).orElse(CollectionPage.offset(page, perPage));
        return listing.query.page(perPage, offset);
    }

    private void refuse() {
        if ("relevance".equals(request.text("orderby")) && blank("search")) {
            throw WpError.of("rest_no_search_term_defined", "Order by relevance needs a search.", 400);
        }
        if ("include".equals(request.text("orderby")) && request.list("include").isEmpty()) {
            throw WpError.of("rest_orderby_include_missing_include", "Order by include needs ids.", 400);
        }
    }

    private boolean blank(String name) {
        String value = request.text(name);
        return value == null || value.isEmpty() || "0".equals(value);
    }

    private void statuses(Model model) {
        Set<String> wanted = new LinkedHashSet<>();
        if (request.param("status") instanceof String only) {
            wanted.add(only); // the default, which nobody sanitised
        }
        request.list("status").forEach(status -> wanted.add(String.valueOf(status)));
        if (wanted.contains("any")) {
            query.notStatuses(model.statuses().all().stream()
                    .filter(PostStatus::excludeFromSearch)
                    .map(PostStatus::name)
                    .toList());
        } else if (wanted.isEmpty()) {
            Actor actor = request.asker().actor();
            query.readable(List.of("publish"), actor.id(), actor.can(type.caps().name("read_private_posts")));
        } else {
            query.statuses(wanted);
        }
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

    private void who() {
        List<Long> not = ids("author_exclude");
        List<Long> only = ids("author");
        if (!not.isEmpty()) {
            query.notAuthors(not);
        } else if (!only.isEmpty()) {
            query.authors(only);
        }
    }

    private void which() {
        List<Long> include = ids("include");
        List<Long> exclude = ids("exclude");
        if (request.param("sticky") instanceof Boolean sticky && "post".equals(type.name())) {
            List<Long> stickies = request.asker().site().stickyPosts();
            if (sticky) {
                include = include.isEmpty()
                        ? stickies
                        : include.stream().filter(stickies::contains).toList();
                query.ids(include.isEmpty() ? List.of(0L) : include);
                return;
            }
            exclude = new ArrayList<>(exclude);
            exclude.addAll(stickies);
        }
        if (!include.isEmpty()) {
            query.ids(include);
        } else if (!exclude.isEmpty()) {
            query.notIds(exclude);
        }
        if (!request.list("slug").isEmpty()) {
            query.slugs(request.list("slug").stream().map(String::valueOf).toList());
        }
        if (!ids("parent").isEmpty()) {
            query.parents(ids("parent"));
        } else if (!ids("parent_exclude").isEmpty()) {
            query.notParents(ids("parent_exclude"));
        }
        request.integer("menu_order").map(Math::abs).ifPresent(query::menuOrder);
    }

    private void when() {
        for (String bound : List.of("after", "before", "modified_after", "modified_before")) {
            if (!blank(bound)) {
                String local = RestDate.ofLocal(
                                request.text(bound), request.asker().site().timezone())
                        .map(RestDate::local)
                        .orElse(WpDate.ZERO);
                boolean modified = bound.startsWith("modified");
                if (bound.endsWith("after")) {
                    query.after(local, modified);
                } else {
                    query.before(local, modified);
                }
            }
        }
    }

    private void search() {
        String sought = request.text("search");
        SearchTerms terms = SearchTerms.of(sought == null ? "" : sought);
        if (terms.isEmpty()) {
            return;
        }
        List<String> columns = request.list("search_columns").isEmpty()
                ? List.of("post_title", "post_excerpt", "post_content")
                : request.list("search_columns").stream().map(String::valueOf).toList();
        if ("attachment".equals(type.name())) {
            columns = new ArrayList<>(columns);
            columns.add(AttachedFileSql.COLUMN);
        }
        query.search(terms, columns, "exact".equals(request.text("search_semantics")));
        if (!request.asker().actor().can(type.caps().name("edit_others_posts"))) {
            query.withoutPassword(request.asker().actor().id()); // what is found by its words tells its words
        }
    }

    private void taxonomies(Model model, Children children, FormatTerms formats) {
        List<TermCondition> wanted = new ArrayList<>();
        List<TermCondition> unwanted = new ArrayList<>();
        for (Taxonomy taxonomy : PostParams.taxonomies(type, model)) {
            condition(taxonomy, taxonomy.restBase(), true, children, wanted);
            condition(taxonomy, taxonomy.restBase() + "_exclude", false, children, unwanted);
        }
        boolean any = "OR".equals(request.text("tax_relation"));
        if (any) {
            query.terms(wanted, true);
            query.terms(unwanted, false);
        } else {
            wanted.addAll(unwanted);
            query.terms(wanted, false);
        }
        formats(formats);
    }

    private void condition(
            Taxonomy taxonomy, String name, boolean wanted, Children children, List<TermCondition> conditions) {
        Object value = request.param(name);
        List<Long> terms = new ArrayList<>();
        boolean below = false;
        boolean all = false;
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            if (map.get("terms") instanceof List<?> list) {
                list.forEach(id -> terms.add(((Number) id).longValue()));
            }
            below = Boolean.TRUE.equals(map.get("include_children"));
            all = "AND".equals(map.get("operator"));
        } else {
            terms.addAll(ids(name));
        }
        if (terms.isEmpty()) {
            return;
        }
        List<Long> found = below ? children.of(taxonomy.name(), terms) : terms;
        String operator = wanted ? (all ? "AND" : "IN") : "NOT IN";
        conditions.add(new TermCondition(taxonomy.name(), found, operator));
    }

    private void formats(FormatTerms terms) {
        List<String> formats =
                request.list("format").stream().map(String::valueOf).toList();
        if (formats.isEmpty()) {
            return;
        }
        List<TermCondition> any = new ArrayList<>();
        if (formats.contains(PostFormat.STANDARD)) {
            any.add(new TermCondition("post_format", List.of(), "NOT EXISTS"));
        }
        List<String> slugs = formats.stream()
                .filter(format -> !PostFormat.STANDARD.equals(format))
                .map(PostFormat::toSlug)
                .toList();
        if (!slugs.isEmpty()) {
            any.add(new TermCondition("post_format", terms.of(slugs), "IN"));
        }
        query.terms(any, true);
    }

    private void order() {
        String by = request.text("orderby") == null ? "date" : request.text("orderby");
        boolean descending = !"asc".equals(request.text("order"));
        switch (by) {
            case "include" -> query.orderByList(false, ids("include"));
            case "include_slugs" -> query.orderByList(true, request.list("slug"));
            case "relevance" -> query.orderByRelevance(SearchTerms.of(request.text("search")), descending);
            default -> query.orderBy(by, descending);
        }
    }
}
