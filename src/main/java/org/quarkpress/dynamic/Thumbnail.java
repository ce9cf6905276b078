package org.quarkpress.dynamic;

import java.util.List;
import java.util.Map;
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
     * @param classes other classes than those of its size, or null
     * @param more further attributes in order
     */
    static String tag(
            BlockScene scene, PostItem post, String size, String alt, String classes, Map<String, String> more) {
        AttachmentFacts facts = scene.rows().pictures(List.of(post.thumbnail())).get(post.thumbnail());
        if (facts == null || !facts.mimeType().startsWith("image/")) {
            return "";
        }
        String known = size.isEmpty() ? "post-thumbnail" : size;
        String own = "attachment-" + known + " size-" + known;
        return image(
                scene,
                alt == null ? facts : named(facts, alt),
                known,
                (classes == null ? own : classes) + " wp-post-image",
                more);
    }

    /** An attachment's image with other classes and further attributes ({@code wp_get_attachment_image()}). */
    static String image(
            BlockScene scene, AttachmentFacts facts, String size, String classes, Map<String, String> more) {
        String tag = AttachmentImage.tag(facts, size, null, scene.context());
        String own = Escape.attr("attachment-" + size + " size-" + size);
        String classed = tag.replace("class=\"" + own + "\"", "class=\"" + Escape.attr(classes) + "\"");
        StringBuilder attributes = new StringBuilder();
        more.forEach((name, value) -> attributes
                .append(' ')
                .append(name)
                .append("=\"")
                .append(Escape.attr(value))
                .append('"'));
        int sources = classed.indexOf("\" srcset=\"");
        int end = sources < 0 ? classed.lastIndexOf(" />") : sources + 1;
        return classed.substring(0, end) + attributes + classed.substring(end);
    }

    private static AttachmentFacts named(AttachmentFacts facts, String alt) {
        return new AttachmentFacts(
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
    }
}
