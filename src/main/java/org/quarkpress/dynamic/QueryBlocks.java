package org.quarkpress.dynamic;

import org.quarkpress.block.HtmlTags;
import org.quarkpress.block.Values;
import org.quarkpress.model.PostType;
import org.quarkpress.php.PhpNumber;

/** The block around a query loop, and its heading. */
final class QueryBlocks {
    private QueryBlocks() {}

    /** {@code core/query}: marked where pages are changed without leaving. */
    static String query(BlockScene scene) {
        Object id = scene.attrs().get("queryId");
        if (!scene.flag("enhancedPagination") || id == null) {
            return scene.content();
        }
        String number = PhpNumber.toText(id);
        HtmlTags tags = new HtmlTags(scene.content());
        if (tags.next()) {
            tags.set("data-wp-interactive", "core/query");
            tags.set("data-wp-router-region", "query-" + number);
            tags.set("data-wp-context", "{}");
            tags.set("data-wp-key", number);
        }
        return tags.html();
    }

    /** {@code core/query-title}: archives and searches have one on their own pages only, types of posts everywhere. */
    static String title(BlockScene scene) {
        if (!"post-type".equals(scene.text("type"))) {
            return "";
        }
        String asked = Values.text(scene.inherited("query"), "postType");
        String name = asked != null
                ? asked
                : scene.post().map(post -> post.row().type()).orElse("");
        PostType type = scene.rows().model().postTypes().find(name).orElse(null);
        if (type == null) {
            return "";
        }
        String label = type.labels().singularName();
        boolean prefixed = scene.attrs().get("showPrefix") == null || scene.flag("showPrefix");
        return scene.wrap(
                scene.heading(), prefixed ? "Post Type: &#8220;" + label + "&#8221;" : label, scene.textAlign());
    }
}
