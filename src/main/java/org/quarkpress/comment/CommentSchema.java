package org.quarkpress.comment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.schema.Schema;

/** The item schema of comments ({@code WP_REST_Comments_Controller::get_item_schema}). */
public final class CommentSchema {
    private static final String[] ALL = {"view", "edit", "embed"};
    private static final String[] VIEW_EDIT = {"view", "edit"};
    private static final String[] EDIT = {"edit"};

    private CommentSchema() {}

    /** The schema; {@code meta} is that of the registered meta of comments. */
    public static Schema of(Schema meta) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put("id", Schema.integer().description("Its id.").context(ALL).readonly());
        author(fields);
        content(fields);
        dates(fields);
        fields.put(
                "link",
                Schema.string()
                        .description("Its address.")
                        .format("uri")
                        .context(ALL)
                        .readonly());
        fields.put(
                "parent",
                Schema.integer()
                        .description("Id of the comment it answers.")
                        .context(ALL)
                        .defaultsTo(0L));
        fields.put(
                "post",
                Schema.integer()
                        .description("Id of the post it stands under.")
                        .context(VIEW_EDIT)
                        .defaultsTo(0L));
        fields.put("status", Schema.string().description("Its state.").context(VIEW_EDIT));
        fields.put(
                "type",
                Schema.string().description("Its kind.").context(ALL).readonly().defaultsTo("comment"));
        fields.put("author_avatar_urls", avatars());
        fields.put("meta", meta.description("Its registered meta.").context(VIEW_EDIT));
        return new Schema(Map.of())
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", "comment")
                .with("type", "object")
                .properties(fields);
    }

    private static void dates(Map<String, Schema> fields) {
        Schema date = Schema.string().format("date-time");
        fields.put(
                "date",
                date.description("When it was written, in the site's time.").context(ALL));
        fields.put("date_gmt", date.description("When it was written, in GMT.").context(VIEW_EDIT));
    }

    private static void author(Map<String, Schema> fields) {
        fields.put(
                "author",
                Schema.integer().description("Id of the user who wrote it.").context(ALL));
        fields.put(
                "author_email",
                Schema.string()
                        .description("E-mail address of its author.")
                        .format("email")
                        .context(EDIT));
        fields.put(
                "author_ip",
                Schema.string()
                        .description("Address it came from.")
                        .format("ip")
                        .context(EDIT));
        fields.put(
                "author_name",
                Schema.string().description("Name of its author.").context(ALL));
        fields.put(
                "author_url",
                Schema.string().description("Site of its author.").format("uri").context(ALL));
        fields.put(
                "author_user_agent",
                Schema.string().description("What the client called itself.").context(EDIT));
    }

    private static void content(Map<String, Schema> fields) {
        Map<String, Schema> parts = new LinkedHashMap<>();
        parts.put("raw", Schema.string().description("As stored.").context(EDIT));
        parts.put(
                "rendered",
                Schema.string().description("As readers see it.").context(ALL).readonly());
        fields.put("content", Schema.object(parts).description("Its words.").context(ALL));
    }

    private static Schema avatars() {
        Map<String, Schema> sizes = new LinkedHashMap<>();
        for (String size : new String[] {"24", "48", "96"}) {
            sizes.put(
                    size,
                    Schema.string()
                            .description("Picture of " + size + " pixels.")
                            .format("uri")
                            .context("embed", "view", "edit"));
        }
        return Schema.object(sizes)
                .description("Pictures of its author.")
                .context(ALL)
                .readonly();
    }
}
