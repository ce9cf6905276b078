package org.quarkpress.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.schema.Schema;

/** The schemas that REST shows for post types, statuses and taxonomies. */
final class ModelSchemas {
    private static final String[] EVERYWHERE = {"view", "edit", "embed"};
    private static final String[] READ_AND_EDIT = {"view", "edit"};
    private static final String[] EDIT_ONLY = {"edit"};

    private ModelSchemas() {}

    static Schema type() {
        Map<String, Schema> all = new LinkedHashMap<>();
        all.put("capabilities", shown(Schema.object(), "What one must be able to do, by question.", EDIT_ONLY));
        all.put("description", shown(Schema.string(), "What the type is for.", READ_AND_EDIT));
        all.put("hierarchical", shown(Schema.bool(), "Whether its things have parents.", READ_AND_EDIT));
        all.put("viewable", shown(Schema.bool(), "Whether visitors can see its things.", EDIT_ONLY));
        all.put("labels", shown(Schema.object(), "The words for it.", EDIT_ONLY));
        all.put("name", shown(Schema.string(), "What many of them are called.", EVERYWHERE));
        all.put("slug", shown(Schema.string(), "Its key.", EVERYWHERE));
        all.put("supports", shown(Schema.object(), "What its things can have.", EDIT_ONLY));
        all.put(
                "has_archive",
                shown(
                        Schema.types("string", "boolean"),
                        "Whether it has an archive; text is what the archive's address begins with.",
                        READ_AND_EDIT));
        all.put("taxonomies", shown(Schema.array(Schema.string()), "Its taxonomies.", READ_AND_EDIT));
        address(all);
        Map<String, Schema> seen = new LinkedHashMap<>();
        seen.put("show_ui", Schema.bool().description("Has screens in the back office."));
        seen.put("show_in_nav_menus", Schema.bool().description("May be put into menus."));
        all.put(
                "visibility",
                shown(Schema.object(), "Where it is shown.", EDIT_ONLY).properties(seen));
        all.put("icon", shown(Schema.types("string", "null"), "The icon of its menu.", EVERYWHERE));
        all.put("template", shown(Schema.types("array"), "The blocks a new one begins with.", EVERYWHERE));
        all.put(
                "template_lock",
                shown(
                        Schema.types("string", "boolean").oneOfValues("all", "insert", "contentOnly", false),
                        "What may not be changed of those blocks.",
                        EVERYWHERE));
        return item("type", all);
    }

    static Schema status() {
        String[] everywhere = {"embed", "view", "edit"};
        Map<String, Schema> all = new LinkedHashMap<>();
        all.put("name", shown(Schema.string(), "What it is called.", everywhere));
        all.put("private", shown(Schema.bool(), "Only for those who may read private posts.", EDIT_ONLY));
        all.put("protected", shown(Schema.bool(), "Only for those who may edit.", EDIT_ONLY));
        all.put("public", shown(Schema.bool(), "For every visitor.", READ_AND_EDIT));
        all.put("queryable", shown(Schema.bool(), "May be asked for on the site.", READ_AND_EDIT));
        all.put("show_in_list", shown(Schema.bool(), "Its posts are in the list of all.", EDIT_ONLY));
        all.put("slug", shown(Schema.string(), "Its key.", everywhere));
        all.put("date_floating", shown(Schema.bool(), "The date stays open until publishing.", READ_AND_EDIT));
        return item("status", all);
    }

    static Schema taxonomy() {
        Map<String, Schema> all = new LinkedHashMap<>();
        all.put("capabilities", shown(Schema.object(), "What one must be able to do, by question.", EDIT_ONLY));
        all.put("description", shown(Schema.string(), "What the taxonomy is for.", READ_AND_EDIT));
        all.put("hierarchical", shown(Schema.bool(), "Whether its terms have parents.", READ_AND_EDIT));
        all.put("labels", shown(Schema.object(), "The words for it.", EDIT_ONLY));
        all.put("name", shown(Schema.string(), "What its terms are called.", EVERYWHERE));
        all.put("slug", shown(Schema.string(), "Its key.", EVERYWHERE));
        all.put("show_cloud", shown(Schema.bool(), "May be shown as a cloud.", EDIT_ONLY));
        all.put("types", shown(Schema.array(Schema.string()), "The post types it belongs to.", READ_AND_EDIT));
        address(all);
        Map<String, Schema> seen = new LinkedHashMap<>();
        seen.put("public", Schema.bool().description("Meant for visitors."));
        seen.put("publicly_queryable", Schema.bool().description("May be asked for on the site."));
        seen.put("show_ui", Schema.bool().description("Has screens in the back office."));
        seen.put("show_admin_column", Schema.bool().description("Has a column in lists of posts."));
        seen.put("show_in_nav_menus", Schema.bool().description("May be put into menus."));
        seen.put("show_in_quick_edit", Schema.bool().description("Is part of quick editing."));
        all.put(
                "visibility",
                shown(Schema.object(), "Where it is shown.", EDIT_ONLY).properties(seen));
        return item("taxonomy", all);
    }

    private static void address(Map<String, Schema> all) {
        all.put("rest_base", shown(Schema.string(), "The last part of its REST address.", EVERYWHERE));
        all.put("rest_namespace", shown(Schema.string(), "The namespace of its REST address.", EVERYWHERE));
    }

    private static Schema shown(Schema schema, String sentence, String... contexts) {
        return schema.description(sentence).context(contexts).readonly();
    }

    private static Schema item(String title, Map<String, Schema> properties) {
        return Schema.any()
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", title)
                .with("type", "object")
                .properties(properties);
    }
}
