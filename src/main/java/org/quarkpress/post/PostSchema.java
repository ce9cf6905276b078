package org.quarkpress.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.model.PostFormat;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.Site;

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
            fields.put(
                    "permalink_template",
                    Schema.string()
                            .description("Pattern of the address.")
                            .context(EDIT)
                            .readonly());
            fields.put(
                    "generated_slug",
                    Schema.string()
                            .description("Slug made from the title.")
                            .context(EDIT)
                            .readonly());
            fields.put("class_list", classList());
        }
        if (type.hierarchical()) {
            fields.put(
                    "parent",
                    Schema.integer().description("Id of the post above.").context(VIEW_EDIT));
        }
        texts(type, fields);
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
            block(fields);
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

    private static Schema classList() {
        return Schema.array(Schema.string())
                .description("Classes of the element that shows it.")
                .context(VIEW_EDIT)
                .readonly();
    }

    private static Schema raw(String[] contexts) {
        return Schema.string().description("As stored.").context(contexts);
    }

    private static Schema rendered(String[] contexts) {
        return Schema.string()
                .description("As readers see it.")
                .context(contexts)
                .readonly();
    }

    private static Schema hidden() {
        return Schema.bool()
                .description("Whether a password hides it.")
                .context(ALL)
                .readonly();
    }

    private static void texts(PostType type, Map<String, Schema> fields) {
        if (PostFeatures.shown(type, "title")) {
            Map<String, Schema> parts = new LinkedHashMap<>();
            parts.put("raw", raw(EDIT));
            parts.put("rendered", rendered(ALL));
            fields.put("title", Schema.object(parts).description("Its title.").context(ALL));
        }
        if (PostFeatures.shown(type, "editor")) {
            Map<String, Schema> parts = new LinkedHashMap<>();
            parts.put("raw", raw(EDIT));
            parts.put("rendered", rendered(VIEW_EDIT));
            parts.put(
                    "block_version",
                    Schema.integer()
                            .description("1 when it is made of blocks.")
                            .context(EDIT)
                            .readonly());
            parts.put("protected", hidden());
            fields.put(
                    "content", Schema.object(parts).description("Its content.").context(VIEW_EDIT));
        }
        if (PostFeatures.shown(type, "author")) {
            fields.put(
                    "author",
                    Schema.integer().description("Id of the user who wrote it.").context(ALL));
        }
        if (PostFeatures.shown(type, "excerpt")) {
            Map<String, Schema> parts = new LinkedHashMap<>();
            parts.put("raw", raw(EDIT));
            parts.put("rendered", rendered(ALL));
            parts.put("protected", hidden());
            fields.put(
                    "excerpt", Schema.object(parts).description("Its excerpt.").context(ALL));
        }
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

    /** Reusable blocks are read raw by everyone who may read them, and never rendered. */
    private static void block(Map<String, Schema> fields) {
        fields.put(
                "title",
                Schema.object(Map.of("raw", raw(VIEW_EDIT)))
                        .description("Its title.")
                        .context(ALL));
        Map<String, Schema> content = new LinkedHashMap<>(fields.get("content").properties());
        content.remove("rendered");
        content.put("raw", raw(VIEW_EDIT));
        fields.put("content", Schema.object(content).description("Its content.").context(VIEW_EDIT));
    }

    /** The schema with the {@code links} that editors look for: what may be done, and where ({@code get_schema_links}). */
    public static Schema withLinks(Schema schema, PostType type, List<Taxonomy> taxonomies, Site site) {
        String href = site.restUrl(type.rest().route() + "/{id}");
        List<Object> links = new ArrayList<>();
        if (!"attachment".equals(type.name())) {
            Schema status = Schema.string().oneOfValues("publish", "future");
            links.add(link("publish", "May publish it.", href, Map.of("status", status.asMap())));
        }
        Map<String, Object> raw = Map.of("raw", Schema.string().asMap());
        links.add(link("unfiltered-html", "May write any HTML.", href, Map.of("content", raw)));
        if ("post".equals(type.name())) {
            links.add(link(
                    "sticky",
                    "May make it sticky.",
                    href,
                    Map.of("sticky", Schema.bool().asMap())));
        }
        if (type.supports("author")) {
            links.add(link(
                    "assign-author",
                    "May change the author.",
                    href,
                    Map.of("author", Schema.integer().asMap())));
        }
        for (Taxonomy taxonomy : taxonomies) {
            String base = taxonomy.restBase();
            Map<String, Object> ids =
                    Map.of(base, Schema.array(Schema.integer()).asMap());
            links.add(link("assign-" + base, "May give it terms.", href, ids));
            links.add(link("create-" + base, "May make terms.", href, ids));
        }
        return schema.with("links", links);
    }

    private static Map<String, Object> link(String action, String title, String href, Map<String, Object> properties) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "object");
        target.put("properties", properties);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("rel", "https://api.w.org/action-" + action);
        out.put("title", title);
        out.put("href", href);
        out.put("targetSchema", target);
        return out;
    }
}
