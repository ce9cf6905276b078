package org.quarkpress.dynamic;

/** The blocks in a query loop that tell how much was found. */
final class QueryResults {
    private QueryResults() {}

    /** {@code core/query-no-results}: its content when nothing was found. */
    static String none(BlockScene scene) {
        boolean nothing =
                !scene.content().isBlank() && new QueryLoop(scene).posts().isEmpty();
        return nothing ? scene.wrap("div", scene.content(), scene.linkColor()) : "";
    }

    /** {@code core/query-total}. */
    static String total(BlockScene scene) {
        QueryLoop loop = new QueryLoop(scene);
        return scene.wrap("div", text(scene.text("displayType"), loop.found(), loop.perPage(), loop.page()));
    }

    /** What is said of so many results, one page of which is shown. */
    static String text(String type, long found, long perPage, long page) {
        if (!type.equals("range-display")) {
            return found == 1 ? "1 result found" : found + " results found";
        }
        long first = found == 0 ? 0 : (page - 1) * perPage + 1;
        long last = Math.min(found, page * perPage);
        return first >= last
                ? "Displaying " + first + " of " + found
                : "Displaying " + first + " – " + last + " of " + found;
    }
}
