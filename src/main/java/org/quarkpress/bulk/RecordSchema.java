package org.quarkpress.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.schema.Schema;

/** What a record may hold, for people and tools; what is really taken decides {@link ImportRecord#read}. */
final class RecordSchema {
    private RecordSchema() {}

    /** The fields of a record but for its key, each with what it means when it is null. */
    static Map<String, Schema> fields() {
        Map<String, Schema> out = new LinkedHashMap<>();
        putPost(out);
        putDates(out);
        putRelations(out);
        putMeta(out);
        out.put("featured_image", picture());
        out.put("comments", comments());
        return out;
    }

    private static void putPost(Map<String, Schema> out) {
        out.put("type", text("Post type: post unless said otherwise. That of a post that is there cannot change."));
        out.put("title", raw("Title, raw; also as {\"raw\"}."));
        out.put("content", raw("Content, raw; also as {\"raw\"}."));
        out.put("excerpt", raw("Excerpt, raw; also as {\"raw\"}."));
        out.put("status", text("State, as in wp/v2; null makes it a draft."));
        out.put("slug", text("Slug; one that is taken gets a number. Null makes it of the title."));
        out.put("password", text("What readers must know; null for nothing."));
        out.put("sticky", any("Whether it stays on top; also yes and no, 1 and 0.", "boolean", "string", "number"));
        out.put("format", text("Post format; null is standard."));
        out.put("template", text("Template of the theme; null is the usual one."));
        out.put("comment_status", text("open or closed; null is closed."));
        out.put("ping_status", text("open or closed; null is closed."));
        out.put("menu_order", any("Place among pages, as a number or a text of one; null is 0.", "number", "string"));
    }

    private static void putDates(Map<String, Schema> out) {
        out.put("date", date("When it is published, in the site's time unless it names a zone."));
        out.put(
                "date_gmt",
                date("The same in GMT; where both are given this one counts. Null beside a date: a draft's date"
                        + " stays open."));
        out.put("modified", date("When it was last changed, in the site's time; kept as it is. Null is now."));
        out.put("modified_gmt", date("The same in GMT; where both are given this one counts."));
    }

    private static void putRelations(Map<String, Schema> out) {
        out.put("author", any("Login, e-mail address or id of a user; null is the one who asks.", "string", "integer"));
        out.put(
                "parent",
                any(
                                "The post above: {\"source_id\"} of the same source, {\"slug\"} of the same type, or an id,"
                                        + " alone or as {\"id\"}; null or 0 for none.",
                                "object",
                                "integer")
                        .properties(texts("source_id", "slug"))
                        .property("id", Schema.integer())
                        .additionalProperties(false));
        out.put("terms", terms());
    }

    private static void putMeta(Map<String, Schema> out) {
        out.put(
                "meta",
                any(
                                "Registered meta by key: lists in any shape that can only mean one, numbers and booleans as text too;"
                                        + " keys that are not registered are refused. Null removes a key.",
                                "object")
                        .additionalProperties(true));
        out.put("stored_meta", storedMeta());
    }

    /** The meta of terms and comments. */
    private static void putPartMeta(Map<String, Schema> parts) {
        parts.put("meta", any("Registered meta by key.", "object").additionalProperties(true));
        parts.put("stored_meta", storedMeta());
    }

    private static Schema storedMeta() {
        Schema row = Schema.array(Schema.string()).with("minItems", 2L).with("maxItems", 2L);
        return any(
                        "Rows of meta, each a key with its text as the table has it, serialised or not; no key that"
                                + " is in meta or has a field of its own. Other keys are left alone.",
                        "array")
                .with("items", row.asMap());
    }

    private static Schema picture() {
        return any(
                        "Id of an uploaded picture, alone or as {\"id\"}; in files of imports also {\"url\"}, or {\"file\"}"
                                + " in the import folder, each with alt, title and caption. Null or 0 for none.",
                        "integer",
                        "object")
                .properties(texts("url", "file", "title", "alt", "caption"))
                .property("id", Schema.integer())
                .additionalProperties(false);
    }

    private static Schema terms() {
        Map<String, Schema> parts = texts("name", "slug", "description");
        parts.put("id", Schema.types("integer", "null"));
        parts.put("parent", any("The term above, named in any of these ways.", "string", "integer", "object"));
        putPartMeta(parts);
        Schema name = Schema.types("string", "integer", "object")
                .description(
                        "A name, an id, {\"slug\"}, or {\"name\", \"slug\", \"parent\", \"description\", \"meta\", \"stored_meta\"}.")
                .properties(parts)
                .additionalProperties(false);
        return any("Terms by taxonomy; those that are not there are made. Null for none.", "object")
                .additionalProperties(Schema.types("array", "null").with("items", name.asMap()));
    }

    private static Schema comments() {
        Map<String, Schema> parts = new LinkedHashMap<>();
        parts.put("source_id", text("The source's own key among the comments of the article."));
        parts.put(
                "parent",
                any("Key of the comment it answers, alone or as {\"source_id\"}.", "string", "number", "object"));
        parts.put("author", text("Name of who wrote it."));
        parts.put("author_email", text("E-mail address of who wrote it."));
        parts.put("author_url", text("Site of who wrote it."));
        parts.put("author_ip", text("Internet address it came from."));
        parts.put("author_user_agent", text("What the client called itself."));
        parts.put(
                "user",
                any(
                        "Login, e-mail address or id of the user who wrote it; who is not there, null and 0 are visitors.",
                        "string",
                        "integer"));
        parts.put("date", date("When it was written, in the site's time."));
        parts.put("date_gmt", date("The same in GMT."));
        parts.put("content", raw("What it says; also as {\"raw\"}."));
        parts.put("status", text("approved, hold, spam or trash; approved unless said otherwise."));
        parts.put("type", text("comment unless said otherwise."));
        putPartMeta(parts);
        Schema one = Schema.object(parts).additionalProperties(false);
        return any("Comments on it; those not listed stay.", "array")
                .with("items", one.asMap())
                .with("maxItems", (long) ImportComment.MOST);
    }

    private static Map<String, Schema> texts(String... names) {
        Map<String, Schema> out = new LinkedHashMap<>();
        for (String name : names) {
            out.put(name, Schema.types("string", "number", "null"));
        }
        return out;
    }

    private static Schema raw(String sentence) {
        return any(sentence, "string", "number", "object");
    }

    private static Schema text(String sentence) {
        return any(sentence, "string", "number");
    }

    private static Schema date(String sentence) {
        return any(sentence, "string");
    }

    private static Schema any(String sentence, String... types) {
        List<String> all = new ArrayList<>(List.of(types));
        all.add("null");
        return Schema.types(all.toArray(new String[0])).description(sentence);
    }

    /** The answer: the post that stands for a source's. */
    static Schema answer() {
        Map<String, Schema> out = new LinkedHashMap<>();
        out.put("id", shown(Schema.integer().description("Id of the post.")));
        out.put("type", shown(Schema.string().description("Post type.")));
        out.put("status", shown(Schema.string().description("State of the post.")));
        out.put(
                "result",
                shown(Schema.string()
                        .description("What was done; only where something was sent.")
                        .oneOfValues("created", "updated", "skipped")));
        out.put("link", shown(Schema.string().format("uri").description("Where readers find the post.")));
        out.put("source", shown(Schema.string().description("The source.")));
        out.put("source_id", shown(Schema.string().description("The source's own key.")));
        return Schema.object(out)
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", "sourced-post");
    }

    private static Schema shown(Schema schema) {
        return schema.context("view").readonly();
    }
}
