package org.quarkpress.dynamic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.Values;
import org.quarkpress.post.PostClasses;
import org.quarkpress.post.PostItem;
import org.quarkpress.sanitize.Escape;

/** The block that is repeated for each post of a query loop ({@code core/post-template}). */
final class PostTemplateBlock {
    private PostTemplateBlock() {}

    static String render(BlockScene scene) {
        return scene.showing().deeper(() -> list(scene));
    }

    private static String list(BlockScene scene) {
        List<PostItem> posts = new QueryLoop(scene).posts();
        if (posts.isEmpty()) {
            return "";
        }
        LoopRows.read(scene, posts);
        boolean keyed = Values.isTruthy(scene.inherited("enhancedPagination"));
        StringBuilder out = new StringBuilder();
        for (PostItem post : posts) {
            if (scene.showing().takesPost()) {
                String classes = PostClasses.of(post, scene.rows().model()).stream()
                        .map(Objects::toString)
                        .collect(Collectors.joining(" "));
                String key = "data-wp-key=\"post-template-item-" + post.row().id() + "\" ";
                out.append("<li ").append(keyed ? key : "").append("class=\"wp-block-post ");
                out.append(Escape.attr(classes)).append("\">");
                out.append(inside(scene, post)).append("</li>");
            }
        }
        return scene.wrap("ul", out.toString(), columns(scene), scene.linkColor());
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
        RenderContext context =
                scene.context().forPost(post.row().id(), post.row().type());
        return scene.repeated(
                Map.of("postId", post.row().id(), "postType", post.row().type()), context);
    }
}
