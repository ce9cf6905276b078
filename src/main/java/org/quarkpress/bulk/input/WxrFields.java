package org.quarkpress.bulk.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes import records of the elements of an export file; what the file leaves out is left out. */
final class WxrFields {
    private WxrFields() {}

    static Map<String, Object> author(XmlNode node) {
        Fields out = new Fields(node);
        out.text("id", "wp:author_id");
        out.text("login", "wp:author_login");
        out.text("email", "wp:author_email");
        out.text("display_name", "wp:author_display_name");
        out.text("first_name", "wp:author_first_name");
        out.text("last_name", "wp:author_last_name");
        return out.fields;
    }

    /** A term: categories and tags have elements of their own beside those of all other taxonomies. */
    static Map<String, Object> term(String element, XmlNode node) {
        Fields out = new Fields(node);
        out.text("source_id", "wp:term_id");
        switch (element) {
            case "wp:category" -> {
                out.fields.put("taxonomy", "category");
                out.text("slug", "wp:category_nicename");
                out.text("parent", "wp:category_parent");
                out.text("name", "wp:cat_name");
                out.text("description", "wp:category_description");
            }
            case "wp:tag" -> {
                out.fields.put("taxonomy", "post_tag");
                out.text("slug", "wp:tag_slug");
                out.text("name", "wp:tag_name");
                out.text("description", "wp:tag_description");
            }
            default -> {
                out.text("taxonomy", "wp:term_taxonomy");
                out.text("slug", "wp:term_slug");
                out.text("parent", "wp:term_parent");
                out.text("name", "wp:term_name");
                out.text("description", "wp:term_description");
            }
        }
        out.put("stored_meta", meta(node, "wp:termmeta"));
        return out.fields;
    }

    static Map<String, Object> item(XmlNode node) {
        Fields out = new Fields(node);
        out.put("as_stored", true);
        out.text("source_id", "wp:post_id");
        out.text("type", "wp:post_type");
        out.text("title", "title");
        out.text("content", "content:encoded");
        out.text("excerpt", "excerpt:encoded");
        out.text("status", "wp:status");
        out.text("slug", "wp:post_name");
        out.text("password", "wp:post_password");
        out.text("author", "dc:creator");
        out.text("guid", "guid");
        out.text("comment_status", "wp:comment_status");
        out.text("ping_status", "wp:ping_status");
        out.date("date", "wp:post_date");
        out.date("date_gmt", "wp:post_date_gmt");
        out.date("modified", "wp:post_modified");
        out.date("modified_gmt", "wp:post_modified_gmt");
        out.text("attachment_url", "wp:attachment_url");
        String order = node.get("wp:menu_order");
        out.put(
                "menu_order",
                order == null || !order.strip().matches("-?\\d{1,9}") ? null : Long.valueOf(order.strip()));
        out.put(
                "sticky",
                node.get("wp:is_sticky") == null
                        ? null
                        : "1".equals(node.get("wp:is_sticky").strip()));
        out.put("parent", source(node.get("wp:post_parent")));
        out.put("terms", terms(node));
        out.put("stored_meta", meta(node, "wp:postmeta"));
        out.put("comments", comments(node));
        return out.fields;
    }

    private static Map<String, Object> source(String id) {
        return id == null || id.isBlank() || id.strip().equals("0") ? null : Map.of("source_id", id.strip());
    }

    /** Terms by taxonomy; the oldest files name each one a second time without its slug. */
    private static Map<String, Object> terms(XmlNode node) {
        Map<String, List<Object>> out = new LinkedHashMap<>();
        for (XmlNode term : node.all("category")) {
            String domain = term.attributes().getOrDefault("domain", "");
            String slug = term.attributes().get("nicename");
            if (!domain.isEmpty() && slug != null) {
                Map<String, Object> named = new LinkedHashMap<>();
                named.put("name", term.text().toString());
                named.put("slug", slug);
                out.computeIfAbsent("tag".equals(domain) ? "post_tag" : domain, d -> new ArrayList<>())
                        .add(named);
            }
        }
        return out.isEmpty() ? null : new LinkedHashMap<>(out);
    }

    /** Meta as it is stored, in pairs of key and text: not yet what the registered keys make of it. */
    private static List<Object> meta(XmlNode node, String element) {
        List<Object> out = new ArrayList<>();
        for (XmlNode row : node.all(element)) {
            String value = row.get("wp:meta_value");
            if (row.get("wp:meta_key") != null) {
                out.add(List.of(row.get("wp:meta_key"), value == null ? "" : value));
            }
        }
        return out.isEmpty() ? null : out;
    }

    private static List<Object> comments(XmlNode node) {
        List<Object> out = new ArrayList<>();
        for (XmlNode comment : node.all("wp:comment")) {
            Fields fields = new Fields(comment);
            fields.text("source_id", "wp:comment_id");
            fields.text("author", "wp:comment_author");
            fields.text("author_email", "wp:comment_author_email");
            fields.text("author_url", "wp:comment_author_url");
            fields.text("author_ip", "wp:comment_author_IP");
            fields.date("date", "wp:comment_date");
            fields.date("date_gmt", "wp:comment_date_gmt");
            fields.text("content", "wp:comment_content");
            fields.text("approved", "wp:comment_approved");
            fields.text("type", "wp:comment_type");
            fields.text("user_id", "wp:comment_user_id");
            fields.put("parent", source(comment.get("wp:comment_parent")));
            fields.put("stored_meta", meta(comment, "wp:commentmeta"));
            out.add(fields.fields);
        }
        return out.isEmpty() ? null : out;
    }

    /** A record that grows. */
    private static final class Fields {
        private final XmlNode node;
        private final Map<String, Object> fields = new LinkedHashMap<>();

        Fields(XmlNode node) {
            this.node = node;
        }

        void text(String field, String element) {
            put(field, node.get(element));
        }

        /** A stored date as an import record has it, the zero date of drafts too. */
        void date(String field, String element) {
            String stored = node.get(element);
            put(
                    field,
                    stored == null || stored.isBlank() ? null : stored.strip().replace(' ', 'T'));
        }

        void put(String field, Object value) {
            if (value != null) {
                fields.put(field, value);
            }
        }
    }
}
