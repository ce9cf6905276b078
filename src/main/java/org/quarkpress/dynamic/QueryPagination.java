package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.List;
import org.quarkpress.block.HtmlTags;
import org.quarkpress.block.Values;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;

/** The blocks that lead to the other pages of a query loop. */
final class QueryPagination {
    private static final String CLASS = "wp-block-query-pagination";

    private QueryPagination() {}

    /** {@code core/query-pagination}: nothing where there is one page. */
    static String pagination(BlockScene scene) {
        return scene.content().isBlank()
                ? ""
                : "<nav " + scene.wrapper(scene.linkColor()) + " aria-label=\"Pagination\">" + scene.content()
                        + "</nav>";
    }

    /** {@code core/query-pagination-previous}. */
    static String previous(BlockScene scene) {
        QueryLoop loop = new QueryLoop(scene);
        boolean there = loop.query() != null && loop.page() > 1 && loop.page() - 1 <= loop.pages();
        return there ? link(scene, loop.page() - 1, "previous", "Previous Page") : "";
    }

    /** {@code core/query-pagination-next}. */
    static String next(BlockScene scene) {
        QueryLoop loop = new QueryLoop(scene);
        return loop.query() != null && loop.page() < loop.pages()
                ? link(scene, loop.page() + 1, "next", "Next Page")
                : "";
    }

    private static String link(BlockScene scene, long page, String way, String usual) {
        QueryLoop loop = new QueryLoop(scene);
        String label = Escape.html(scene.text("label").isEmpty() ? usual : scene.text("label"));
        Object shows = scene.inherited("showLabel");
        boolean shown = shows == null || Values.isTruthy(shows);
        String arrow = arrow(scene.inherited("paginationArrow"), way);
        String text = shown ? label : "";
        String inner = way.equals("next") ? text + arrow : arrow + text;
        String href = Url.display(QueryUrl.with(scene.asker().target(), loop.pageKey(), page));
        String html = "<a href=\"" + href + "\" " + scene.wrapper()
                + (shown ? "" : " aria-label=\"" + Escape.attr(label) + "\"") + ">" + inner + "</a>";
        return enhanced(scene) ? marked(html, way) : html;
    }

    private static String marked(String html, String way) {
        HtmlTags tags = new HtmlTags(html);
        if (tags.next("a")) {
            tags.set("data-wp-key", "query-pagination-" + way);
            tags.set("data-wp-on--click", "core/query::actions.navigate");
            tags.set("data-wp-on--mouseenter", "core/query::actions.prefetch");
            tags.set("data-wp-watch", "core/query::callbacks.prefetch");
        }
        return tags.html();
    }

    private static boolean enhanced(BlockScene scene) {
        return Values.isTruthy(scene.inherited("enhancedPagination"));
    }

    /** {@code get_query_pagination_arrow()}. */
    private static String arrow(Object kind, String way) {
        boolean next = way.equals("next");
        String sign = "arrow".equals(kind) ? next ? "→" : "←" : "chevron".equals(kind) ? next ? "»" : "«" : "";
        return sign.isEmpty()
                ? ""
                : "<span class='" + CLASS + "-" + way + "-arrow is-arrow-" + kind + "' aria-hidden='true'>" + sign
                        + "</span>";
    }

    /** {@code core/query-pagination-numbers}. */
    static String numbers(BlockScene scene) {
        QueryLoop loop = new QueryLoop(scene);
        if (loop.query() == null || loop.pages() < 2) {
            return "";
        }
        Object middle = scene.block().attr("midSize");
        long around = middle == null ? 2 : Math.max(0, Math.min(1000, PhpNumber.toInt(middle)));
        String html = String.join("\n", links(scene, loop, around));
        if (enhanced(scene)) {
            HtmlTags tags = new HtmlTags(html);
            int index = 0;
            while (tags.next()) {
                tags.set("data-wp-key", "index-" + index++);
                if (tags.name().equals("a")) {
                    tags.set("data-wp-on--click", "core/query::actions.navigate");
                }
            }
            html = tags.html();
        }
        return scene.wrap("div", html);
    }

    /** {@code paginate_links()}: the first, the last and those around the one that is shown. */
    private static List<String> links(BlockScene scene, QueryLoop loop, long around) {
        List<String> out = new ArrayList<>();
        long last = loop.pages();
        long shown = loop.page();
        long before = 0;
        for (long page = 1; page <= last; page = page == 1 ? Math.max(2, shown - around) : page + 1) {
            long at = page > shown + around && page < last ? last : page;
            if (at - before > 1) {
                out.add("<span class=\"page-numbers dots\">&hellip;</span>");
            }
            out.add(
                    at == shown
                            ? "<span aria-current=\"page\" class=\"page-numbers current\">" + at + "</span>"
                            : "<a class=\"page-numbers\" href=\"" + Url.display(address(scene, loop, at)) + "\">" + at
                                    + "</a>");
            before = at;
            page = at;
        }
        return out;
    }

    private static String address(BlockScene scene, QueryLoop loop, long page) {
        List<String> parts = new ArrayList<>();
        if (page > 1) {
            parts.add(loop.pageKey() + "=" + page);
        }
        if (loop.page() != 1) {
            parts.add("cst");
        }
        QueryUrl.query(scene.asker().target()).stream()
                .filter(part -> !QueryUrl.nameOf(part).equals(loop.pageKey()))
                .forEach(parts::add);
        return "?" + String.join("&", parts);
    }
}
