package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.term.TermQuerySql;
import org.quarkpress.term.TermRow;

/** The block that lists the terms of a taxonomy ({@code core/categories}, by {@code wp_list_categories()}). */
final class CategoriesBlock {
    private static final int MOST_TERMS = 2000;
    private static final int DEEPEST = 50;

    private final BlockScene scene;
    private final Taxonomy taxonomy;
    private final boolean tree;
    private final Map<Long, List<TermRow>> children = new HashMap<>();
    private Map<Long, String> links = Map.of();
    private Map<Long, Long> counts = Map.of();

    private CategoriesBlock(BlockScene scene, Taxonomy taxonomy) {
        this.scene = scene;
        this.taxonomy = taxonomy;
        this.tree = scene.flag("showHierarchy");
    }

    static String render(BlockScene scene) {
        String name = scene.text("taxonomy");
        String shown = "wp-block-categories-taxonomy-" + name;
        Taxonomy taxonomy = scene.rows().model().taxonomies().find(name).orElse(null);
        if (taxonomy == null || !taxonomy.visibility().isPublic()) {
            return scene.wrap("ul", "", "wp-block-categories-list", shown);
        }
        CategoriesBlock list = new CategoriesBlock(scene, taxonomy);
        boolean empty = list.read().isEmpty();
        if (scene.flag("displayAsDropdown")) {
            return scene.wrap("div", list.dropdown(), "wp-block-categories-dropdown", shown);
        }
        String none = taxonomy.hierarchical() ? "No categories" : "No tags";
        String items = empty ? "<li class=\"cat-item-none\">" + none + "</li>" : list.items(0, 0);
        return scene.wrap("ul", items, "wp-block-categories-list", shown);
    }

    private List<TermRow> read() {
        TermQuerySql query =
                new TermQuerySql(taxonomy.name()).orderBy("name", false).page(MOST_TERMS, 0);
        if (!scene.flag("showEmpty")) {
            query.hideEmpty(tree && taxonomy.hierarchical());
        }
        if (scene.flag("showOnlyTopLevel")) {
            query.parent(0);
        }
        List<TermRow> terms = scene.rows().terms(query);
        links = scene.rows().links(taxonomy, terms);
        boolean below = tree && !scene.flag("showOnlyTopLevel");
        if (below && scene.flag("showPostCounts") && taxonomy.hierarchical()) {
            counts = scene.rows().countsWithChildren(taxonomy.name());
        }
        Set<Long> ids = new HashSet<>();
        terms.forEach(term -> ids.add(term.id()));
        for (TermRow term : terms) {
            long parent = tree && ids.contains(term.parent()) ? term.parent() : 0;
            children.computeIfAbsent(parent, id -> new ArrayList<>()).add(term);
        }
        return terms;
    }

    private String items(long parent, int depth) {
        StringBuilder out = new StringBuilder();
        if (depth >= DEEPEST) {
            return "";
        }
        for (TermRow term : children.getOrDefault(parent, List.of())) {
            String count = scene.flag("showPostCounts") ? " (" + count(term) + ")" : "";
            out.append("\t<li class=\"cat-item cat-item-").append(term.id()).append("\"><a href=\"");
            out.append(Escape.attr(links.getOrDefault(term.id(), "")))
                    .append("\">")
                    .append(term.name());
            out.append("</a>").append(count).append('\n');
            String inner = items(term.id(), depth + 1);
            if (!inner.isEmpty()) {
                String indent = "\t".repeat(depth);
                out.append(indent).append("<ul class='children'>\n").append(inner);
                out.append(indent).append("</ul>\n");
            }
            out.append("</li>\n");
        }
        return out.toString();
    }

    private long count(TermRow term) {
        return counts.isEmpty() ? term.count() : counts.getOrDefault(term.id(), 0L);
    }

    private String dropdown() {
        String id = "wp-block-categories-" + scene.context().next("wp-block-categories-");
        String query = queryName();
        String one = "category".equals(taxonomy.name())
                ? "Category"
                : labelOf(taxonomy.labels().singularName());
        StringBuilder out = new StringBuilder("<label class=\"wp-block-categories__label"
                + (scene.flag("showLabel") ? "" : " screen-reader-text") + "\" for=\"" + id + "\">"
                + labelOf(taxonomy.labels().name()) + "</label><select  name='" + query + "' id='" + id
                + "' class='postform'>\n\t<option value='-1'>Select " + one + "</option>\n");
        options(0, 0, out);
        String home = "\"" + scene.asker().site().home("/") + "?" + query + "=\" + encodeURIComponent( this.value )";
        return out.append("</select>")
                .append(Dropdown.script(id, home))
                .append('\n')
                .toString();
    }

    private static String labelOf(String text) {
        return Escape.html(text == null ? "" : text);
    }

    private String queryName() {
        String own = taxonomy.queryVar() == null ? taxonomy.name() : taxonomy.queryVar();
        return switch (taxonomy.name()) {
            case "category" -> "category_name";
            case "post_tag" -> "tag";
            default -> Escape.attr(own);
        };
    }

    private void options(long parent, int depth, StringBuilder out) {
        if (depth >= DEEPEST) {
            return;
        }
        for (TermRow term : children.getOrDefault(parent, List.of())) {
            String count = scene.flag("showPostCounts") ? "&nbsp;&nbsp;(" + count(term) + ")" : "";
            out.append("\t<option class=\"level-").append(depth).append("\" value=\"");
            out.append(Escape.attr(term.slug())).append("\">").append("&nbsp;&nbsp;&nbsp;".repeat(depth));
            out.append(term.name()).append(count).append("</option>\n");
            options(term.id(), depth + 1, out);
        }
    }
}
