package org.quarkpress.dynamic;

import java.util.Map;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.PictureIds;
import org.quarkpress.block.RenderContext;
import org.quarkpress.post.PostItem;

/** The settings for showing the words of another post inside a text. */
final class PostContent {
    private PostContent() {}

    /** The same settings for that post, with the pictures that its words show. */
    static RenderContext context(BlockScene scene, PostItem post) {
        Map<Long, AttachmentFacts> pictures = scene.rows()
                .pictures(
                        PictureIds.in(post.row().content()).stream().limit(200).toList());
        return scene.context().forPost(post.row().id(), post.row().type()).withAttachments(pictures::get);
    }
}
