package org.quarkpress.post;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.option.Options;
import org.quarkpress.php.PhpUnserialize;
import org.quarkpress.schema.Coercion;
import org.quarkpress.site.Site;

/** What rows say of an attachment ({@code wp_get_attachment_metadata} and its like). */
public final class AttachmentReader {
    private AttachmentReader() {}

    /** Where uploads are found on the site ({@code wp_upload_dir()['baseurl']}). */
    public static String uploadsUrl(Options options, Site site) {
        String own = options.text("upload_url_path");
        return own.isEmpty() ? site.siteUrl() + "/wp-content/uploads" : own;
    }

    /** What is known of an attachment for showing it, with the plain address of its page. */
    public static AttachmentFacts read(PostRow row, MetaRows rows, Site site) {
        return read(row, rows, site, site.homeUrl() + "/?attachment_id=" + row.id());
    }

    /** What is known of an attachment for showing it; {@code link} is the address of its page. */
    public static AttachmentFacts read(PostRow row, MetaRows rows, Site site, String link) {
        MetaRows values = rows == null ? MetaRows.NONE : rows;
        Map<String, Object> meta = map(PhpUnserialize.maybeUnserialize(
                values.first("_wp_attachment_metadata").orElse("")));
        String file = values.first("_wp_attached_file").orElse("");
        Map<String, AttachmentFacts.Size> sizes = new LinkedHashMap<>();
        map(meta.get("sizes")).forEach((name, size) -> sizes.put(name, size(map(size))));
        return new AttachmentFacts(
                row.id(),
                site.siteUrl() + "/wp-content/uploads/" + file,
                row.mimeType(),
                file,
                number(meta.get("width")),
                number(meta.get("height")),
                sizes,
                values.first("_wp_attachment_image_alt").orElse(""),
                row.excerpt(),
                row.title(),
                link,
                meta);
    }

    private static AttachmentFacts.Size size(Map<String, Object> size) {
        return new AttachmentFacts.Size(
                String.valueOf(size.get("file")),
                number(size.get("width")),
                number(size.get("height")),
                String.valueOf(size.get("mime-type")));
    }

    private static int number(Object value) {
        return value == null ? 0 : (int) Coercion.toLong(value);
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> out.put(String.valueOf(key), item));
        }
        return out;
    }
}
