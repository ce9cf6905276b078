package org.quarkpress.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.BlockWrapper;
import org.quarkpress.block.BoundPost;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderedBlock;
import org.quarkpress.block.Values;
import org.quarkpress.kses.Kses;
import org.quarkpress.php.PhpJson;
import org.quarkpress.sanitize.Escape;

/** The list of footnotes: what the post's meta {@code footnotes} holds, each with a link back to its mark. */
final class FootnotesBlock {
    private FootnotesBlock() {}

    static String render(RenderedBlock block, RenderContext context) {
        BoundPost post = block.inherited().get("postId") instanceof Long id
                ? context.boundPosts().apply(id)
                : null;
        BoundPost.Value meta = post == null ? null : post.meta().get("footnotes");
        Object notes = meta == null ? null : PhpJson.parse(meta.text()).value();
        Collection<?> all =
                notes instanceof Map<?, ?> map ? map.values() : notes instanceof List<?> list ? list : List.of();
        StringBuilder items = new StringBuilder();
        int number = 0;
        for (Object note : all) {
            String content = text(Values.at(note, "content"));
            String id = text(Values.at(note, "id"));
            items.append(item(++number, id, content));
        }
        return items.isEmpty()
                ? ""
                : "<ol " + BlockWrapper.of(block, context.theme(), List.of()) + ">" + items + "</ol>";
    }

    private static String item(int number, String rawId, String content) {
        String id = Escape.attr(rawId);
        return "<li id=\"" + id + "\">" + Kses.post(content) + " <a href=\"#" + id
                + "-link\" aria-label=\"Jump to footnote reference " + number + "\">↩︎</a></li>";
    }

    private static String text(Object value) {
        boolean scalar = value instanceof String || value instanceof Long || value instanceof Double;
        return scalar && Values.isTruthy(value) ? String.valueOf(value) : "";
    }
}
