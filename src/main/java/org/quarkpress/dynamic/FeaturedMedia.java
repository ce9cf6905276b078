package org.quarkpress.dynamic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.HtmlTags;
import org.quarkpress.block.Values;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.post.PostItem;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;

/** Covers and media beside text that show the featured picture of the post they are about. */
final class FeaturedMedia {
    private static final String COVER = "wp-block-cover__image-background";
    private static final String MEDIA = "wp-block-media-text__media";

    private FeaturedMedia() {}

    private static AttachmentFacts picture(BlockScene scene) {
        long id = scene.post().map(PostItem::thumbnail).orElse(0L);
        return id > 0 ? scene.rows().pictures(List.of(id)).get(id) : null;
    }

    /** {@code core/cover}. */
    static String cover(BlockScene scene) {
        AttachmentFacts picture = "image".equals(scene.text("backgroundType")) ? picture(scene) : null;
        HtmlTags tags = new HtmlTags(scene.content());
        if (picture == null || !tags.nextWithClass("wp-block-cover__inner-container")) {
            return scene.content();
        }
        boolean behind = scene.flag("hasParallax") || scene.flag("isRepeated");
        String image = behind ? background(scene, picture) : image(scene);
        return scene.content().substring(0, tags.start())
                + image
                + scene.content().substring(tags.start());
    }

    private static String image(BlockScene scene) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("data-object-fit", "cover");
        if (scene.attrs().get("focalPoint") != null) {
            String place = place(scene);
            more.put("data-object-position", place);
            more.put("style", "object-position:" + place + ";");
        }
        return Thumbnail.tag(scene, scene.post().orElseThrow(), scene.text("sizeSlug"), null, COVER, more);
    }

    private static String background(BlockScene scene, AttachmentFacts picture) {
        String classes = COVER + " wp-image-" + picture.id() + (scene.flag("hasParallax") ? " has-parallax" : "")
                + (scene.flag("isRepeated") ? " is-repeated" : "");
        AttachmentFacts.Size size = picture.sizes().get(scene.text("sizeSlug"));
        String url = size == null
                ? picture.url()
                : picture.url().substring(0, picture.url().lastIndexOf('/') + 1) + size.file();
        String alt = picture.alt();
        return "<div" + (alt.isEmpty() ? "" : " aria-label=\"" + Escape.attr(alt) + "\"") + " class=\"" + classes
                + "\"" + (alt.isEmpty() ? "" : " role=\"img\"") + " style=\"background-position:" + place(scene)
                + ";background-image:url(" + Url.display(url) + ");\"></div>";
    }

    /** {@code core/media-text}. */
    static String mediaText(BlockScene scene) {
        AttachmentFacts picture = picture(scene);
        HtmlTags tags = new HtmlTags(scene.content());
        if (picture == null || !tags.nextWithClass(MEDIA) || !tags.name().equals("figure")) {
            return scene.content();
        }
        boolean fills = scene.flag("imageFill");
        String size = scene.text("mediaSizeSlug").isEmpty() ? "full" : scene.text("mediaSizeSlug");
        String style = fills ? " style=\"object-position:" + place(scene) + ";\"" : "";
        String classes = "wp-image-" + picture.id() + " size-" + size;
        String image = mediaImage(scene, picture, style + " class=\"" + Escape.attr(classes) + "\"");
        String figure = "<figure " + scene.content().substring(tags.start() + "<figure".length(), tags.end());
        HtmlTags whole = new HtmlTags(scene.content().substring(0, tags.start())
                + figure
                + image
                + scene.content().substring(tags.end()));
        if (fills && whole.next("div") && whole.hasClass("is-image-fill")) {
            whole.removeClass("is-image-fill").addClass("is-image-fill-element");
        }
        return whole.html();
    }

    /** What content filters make of an image with an id: its measures before, its sources behind. */
    private static String mediaImage(BlockScene scene, AttachmentFacts picture, String attributes) {
        String whole = Thumbnail.image(scene, picture, "full", "x", Map.of());
        int measures = whole.indexOf(" src=");
        int sources = whole.indexOf(" srcset=");
        return whole.substring(0, measures) + " alt=\"" + Escape.attr(picture.alt()) + "\" src=\""
                + Url.display(picture.url()) + "\"" + attributes
                + (sources < 0 ? " />" : whole.substring(sources));
    }

    /** The focal point in percent, the middle without one. */
    private static String place(BlockScene scene) {
        return percent(scene, "x") + "% " + percent(scene, "y") + "%";
    }

    private static String percent(BlockScene scene, String axis) {
        Object part = Values.at(scene.attrs().get("focalPoint"), axis);
        return part == null ? "50" : PhpNumber.toText(Math.round(PhpNumber.toDouble(part) * 100));
    }
}
