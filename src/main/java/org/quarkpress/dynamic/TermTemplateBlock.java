package org.quarkpress.dynamic;

import java.util.List;
import java.util.Map;
import org.quarkpress.block.Values;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.term.TermQuerySql;
import org.quarkpress.term.TermRow;

/** The block that is repeated for each term of a list of terms ({@code core/term-template}). */
final class TermTemplateBlock {
    private static final long MOST_TERMS = 500;

    private TermTemplateBlock() {}

    static String render(BlockScene scene) {
        return scene.showing().deeper(() -> list(scene));
    }

    private static String list(BlockScene scene) {
        Object asked = scene.inherited("termQuery");
        String name = Values.text(asked, "taxonomy");
        Taxonomy taxonomy = name == null
                ? null
                : scene.rows().model().taxonomies().find(name).orElse(null);
        List<TermRow> terms = taxonomy == null ? List.of() : scene.rows().terms(query(asked, taxonomy));
        if (terms.isEmpty()) {
            return "";
        }
        scene.rows().links(taxonomy, terms);
        StringBuilder out = new StringBuilder();
        for (TermRow term : terms) {
            if (scene.showing().takesPost()) {
                scene.showing().about(term);
                String inner = scene.repeated(Map.of("termId", term.id(), "taxonomy", name), scene.context());
                out.append("<li class=\"wp-block-term term-").append(term.id()).append(' ');
                out.append(Escape.attr(name)).append(" taxonomy-").append(Escape.attr(name));
                out.append("\">").append(inner).append("</li>");
            }
        }
        return scene.wrap("ul", out.toString(), scene.linkColor());
    }

    /** Those at the top unless terms are named, or those below are wanted as well. */
    static TermQuerySql query(Object asked, Taxonomy taxonomy) {
        String order = Values.text(asked, "order");
        String by = Values.text(asked, "orderBy");
        long wanted = PhpNumber.toInt(Values.at(asked, "perPage"));
        TermQuerySql query = new TermQuerySql(taxonomy.name())
                .orderBy(by == null ? "name" : by, "desc".equalsIgnoreCase(order))
                .page(wanted <= 0 ? MOST_TERMS : Math.min(wanted, MOST_TERMS), 0);
        List<Long> named = QueryLoop.ids(Values.at(asked, "include"));
        boolean nested = Values.isTruthy(Values.at(asked, "showNested"));
        if (!named.isEmpty()) {
            query.ids(named);
        } else if (taxonomy.hierarchical() && !nested) {
            query.parent(0);
        }
        return Values.isTruthy(Values.at(asked, "hideEmpty")) ? query.hideEmpty(taxonomy.hierarchical()) : query;
    }
}
