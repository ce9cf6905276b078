package org.quarkpress.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.model.PostFormat;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.schema.Schema;

/** The item schema of posts of one type ({@code WP_REST_Posts_Controller::get_item_schema}). */
public final class PostSchema {
    private static final String[] VIEW_EDIT = {"view", "edit"};
    private static final String[] ALL = {"view", "edit", "embed"};
    private static final String[] EDIT = {"edit"};

    private PostSchema() {}

    /** The schema; {@code meta} is that of the registered meta of the type. */
    public static Schema of(PostType type, List<Taxonomy> taxonomies, Schema meta) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        basics(fields);
        if (type.viewable() && type.isPublic()) {
            shown(fields);
        }
        if (type.hierarchical()) {
            fields.put(
                    "parent",
                    Schema.integer().description("Id of the post above.").context(VIEW_EDIT));
        }
        PostSchemaTexts.add(type, fields);
        features(type, fields, meta);
        if ("post".equals(type.name())) {
            fields.put(
                    "sticky",
                    Schema.bool()
                            .description("Whether it stays on top of lists.")
                            .context(VIEW_EDIT));
        }
        fields.put(
                "template",
                Schema.string().description("Theme file that shows it.").context(VIEW_EDIT));
        for (Taxonomy taxonomy : taxonomies) {
            fields.put(
                    taxonomy.restBase(),
                    Schema.array(Schema.integer())
                            .description("Terms of the taxonomy " + taxonomy.name() + ".")
                            .context(VIEW_EDIT));
        }
        if ("wp_block".equals(type.name())) {
            PostSchemaTexts.block(fields);
        }
        return new Schema(Map.of())
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", type.name())
                .with("type", "object")
                .properties(fields);
    }

    private static void basics(Map<String, Schema> fields) {
        Schema date = Schema.types("string", "null").format("date-time");
        fields.put(
                "date",
                date.description("When it was published, in the site's time.").context(ALL));
        fields.put(
                "date_gmt", date.description("When it was published, in GMT.").context(VIEW_EDIT));
        guid(fields);
        fields.put("id", Schema.integer().description("Its id.").context(ALL).readonly());
        fields.put(
                "link",
                Schema.string()
                        .description("Its address.")
                        .format("uri")
                        .context(ALL)
                        .readonly());
        Schema modified = Schema.string().format("date-time");
        fields.put(
                "modified",
                modified.description("When it was last changed, in the site's time.")
                        .context(VIEW_EDIT)
                        .readonly());
        fields.put(
                "modified_gmt",
                modified.description("When it was last changed, in GMT.")
                        .context(VIEW_EDIT)
                        .readonly());
        fields.put("slug", Schema.string().description("Its name in addresses.").context(ALL));
        fields.put(
                "status",
                Schema.string()
                        .description("Its state.")
                        .oneOfValues("publish", "future", "draft", "pending", "private")
                        .context(VIEW_EDIT));
        fields.put("type", Schema.string().description("Its type.").context(ALL).readonly());
        fields.put(
                "password",
                Schema.string().description("What readers must know.").context(EDIT));
    }

    private static void guid(Map<String, Schema> fields) {
        Map<String, Schema> guid = new LinkedHashMap<>();
        guid.put("raw", Schema.string().description("As stored.").context(EDIT).readonly());
        guid.put(
                "rendered",
                Schema.string().description("As shown.").context(VIEW_EDIT).readonly());
        fields.put(
                "guid",
                Schema.object(guid)
                        .description("Its lasting identifier.")
                        .context(VIEW_EDIT)
                        .readonly());
    }

    /** What only posts with a page of their own have. */
    private static void shown(Map<String, Schema> fields) {
        Schema made = Schema.string().context(EDIT).readonly();
        fields.put("permalink_template", made.description("Pattern of the address."));
        fields.put("generated_slug", made.description("Slug made from the title."));
        fields.put("class_list", classList());
    }

    private static Schema classList() {
        return Schema.array(Schema.string())
                .description("Classes of the element that shows it.")
                .context(VIEW_EDIT)
                .readonly();
    }

    private static void features(PostType type, Map<String, Schema> fields, Schema meta) {
        if (PostFeatures.shown(type, "thumbnail")) {
            fields.put(
                    "featured_media",
                    Schema.integer().description("Id of its picture.").context(ALL));
        }
        if (PostFeatures.shown(type, "comments")) {
            Schema state = Schema.string().oneOfValues("open", "closed").context(VIEW_EDIT);
            fields.put("comment_status", state.description("Whether comments are taken."));
            fields.put("ping_status", state.description("Whether pings are taken."));
        }
        if (PostFeatures.shown(type, "page-attributes")) {
            fields.put(
                    "menu_order",
                    Schema.integer().description("Its place among others.").context(VIEW_EDIT));
        }
        if (PostFeatures.shown(type, "post-formats")) {
            fields.put(
                    "format",
                    Schema.string()
                            .description("Its format.")
                            .oneOfValues(PostFormat.ALL.toArray())
                            .context(VIEW_EDIT));
        }
        if (PostFeatures.shown(type, "custom-fields")) {
            fields.put("meta", meta.description("Its registered meta.").context(VIEW_EDIT));
        }
    }
}
