package org.quarkpress.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.RenderContext;
import org.quarkpress.php.PhpJson;
import org.quarkpress.post.PostRow;
import org.quarkpress.rest.Fields;
import org.quarkpress.schema.Coercion;

/** What a media file shows beside the fields of a post ({@code WP_REST_Attachments_Controller}). */
final class MediaView {
    private static final long QUALITY = 82;
    private static final long WEBP_QUALITY = 86;

    private final PostRow row;
    private final AttachmentFacts file;
    private final Map<String, ImageSizes.Bounds> sizes;
    private final AttachmentMarkup markup;
    private final Fields fields;

    MediaView(
            PostRow row,
            AttachmentFacts file,
            Map<String, ImageSizes.Bounds> sizes,
            RenderContext context,
            Fields fields) {
        this.row = row;
        this.file = file;
        this.sizes = sizes;
        this.markup = new AttachmentMarkup(file, sizes.get("medium"), context);
        this.fields = fields;
    }

    /**
     * Adds the fields that the request wants.
     *
     * @param bytes the size of the file, null when there is none
     */
    void addTo(Map<String, Object> out, Long bytes) {
        texts(out);
        boolean image = AttachmentMarkup.isImage(row.mimeType());
        put(out, "media_type", image ? "image" : "file");
        put(out, "mime_type", row.mimeType());
        if (fields.includes("media_details")) {
            out.put("media_details", details());
        }
        put(out, "post", row.parent() == 0 ? null : row.parent());
        put(out, "source_url", file.url());
        put(out, "missing_image_sizes", missing(image));
        Object original = file.meta().get("original_image");
        put(out, "filename", original instanceof String name ? name : AttachmentMarkup.name(file.file()));
        put(
                out,
                "filesize",
                file.meta().containsKey("filesize") ? number(file.meta().get("filesize")) : bytes);
        if (image) {
            picture(out);
        }
    }

    private void put(Map<String, Object> out, String name, Object value) {
        if (fields.includes(name)) {
            out.put(name, value);
        }
    }

    private void texts(Map<String, Object> out) {
        if (fields.includes("description")) {
            Map<String, Object> description = new LinkedHashMap<>();
            description.put("raw", row.content());
            if (fields.includes("description.rendered")) {
                description.put("rendered", markup.description(row.content()));
            }
            out.put("description", description);
        }
        if (fields.includes("caption")) {
            Map<String, Object> caption = new LinkedHashMap<>();
            caption.put("raw", row.excerpt());
            if (fields.includes("caption.rendered")) {
                caption.put("rendered", markup.caption(row.excerpt(), row.content()));
            }
            out.put("caption", caption);
        }
        put(out, "alt_text", file.alt());
    }

    private Object details() {
        if (file.meta().isEmpty()) {
            return PhpJson.EMPTY_OBJECT;
        }
        Map<String, Object> details = new LinkedHashMap<>(file.meta());
        Map<String, Object> shown = new LinkedHashMap<>();
        if (details.get("sizes") instanceof Map<?, ?> stored && !stored.isEmpty()) {
            stored.forEach((name, size) -> shown.put(String.valueOf(name), size(size)));
            Map<String, Object> full = new LinkedHashMap<>();
            full.put("file", AttachmentMarkup.name(file.file()));
            full.put("width", (long) file.width());
            full.put("height", (long) file.height());
            full.put("mime_type", row.mimeType());
            full.put("source_url", file.url());
            shown.put("full", full);
        }
        details.put("sizes", shown.isEmpty() ? PhpJson.EMPTY_OBJECT : shown);
        return details;
    }

    private Map<String, Object> size(Object stored) {
        Map<String, Object> size = new LinkedHashMap<>();
        if (stored instanceof Map<?, ?> map) {
            map.forEach((key, value) -> size.put("mime-type".equals(key) ? "mime_type" : String.valueOf(key), value));
            size.put("source_url", markup.sibling(String.valueOf(map.get("file"))));
        }
        return size;
    }

    /** Sizes that could be made of the picture, or of the first page, and are not there ({@code wp_get_missing_image_subsizes}). */
    private List<Object> missing(boolean image) {
        if ("application/pdf".equals(row.mimeType())) {
            return file.sizes().isEmpty() ? new ArrayList<>(List.of("thumbnail", "medium", "large")) : List.of();
        }
        List<Object> names = new ArrayList<>();
        if (image) {
            sizes.forEach((name, bounds) -> {
                if (SizePlan.of(file.width(), file.height(), bounds).isPresent()
                        && !file.sizes().containsKey(name)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private void picture(Map<String, Object> out) {
        Object stored = file.meta().get("image_meta");
        Object turned = stored instanceof Map<?, ?> map ? map.get("orientation") : null;
        long orientation = turned == null ? 0 : Coercion.toLong(turned);
        put(out, "exif_orientation", orientation == 0 ? 1L : orientation);
        put(out, "image_output_format", null);
        put(out, "image_save_progressive", false);
        Map<String, Object> quality = new LinkedHashMap<>();
        quality.put("default", "image/webp".equals(row.mimeType()) ? WEBP_QUALITY : QUALITY);
        quality.put("sizes", List.of());
        put(out, "image_quality", quality);
    }

    private static Object number(Object value) {
        return value == null ? null : (Object) Coercion.toLong(value);
    }
}
