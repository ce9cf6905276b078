package org.quarkpress.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Types, taxonomies and statuses in the form of {@code model/builtin-facts.json}. */
final class PostTypeFacts {
    private PostTypeFacts() {}

    static Map<String, Object> of(PostType type, Model model) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Visibility seen = type.visibility();
        facts.put("name", type.name());
        facts.put("label", type.labels().name());
        facts.put("public", seen.isPublic());
        facts.put("hierarchical", type.hierarchical());
        facts.put("exclude_from_search", seen.excludeFromSearch());
        facts.put("publicly_queryable", seen.publiclyQueryable());
        facts.put("embeddable", seen.embeddable());
        facts.put("show_ui", seen.showUi());
        facts.put("show_in_nav_menus", seen.showInNavMenus());
        facts.put("show_in_admin_bar", seen.showInAdminBar());
        facts.put("menu_icon", type.icon());
        facts.put("map_meta_cap", type.mapMetaCap());
        facts.put("cap", new TreeMap<>(type.capabilities()));
        facts.put("has_archive", type.hasArchive());
        facts.put("query_var", type.queryVar() == null ? false : type.queryVar());
        facts.put("can_export", type.canExport());
        facts.put("show_in_rest", type.rest().shown());
        facts.put("rest_base", type.rest().shown() ? type.restBase() : false);
        facts.put("supports", type.supports().features());
        facts.put(
                "taxonomies",
                model.taxonomies().of(type.name()).stream().map(Taxonomy::name).toList());
        facts.put("viewable", type.viewable());
        return facts;
    }

    /** With what only registrations of a site are asked for. */
    static Map<String, Object> custom(PostType type, Model model) {
        Map<String, Object> facts = of(type, model);
        names(facts, type.labels());
        facts.put("rewrite", type.rewrite().on() ? type.rewrite().slug() : false);
        facts.put("front", type.rewrite().withFront());
        return facts;
    }

    static Map<String, Object> custom(Taxonomy taxonomy) {
        Map<String, Object> facts = of(taxonomy);
        names(facts, taxonomy.labels());
        facts.put("rewrite", taxonomy.rewrite().on() ? taxonomy.rewrite().slug() : false);
        return facts;
    }

    private static void names(Map<String, Object> facts, Labels labels) {
        facts.put("singular", labels.singularName());
        facts.put("menu_name", labels.texts().get("menu_name"));
        facts.put("all_items_is_name", labels.texts().get("all_items").equals(labels.name()));
        facts.put("bar", labels.texts().get("name_admin_bar"));
    }

    static Map<String, Object> of(Taxonomy taxonomy) {
        Map<String, Object> facts = new LinkedHashMap<>();
        TaxonomyVisibility seen = taxonomy.visibility();
        facts.put("name", taxonomy.name());
        facts.put("label", taxonomy.labels().name());
        facts.put("public", seen.isPublic());
        facts.put("publicly_queryable", seen.publiclyQueryable());
        facts.put("hierarchical", taxonomy.hierarchical());
        facts.put("show_ui", seen.showUi());
        facts.put("show_in_nav_menus", seen.showInNavMenus());
        facts.put("show_tagcloud", seen.showTagcloud());
        facts.put("show_in_quick_edit", seen.showInQuickEdit());
        facts.put("show_admin_column", seen.showAdminColumn());
        facts.put("object_type", taxonomy.objectTypes());
        facts.put("query_var", taxonomy.queryVar() == null ? false : taxonomy.queryVar());
        facts.put("show_in_rest", taxonomy.rest().shown());
        facts.put("rest_base", taxonomy.rest().shown() ? taxonomy.restBase() : false);
        facts.put("manage_terms", taxonomy.caps().manageTerms());
        facts.put("edit_terms", taxonomy.caps().editTerms());
        facts.put("delete_terms", taxonomy.caps().deleteTerms());
        facts.put("assign_terms", taxonomy.caps().assignTerms());
        return facts;
    }

    static Map<String, Object> of(PostStatus status) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", status.name());
        facts.put("label", status.label());
        facts.put("exclude_from_search", status.excludeFromSearch());
        facts.put("public", status.isPublic());
        facts.put("internal", status.isInternal());
        facts.put("protected", status.isProtected());
        facts.put("private", status.isPrivate());
        facts.put("publicly_queryable", status.publiclyQueryable());
        facts.put("show_in_admin_status_list", status.inStatusList());
        facts.put("show_in_admin_all_list", status.inAllList());
        facts.put("date_floating", status.dateFloating());
        return facts;
    }
}
