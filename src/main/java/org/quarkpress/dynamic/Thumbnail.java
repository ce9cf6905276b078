package org.quarkpress.dynamic;

import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.content.AttachmentImage;
import org.quarkpress.post.PostItem;
import org.quarkpress.sanitize.Escape;

/** The featured picture of a post ({@code get_the_post_thumbnail()}). */
final class Thumbnail {
    private Thumbnail() {}

    /**
     * The tag, or nothing when there is no picture.
     *
     * @param alt another alternative text, or null for the picture's own
     * @param style declarations; null for no attribute
     */
    static String tag(BlockScene scene, PostItem post, String size, String alt, String style) {
        AttachmentFacts facts =
                scene.rows().pictures(java.util.List.of(post.thumbnail())).get(post.thumbnail());
        if (facts == null || !facts.mimeType().startsWith("image/")) {
            return "";
        }
        AttachmentFacts shown = alt == null
                ? facts
                : new AttachmentFacts(
                        facts.id(),
                        facts.url(),
                        facts.mimeType(),
                        facts.file(),
                        facts.width(),
                        facts.height(),
                        facts.sizes(),
                        alt,
                        facts.caption(),
                        facts.title(),
                        facts.link(),
                        facts.meta());
        String known = Escape.attr(size.isEmpty() ? "post-thumbnail" : size);
        String tag = AttachmentImage.tag(shown, known, null, scene.context());
        String name = "attachment-" + known + " size-" + known;
        String classed = tag.replace("class=\"" + name + "\"", "class=\"" + name + " wp-post-image\"");
        if (style == null) {
            return classed;
        }
        int at = classed.indexOf("\" srcset=\"");
        int end = at < 0 ? classed.lastIndexOf(" />") : at + 1;
        return classed.substring(0, end) + " style=\"" + Escape.attr(style) + "\"" + classed.substring(end);
    }
}
