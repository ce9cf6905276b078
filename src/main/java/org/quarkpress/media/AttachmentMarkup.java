package org.quarkpress.media;

import java.util.Map;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.RenderContext;
import org.quarkpress.content.ContentFilters;
import org.quarkpress.content.ContentTags;
import org.quarkpress.content.SrcSet;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.StripTags;

/** What stands before the description of a media file: its picture, its player or a link ({@code prepend_attachment}). */
final class AttachmentMarkup {
    private final AttachmentFacts file;
    private final ImageSizes.Bounds medium;
    private final RenderContext context;

    AttachmentMarkup(AttachmentFacts file, ImageSizes.Bounds medium, RenderContext context) {
        this.file = file;
        this.medium = medium;
        this.context = context;
    }

    /** The description as readers see it ({@code the_content} of an attachment). */
    String description(String raw) {
        return before() + ContentFilters.content(raw, context);
    }

    /** The caption as readers see it; without one it is made of the description ({@code the_excerpt}). */
    String caption(String caption, String raw) {
        return ContentFilters.excerpt(caption, before() + raw, 55, context);
    }

    private String before() {
        if (file.mimeType().startsWith("video/")) {
            return player("video", measure("width") + measure("height"));
        }
        if (file.mimeType().startsWith("audio/")) {
            return player("audio", "");
        }
        String inside = isImage(file.mimeType()) ? image() : file.title();
        String link = "<p class=\"attachment\"><a href='" + Escape.attr(file.url()) + "'>" + inside + "</a></p>\n";
        return ContentTags.filter(link, context);
    }

    private String player(String kind, String more) {
        return ContentFilters.content("[" + kind + " src=\"" + file.url() + "\"" + more + "]", context);
    }

    private String measure(String name) {
        Object value = file.meta().get(name);
        return value == null ? "" : " " + name + "=\"" + Escape.attr(String.valueOf(value)) + "\"";
    }

    /** Whether browsers show files of this type as pictures ({@code wp_attachment_is_image}). */
    static boolean isImage(String mimeType) {
        return mimeType.startsWith("image/");
    }

    private String image() {
        AttachmentFacts.Size size = file.sizes().get("medium");
        String source = size == null ? file.url() : sibling(size.file());
        long[] measures =
                size == null ? medium.fit(file.width(), file.height()) : new long[] {size.width(), size.height()};
        String measured = file.width() == 0 ? "" : "width=\"" + measures[0] + "\" height=\"" + measures[1] + "\" ";
        String alt = Escape.attr(StripTags.strip(file.alt()).strip());
        String tag = "<img " + measured + "src=\"" + Escape.attr(source)
                + "\" class=\"attachment-medium size-medium\" alt=\"" + alt + "\" />";
        return SrcSet.add(tag, file, context);
    }

    /** The address of another file in the same folder. */
    String sibling(String name) {
        return file.url().substring(0, file.url().lastIndexOf('/') + 1) + name;
    }

    /** The last part of a path. */
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What is stored of its sizes, empty when nothing is. */
    Map<String, Object> meta() {
        return file.meta();
    }
}
