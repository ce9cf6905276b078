package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.block.Values;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.post.SearchTerms;
import org.quarkpress.post.TermCondition;
import org.quarkpress.term.TermQuerySql;
import org.quarkpress.term.TermRow;

/** The list of posts that a query loop asks for ({@code build_query_vars_from_query_block()}). */
final class QueryLoop {
    private static final long MOST_POSTS = 100;
    private static final long MOST_PAGES = 1_000_000;
    /** What {@code orderby} takes, as lists of posts name it here. */
    private static final Map<String, String> ORDERS = Map.of(
            "title", "title",
            "modified", "modified",
            "menu_order", "menu_order",
            "author", "author",
            "ID", "id",
            "name", "slug",
            "parent", "parent");

    private final BlockScene scene;
    private final Map<?, ?> asked;

    QueryLoop(BlockScene scene) {
        this.scene = scene;
        this.asked = scene.block().inherited().get("query") instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The query; null where the page's own is meant, which a REST answer has not. */
    PostQuerySql query() {
        if (Values.isTruthy(asked.get("inherit"))) {
            return null;
        }
        PostType type = type();
        var actor = scene.asker().actor();
        boolean allPrivate = actor.can(type.caps().name("read_private_posts"));
        PostQuerySql query =
                new PostQuerySql(List.of(type.name())).readable(List.of("publish"), actor.id(), allPrivate);
        which(query, type);
        query.terms(conditions(), false);
        formats(query);
        query.orderBy(ORDERS.getOrDefault(text("orderBy"), "date"), !"asc".equalsIgnoreCase(text("order")));
        return query.page(perPage(), offset());
    }

    private PostType type() {
        var types = scene.rows().model().postTypes();
        return types.find(text("postType")).or(() -> types.find("post")).orElseThrow();
    }

    /** The posts of the page, those that stick in front where nothing narrows the list ({@code WP_Query}). */
    List<PostItem> posts() {
        PostQuerySql query = query();
        if (query == null) {
            return List.of();
        }
        List<PostItem> page = scene.rows().posts(query);
        Set<Long> sticky =
                new LinkedHashSet<>(sticksFirst() ? scene.asker().site().stickyPosts() : List.of());
        sticky.removeAll(ids(asked.get("exclude")));
        if (sticky.isEmpty()) {
            return page;
        }
        List<PostItem> out = new ArrayList<>();
        page.stream().filter(post -> sticky.contains(post.row().id())).forEach(out::add);
        List<Long> missing = new ArrayList<>(sticky);
        out.forEach(post -> missing.remove(Long.valueOf(post.row().id())));
        if (!missing.isEmpty()) {
            out.addAll(scene.rows()
                    .posts(new PostQuerySql(List.of(type().name()))
                            .statuses(List.of("publish"))
                            .ids(missing)
                            .page(MOST_POSTS, 0)));
        }
        page.stream().filter(post -> !sticky.contains(post.row().id())).forEach(out::add);
        return out;
    }

    private boolean sticksFirst() {
        boolean narrowed = !SearchTerms.of(text("search")).isEmpty()
                || !isStandard()
                        && conditions().stream().anyMatch(c -> c.operator().equals("IN"))
                || !isStandard() && !formatSlugs().isEmpty();
        return text("sticky").isEmpty() && !narrowed;
    }

    /** How many posts all pages have; none for a page behind the last. */
    long found() {
        PostQuerySql query = query();
        long all = query == null ? 0 : scene.rows().count(query);
        return offset() >= all ? 0 : all;
    }

    /** How many pages there are, or may be shown. */
    long pages() {
        long all = (found() + perPage() - 1) / perPage();
        long most = Math.max(0, PhpNumber.toInt(asked.get("pages")));
        return most == 0 ? all : Math.min(all, most);
    }

    /** The parameter that names the page. */
    String pageKey() {
        Object id = scene.inherited("queryId");
        return id == null ? "query-page" : "query-" + PhpNumber.toText(id) + "-page";
    }

    /** The page that is shown, from 1. */
    long page() {
        long page = QueryUrl.number(scene.asker().target(), pageKey()).orElse(1L);
        return Math.max(1, Math.min(MOST_PAGES, page));
    }

    private long offset() {
        return perPage() * (page() - 1) + Math.max(0, PhpNumber.toInt(asked.get("offset")));
    }

    /** Posts on a page. */
    long perPage() {
        long wanted = Math.abs(PhpNumber.toInt(asked.get("perPage")));
        return Math.min(wanted == 0 ? scene.asker().site().postsPerPage() : wanted, MOST_POSTS);
    }

    private void which(PostQuerySql query, PostType type) {
        List<Long> not = ids(asked.get("exclude"));
        List<Long> stickies = scene.asker().site().stickyPosts();
        if ("only".equals(text("sticky"))) {
            query.ids(stickies.isEmpty() ? List.of(0L) : stickies);
        } else if ("exclude".equals(text("sticky"))) {
            not.addAll(stickies);
        }
        if (!not.isEmpty()) {
            query.notIds(not);
        }
        List<Long> authors = ids(asked.get("author"));
        if (!authors.isEmpty()) {
            query.authors(authors);
        }
        List<Long> parents = ids(asked.get("parents"));
        if (!parents.isEmpty() && type.hierarchical()) {
            query.parents(parents);
        }
        SearchTerms sought = SearchTerms.of(text("search"));
        if (!sought.isEmpty()) {
            query.search(sought, List.of("post_title", "post_excerpt", "post_content"), false)
                    .withoutPassword(0); // what is found by its words tells its words
        }
    }

    private List<TermCondition> conditions() {
        List<TermCondition> all = new ArrayList<>();
        Object given = asked.get("taxQuery");
        boolean parted = Values.at(given, "include") != null || Values.at(given, "exclude") != null;
        conditions(parted ? Values.at(given, "include") : given, "IN", all);
        conditions(Values.at(given, "exclude"), "NOT IN", all);
        conditions("category", asked.get("categoryIds"), "IN", all);
        conditions("post_tag", asked.get("tagIds"), "IN", all);
        return all;
    }

    /** Posts of these formats; the standard one is to have none. */
    private void formats(PostQuerySql query) {
        List<TermCondition> any = new ArrayList<>();
        if (isStandard()) {
            any.add(new TermCondition("post_format", List.of(), "NOT EXISTS"));
        }
        if (!formatSlugs().isEmpty()) {
            List<Long> ids =
                    scene
                            .rows()
                            .terms(new TermQuerySql("post_format")
                                    .slugs(formatSlugs())
                                    .page(MOST_POSTS, 0))
                            .stream()
                            .map(TermRow::id)
                            .toList();
            any.add(new TermCondition("post_format", ids.isEmpty() ? List.of(0L) : ids, "IN"));
        }
        query.terms(any, true);
    }

    private boolean isStandard() {
        return asked.get("format") instanceof List<?> formats && formats.contains("standard");
    }

    private List<String> formatSlugs() {
        return !(asked.get("format") instanceof List<?> formats)
                ? List.of()
                : formats.stream()
                        .limit(MOST_POSTS)
                        .filter(format -> format instanceof String && !format.equals("standard"))
                        .map(format -> "post-format-" + format)
                        .toList();
    }

    private void conditions(Object given, String operator, List<TermCondition> out) {
        if (given instanceof Map<?, ?> map) {
            map.forEach((taxonomy, terms) -> conditions(String.valueOf(taxonomy), terms, operator, out));
        }
    }

    private void conditions(String name, Object given, String operator, List<TermCondition> out) {
        Taxonomy taxonomy = scene.rows().model().taxonomies().find(name).orElse(null);
        List<Long> terms = ids(given);
        if (taxonomy != null && taxonomy.visibility().isPublic() && !terms.isEmpty()) {
            out.add(new TermCondition(name, terms, operator));
        }
    }

    private String text(String name) {
        return asked.get(name) instanceof String text ? text : "";
    }

    /** Ids given as a list, one number, or numbers between commas. */
    static List<Long> ids(Object given) {
        List<Long> out = new ArrayList<>();
        if (given instanceof List<?> list) {
            list.forEach(id -> out.add(PhpNumber.toInt(id)));
        } else if (given instanceof Number number) {
            out.add(number.longValue());
        } else if (given instanceof String text) {
            for (String part : text.split(",")) {
                out.add(PhpNumber.toInt(part));
            }
        }
        out.removeIf(id -> id <= 0);
        return out;
    }
}
