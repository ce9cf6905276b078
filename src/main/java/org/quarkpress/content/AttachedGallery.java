package org.quarkpress.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.BlockTypes;
import org.quarkpress.block.BlockWrapper;
import org.quarkpress.block.DynamicBlock;
import org.quarkpress.block.GalleryBlock;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderedBlock;
import org.quarkpress.block.Values;
import org.quarkpress.kses.Kses;
import org.quarkpress.kses.SafeCss;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;

/** Galleries of what hangs on the post ({@code core/gallery} with {@code dynamicContent}); all others are as they are saved. */
public final class AttachedGallery implements DynamicBlock {
    private static final String SOURCE = "core/attached-media";

    private final LongFunction<List<AttachmentFacts>> attached;

    /** Pictures by the post that they hang on, newest first. */
    public AttachedGallery(LongFunction<List<AttachmentFacts>> attached) {
        this.attached = attached;
    }

    /** Whether a text may have such a gallery. */
    public static boolean isIn(String text) {
        return text.contains(SOURCE);
    }

    @Override
    public String render(RenderedBlock block, String content, RenderContext context) {
        boolean gathers = SOURCE.equals(block.at("dynamicContent", "source"))
                && block.block().innerBlocks().isEmpty();
        if (!gathers || !(block.inherited().get("postId") instanceof Long post)) {
            return GalleryBlock.render(block, content, context);
        }
        List<AttachmentFacts> pictures = ordered(attached.apply(post), block.at("dynamicContent", "args"));
        if (pictures.isEmpty()) {
            return "";
        }
        Map<String, Object> attrs =
                BlockTypes.withDefaults(block.name(), block.block().attrs());
        String wrapper = BlockWrapper.of(block, context.theme(), classes(attrs));
        StringBuilder html = new StringBuilder("<figure " + wrapper + ">");
        pictures.forEach(picture -> html.append(figure(picture, attrs)));
        return GalleryBlock.numbered(html.append(content).append("</figure>").toString(), context);
    }

    private static List<String> classes(Map<String, Object> attrs) {
        long columns = attrs.get("columns") instanceof Number number ? number.longValue() : 0;
        return List.of(
                "wp-block-gallery",
                "has-nested-images",
                columns > 0 ? "columns-" + columns : "columns-default",
                Values.isTruthy(attrs.get("imageCrop")) ? "is-cropped" : "");
    }

    private static List<AttachmentFacts> ordered(List<AttachmentFacts> newestFirst, Object args) {
        List<AttachmentFacts> pictures = new ArrayList<>(newestFirst);
        boolean ascending = "asc".equalsIgnoreCase(Values.text(args, "order"));
        if ("title".equals(Values.text(args, "orderBy"))) {
            Comparator<AttachmentFacts> byTitle =
                    Comparator.comparing(picture -> picture.title().toLowerCase(Locale.ROOT));
            pictures.sort(ascending ? byTitle : byTitle.reversed());
        } else if (ascending) {
            Collections.reverse(pictures);
        }
        return pictures;
    }

    private static String figure(AttachmentFacts picture, Map<String, Object> attrs) {
        String size = attrs.get("sizeSlug") instanceof String slug && !slug.isEmpty() ? slug : "large";
        String image = linked(AttachmentImage.plain(picture, size, ratio(attrs)), picture, attrs);
        String caption = picture.caption().isEmpty()
                ? ""
                : "<figcaption class=\"wp-element-caption\">" + Kses.post(picture.caption()) + "</figcaption>";
        return "<figure class=\"wp-block-image size-" + Escape.attr(size) + "\">" + image + caption + "</figure>";
    }

    private static String ratio(Map<String, Object> attrs) {
        String ratio = attrs.get("aspectRatio") instanceof String text ? text : "auto";
        return ratio.isEmpty() || ratio.equals("auto")
                ? ""
                : SafeCss.filter("aspect-ratio:" + ratio + ";object-fit:cover");
    }

    private static String linked(String image, AttachmentFacts picture, Map<String, Object> attrs) {
        Object to = attrs.get("linkTo");
        String url = "media".equals(to) || "file".equals(to)
                ? picture.url()
                : "attachment".equals(to) || "post".equals(to) ? picture.link() : "";
        if (url.isEmpty()) {
            return image;
        }
        String target = "_blank".equals(attrs.get("linkTarget")) ? " target=\"_blank\" rel=\"noopener\"" : "";
        return "<a href=\"" + Url.display(url) + "\"" + target + ">" + image + "</a>";
    }
}
