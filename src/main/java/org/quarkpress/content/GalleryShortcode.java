package org.quarkpress.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.RenderContext;
import org.quarkpress.kses.AllowedHtml;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;

/** {@code [gallery ids="1,2"]}: images of the media library as a list of figures. */
final class GalleryShortcode {
    private final Map<String, String> attributes;
    private final RenderContext context;
    private final String selector;

    private GalleryShortcode(Map<String, String> attributes, RenderContext context) {
        this.attributes = attributes;
        this.context = context;
        this.selector = "gallery-" + context.next("shortcode-gallery");
    }

    static String render(Map<String, String> attributes, RenderContext context) {
        return new GalleryShortcode(attributes, context).render();
    }

    private String render() {
        List<AttachmentFacts> images = images();
        if (images.isEmpty()) {
            return "";
        }
        long columns = PhpNumber.toInt(attributes.getOrDefault("columns", "3"));
        StringBuilder out = new StringBuilder("<div id='" + selector + "' class='gallery galleryid-" + galleryId()
                + " gallery-columns-" + columns + " gallery-size-" + cssClass(size()) + "'>");
        images.forEach(image -> out.append(item(image)));
        return out.append("\n\t\t</div>\n").toString();
    }

    private long galleryId() {
        return attributes.containsKey("id") ? PhpNumber.toInt(attributes.get("id")) : context.postId();
    }

    private String size() {
        return attributes.getOrDefault("size", "thumbnail");
    }

    private List<AttachmentFacts> images() {
        String ids = attributes.getOrDefault("ids", "");
        ids = ids.isEmpty() ? attributes.getOrDefault("include", "") : ids;
        List<AttachmentFacts> images = new ArrayList<>();
        for (String id : ids.split("[,\\s]+")) {
            AttachmentFacts image = context.attachments().apply(Math.abs(PhpNumber.toInt(id)));
            if (image != null && image.mimeType().startsWith("image/") && !images.contains(image)) {
                images.add(image);
            }
        }
        sort(images);
        return images;
    }

    private void sort(List<AttachmentFacts> images) {
        String order = attributes.getOrDefault("orderby", "post__in").toLowerCase(Locale.ROOT);
        Comparator<AttachmentFacts> by =
                switch (order) {
                    case "title" -> Comparator.comparing(image -> image.title().toLowerCase(Locale.ROOT));
                    case "id" -> Comparator.comparingLong(AttachmentFacts::id);
                    default -> null;
                };
        if (by != null) {
            images.sort("DESC".equalsIgnoreCase(attributes.get("order")) ? Collections.reverseOrder(by) : by);
        }
    }

    private String item(AttachmentFacts image) {
        String item = tag("itemtag", "figure", "dl");
        String icon = tag("icontag", "div", "dt");
        String caption = tag("captiontag", "figcaption", "dd");
        String id = selector + "-" + image.id();
        boolean captioned = !image.caption().trim().isEmpty();
        String orientation = image.height() > image.width() ? "portrait" : "landscape";
        String html = "<" + item + " class='gallery-item'>\n\t\t\t<" + icon + " class='gallery-icon " + orientation
                + "'>\n\t\t\t\t" + linked(image, captioned ? id : null) + "\n\t\t\t</" + icon + ">";
        if (captioned) {
            html += "\n\t\t\t\t<" + caption + " class='wp-caption-text gallery-caption' id='" + id + "'>\n\t\t\t\t"
                    + Texturize.texturize(image.caption()) + "\n\t\t\t\t</" + caption + ">";
        }
        return html + "</" + item + ">";
    }

    private String linked(AttachmentFacts image, String describedBy) {
        String tag = AttachmentImage.tag(image, size(), describedBy, context);
        String link = attributes.getOrDefault("link", "");
        if (link.equals("none")) {
            return tag;
        }
        String url = link.equals("file") ? image.url() : image.link();
        return "<a href='" + Url.display(url) + "'>" + tag + "</a>";
    }

    /** The name of an element; one that posts may not hold gives way to that of a definition list. */
    private String tag(String name, String usual, String instead) {
        String tag =
                attributes.getOrDefault(name, usual).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_:-]", "");
        return AllowedHtml.POST.elements().containsKey(tag) ? tag : instead;
    }

    private static String cssClass(String text) {
        return Escape.attr(text.replaceAll("[^A-Za-z0-9_-]", ""));
    }
}
