package org.quarkpress.dynamic;

import org.quarkpress.post.PostQuerySql;

/** The blocks in a query loop that tell how much was found. */
final class QueryResults {
    private QueryResults() {}

    /** {@code core/query-no-results}: its content when nothing was found. */
    static String none(BlockScene scene) {
        PostQuerySql query = new QueryLoop(scene).query();
        boolean nothing = query != null && scene.rows().count(query) == 0;
        return nothing && !scene.content().isBlank() ? scene.wrap("div", scene.content(), align(scene)) : "";
    }

    private static String align(BlockScene scene) {
        return scene.block().at("style", "elements", "link", "color", "text") == null ? "" : "has-link-color";
    }

    /** {@code core/query-total}. */
    static String total(BlockScene scene) {
        QueryLoop loop = new QueryLoop(scene);
        PostQuerySql query = loop.query();
        if (query == null) {
            return "";
        }
        return scene.wrap("div", text(scene.text("displayType"), scene.rows().count(query), loop.perPage()));
    }

    /** What is said of so many results, the first page of which is shown. */
    static String text(String type, long found, long perPage) {
        if (found == 0) {
            return "No results found";
        }
        if (!type.equals("range-display")) {
            return found == 1 ? "1 result found" : found + " results found";
        }
        long last = Math.min(found, perPage);
        return last == 1 ? "Displaying 1 of " + found : "Displaying 1 – " + last + " of " + found;
    }
}
