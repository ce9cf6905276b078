package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.Values;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.post.SearchTerms;
import org.quarkpress.post.TermCondition;

/** The list of posts that a query loop asks for ({@code build_query_vars_from_query_block()}). */
final class QueryLoop {
    private static final long MOST_POSTS = 100;

    private final BlockScene scene;
    private final Map<?, ?> asked;

    QueryLoop(BlockScene scene) {
        this.scene = scene;
        this.asked = scene.block().inherited().get("query") instanceof Map<?, ?> map ? map : Map.of();
    }

    /** The query; null when there is none around, or the page's own is meant, which a REST answer has not. */
    PostQuerySql query() {
        if (asked.isEmpty() || Values.isTruthy(asked.get("inherit"))) {
            return null;
        }
        PostType type = scene.rows()
                .model()
                .postTypes()
                .find(text("postType").isEmpty() ? "post" : text("postType"))
                .orElse(null);
        if (type == null) {
            return null;
        }
        var actor = scene.asker().actor();
        boolean allPrivate = actor.can(type.caps().name("read_private_posts"));
        PostQuerySql query =
                new PostQuerySql(List.of(type.name())).readable(List.of("publish"), actor.id(), allPrivate);
        which(query);
        terms(query);
        String by = text("orderBy").isEmpty() ? "date" : text("orderBy");
        query.orderBy(by, !"asc".equalsIgnoreCase(text("order")));
        return query.page(perPage(), Math.max(0, PhpNumber.toInt(asked.get("offset"))));
    }

    /** Posts on a page. */
    long perPage() {
        long wanted = Math.abs(PhpNumber.toInt(asked.get("perPage")));
        return Math.min(wanted == 0 ? scene.asker().site().postsPerPage() : wanted, MOST_POSTS);
    }

    private void which(PostQuerySql query) {
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
        if (!parents.isEmpty()) {
            query.parents(parents);
        }
        SearchTerms sought = SearchTerms.of(text("search"));
        if (!sought.isEmpty()) {
            query.search(sought, List.of("post_title", "post_excerpt", "post_content"), false)
                    .withoutPassword(0); // what is found by its words tells its words
        }
    }

    private void terms(PostQuerySql query) {
        List<TermCondition> all = new ArrayList<>();
        Object given = asked.get("taxQuery");
        boolean parted = Values.at(given, "include") != null || Values.at(given, "exclude") != null;
        conditions(parted ? Values.at(given, "include") : given, "IN", all);
        conditions(Values.at(given, "exclude"), "NOT IN", all);
        conditions("category", asked.get("categoryIds"), "IN", all);
        conditions("post_tag", asked.get("tagIds"), "IN", all);
        query.terms(all, false);
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
    private static List<Long> ids(Object given) {
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
