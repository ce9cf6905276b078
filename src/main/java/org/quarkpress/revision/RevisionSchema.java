package org.quarkpress.revision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.model.PostType;
import org.quarkpress.schema.Schema;

/** The item schema of revisions: that of their post, cut down ({@code WP_REST_Revisions_Controller::get_item_schema}). */
final class RevisionSchema {
    private static final String[] VIEW_EDIT = {"view", "edit"};
    private static final String[] ALL = {"view", "edit", "embed"};

    private RevisionSchema() {}

    /**
     * The schema.
     *
     * @param post the schema of the posts, of which words and {@code guid} are taken
     * @param meta the schema of the registered meta of the type
     */
    static Schema of(PostType type, Schema post, Schema meta) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put(
                "author",
                Schema.integer().description("Id of the user who made it.").context(ALL));
        Schema date = Schema.string().format("date-time");
        fields.put(
                "date",
                date.description("When it was made, in the site's time.").context(ALL));
        fields.put("date_gmt", date.description("When it was made, in GMT.").context(VIEW_EDIT));
        copy(post, "guid", fields);
        fields.put("id", Schema.integer().description("Its id.").context(ALL));
        fields.put(
                "modified",
                date.description("When it was last written, in the site's time.")
                        .context(VIEW_EDIT));
        fields.put(
                "modified_gmt",
                date.description("When it was last written, in GMT.").context(VIEW_EDIT));
        fields.put(
                "parent",
                Schema.integer()
                        .description("Id of the post it is a version of.")
                        .context(ALL));
        fields.put(
                "slug",
                Schema.string().description("Tells kinds of versions apart.").context(ALL));
        List.of("title", "content", "excerpt").forEach(name -> copy(post, name, fields));
        fields.put("meta", meta.description("Its registered meta.").context(VIEW_EDIT));
        return new Schema(Map.of())
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", type.name() + "-revision")
                .with("type", "object")
                .properties(fields);
    }

    /** The same for autosaves, which have a link to look at them. */
    static Schema withPreview(Schema schema) {
        return schema.property(
                "preview_link",
                Schema.string()
                        .description("Where to look at it.")
                        .format("uri")
                        .context("edit")
                        .readonly());
    }

    private static void copy(Schema post, String name, Map<String, Schema> fields) {
        if (post.properties().containsKey(name)) {
            fields.put(name, post.properties().get(name));
        }
    }
}
