package org.quarkpress.dynamic;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quarkpress.block.Block;
import org.quarkpress.block.BlockRenderer;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderedBlock;
import org.quarkpress.block.Values;
import org.quarkpress.post.PostClasses;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.sanitize.Escape;

/** The block that is repeated for each post of a query loop ({@code core/post-template}). */
final class PostTemplateBlock {
    private PostTemplateBlock() {}

    static String render(BlockScene scene) {
        return scene.showing().deeper(() -> list(scene));
    }

    private static String list(BlockScene scene) {
        PostQuerySql query = new QueryLoop(scene).query();
        List<PostItem> posts = query == null ? List.of() : scene.rows().posts(query);
        if (posts.isEmpty()) {
            return "";
        }
        scene.rows()
                .users(posts.stream()
                        .map(post -> post.row().author())
                        .distinct()
                        .toList());
        scene.rows()
                .pictures(posts.stream()
                        .map(PostItem::thumbnail)
                        .filter(id -> id > 0)
                        .distinct()
                        .toList());
        StringBuilder out = new StringBuilder();
        for (PostItem post : posts) {
            if (scene.showing().takesPost()) {
                String classes = PostClasses.of(post, scene.rows().model()).stream()
                        .map(Objects::toString)
                        .collect(Collectors.joining(" "));
                out.append("<li class=\"wp-block-post ")
                        .append(Escape.attr(classes))
                        .append("\">");
                out.append(inside(scene, post)).append("</li>");
            }
        }
        return scene.wrap("ul", out.toString(), columns(scene));
    }

    private static String columns(BlockScene scene) {
        Object layout = scene.attrs().get("layout");
        Object old = scene.block().inherited().get("displayLayout");
        if ("grid".equals(Values.at(layout, "type")) && Values.at(layout, "columnCount") instanceof Number count) {
            return "columns-" + count.longValue();
        }
        return "flex".equals(Values.at(old, "type")) && Values.at(old, "columns") instanceof Number count
                ? "is-flex-container columns-" + count.longValue()
                : "";
    }

    /** The inner blocks once, about this post. */
    private static String inside(BlockScene scene, PostItem post) {
        RenderedBlock block = scene.block();
        Map<String, Object> inherited = new HashMap<>(block.inherited());
        inherited.put("postId", post.row().id());
        inherited.put("postType", post.row().type());
        RenderContext context =
                scene.context().forPost(post.row().id(), post.row().type());
        BlockRenderer renderer = new BlockRenderer(context);
        RenderedBlock around = new RenderedBlock(block.block(), block.parent(), inherited, new HashMap<>());
        StringBuilder out = new StringBuilder();
        Iterator<Block> children = block.block().innerBlocks().iterator();
        for (String piece : block.block().innerContent()) {
            out.append(piece != null ? piece : renderer.render(around.child(children.next())));
        }
        return out.toString();
    }
}
