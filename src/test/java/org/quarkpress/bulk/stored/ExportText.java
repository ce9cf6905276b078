package org.quarkpress.bulk.stored;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The text of an export file as WordPress writes it, put together for a test. */
public final class ExportText {
    private final StringBuilder inner = new StringBuilder();
    private final Map<String, String> fields = new LinkedHashMap<>();

    private ExportText() {}

    /** A whole file of these authors, terms and items. */
    public static byte[] file(Object... parts) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<rss version=\"2.0\""
                + " xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:wp=\"http://wordpress.org/export/1.2/\">\n"
                + "<channel>\n<wp:wxr_version>1.2</wp:wxr_version>\n");
        for (Object part : parts) {
            out.append(part).append('\n');
        }
        return out.append("</channel>\n</rss>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Somebody who wrote. */
    public static String author(String id, String login, String email) {
        return element(
                "wp:author",
                text("wp:author_id", id)
                        + text("wp:author_login", login)
                        + text("wp:author_email", email)
                        + text("wp:author_display_name", "Named " + login));
    }

    /** A term of any taxonomy; its name is its slug in capitals. */
    public static String term(String id, String taxonomy, String slug, String parent) {
        return element(
                "wp:term",
                text("wp:term_id", id)
                        + text("wp:term_taxonomy", taxonomy)
                        + text("wp:term_slug", slug)
                        + text("wp:term_parent", parent)
                        + text("wp:term_name", slug.toUpperCase(java.util.Locale.ROOT)));
    }

    /** A published item that says its id. */
    public static ExportText item(String id, String type) {
        ExportText out = new ExportText();
        out.with("wp:post_id", id)
                .with("title", type + " " + id)
                .with("wp:post_type", type)
                .with("wp:status", "publish")
                .with("wp:post_date", "2020-01-02 03:04:05")
                .with("wp:post_date_gmt", "2020-01-02 03:04:05");
        return out;
    }

    /** With this in an element of that name, in place of what was there. */
    public ExportText with(String element, String value) {
        fields.put(element, value);
        return this;
    }

    /** With this row of meta. */
    public ExportText meta(String key, String value) {
        inner.append(element("wp:postmeta", text("wp:meta_key", key) + text("wp:meta_value", value)));
        return this;
    }

    /** With this term, whose name is its slug in capitals. */
    public ExportText term(String taxonomy, String slug) {
        inner.append("<category domain=\"%s\" nicename=\"%s\"><![CDATA[%s]]></category>"
                .formatted(taxonomy, slug, slug.toUpperCase(java.util.Locale.ROOT)));
        return this;
    }

    /** With a comment that is seen. */
    public ExportText comment(String id, String parent, String content) {
        inner.append(element(
                "wp:comment",
                text("wp:comment_id", id)
                        + text("wp:comment_author", "Guest " + id)
                        + text("wp:comment_author_email", "guest" + id + "@example.test")
                        + text("wp:comment_date", "2020-01-03 03:04:05")
                        + text("wp:comment_date_gmt", "2020-01-03 03:04:05")
                        + text("wp:comment_content", content)
                        + text("wp:comment_approved", "1")
                        + text("wp:comment_parent", parent)
                        + element(
                                "wp:commentmeta", text("wp:meta_key", "rating") + text("wp:meta_value", "of " + id))));
        return this;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        fields.forEach((name, value) -> out.append(text(name, value)));
        return element("item", out.toString() + inner);
    }

    private static String text(String name, String value) {
        return element(name, "<![CDATA[" + value + "]]>");
    }

    private static String element(String name, String inside) {
        return "<" + name + ">" + inside + "</" + name + ">";
    }
}
