package org.quarkpress.capability;

import java.util.List;
import java.util.Map;

/** WordPress's capabilities that need no object: names used here, and those that stand for others. */
public final class Capability {
    public static final String ASSIGN_TERMS = "assign_terms";
    public static final String CREATE_USERS = "create_users";
    public static final String DELETE_USERS = "delete_users";
    /** The capability nobody ever has. */
    public static final String DO_NOT_ALLOW = "do_not_allow";

    public static final String EDIT_OTHERS_POSTS = "edit_others_posts";
    public static final String EDIT_POSTS = "edit_posts";
    public static final String EDIT_THEME_OPTIONS = "edit_theme_options";
    public static final String EDIT_USERS = "edit_users";
    /** The capability everybody has, strangers too. */
    public static final String EXIST = "exist";

    public static final String LIST_USERS = "list_users";
    public static final String MANAGE_CATEGORIES = "manage_categories";
    public static final String MANAGE_OPTIONS = "manage_options";
    public static final String MODERATE_COMMENTS = "moderate_comments";
    public static final String PROMOTE_USERS = "promote_users";
    public static final String READ = "read";
    public static final String UNFILTERED_HTML = "unfiltered_html";
    public static final String UPLOAD_FILES = "upload_files";

    private static final Map<String, List<String>> DERIVED = Map.ofEntries(
            is("activate_plugin", "activate_plugins"),
            is("add_users", PROMOTE_USERS),
            is("assign_categories", EDIT_POSTS),
            is("assign_post_tags", EDIT_POSTS),
            is("create_app_password", EDIT_USERS),
            is("customize", EDIT_THEME_OPTIONS),
            is("deactivate_plugin", "activate_plugins"),
            is("deactivate_plugins", "activate_plugins"),
            is("delete_app_password", EDIT_USERS),
            is("delete_app_passwords", EDIT_USERS),
            is("delete_blocks", "delete_posts"),
            is("delete_categories", MANAGE_CATEGORIES),
            is("delete_post_tags", MANAGE_CATEGORIES),
            is("delete_site", DO_NOT_ALLOW),
            is("delete_user", DELETE_USERS),
            is("edit_app_password", EDIT_USERS),
            is("edit_blocks", EDIT_POSTS),
            is("edit_categories", MANAGE_CATEGORIES),
            is("edit_css", UNFILTERED_HTML),
            is("edit_others_blocks", EDIT_OTHERS_POSTS),
            is("edit_post_tags", MANAGE_CATEGORIES),
            is("edit_user", EDIT_USERS),
            is("erase_others_personal_data", MANAGE_OPTIONS),
            is("export_others_personal_data", MANAGE_OPTIONS),
            is("list_app_passwords", EDIT_USERS),
            is("manage_links", DO_NOT_ALLOW),
            is("manage_post_tags", MANAGE_CATEGORIES),
            is("manage_privacy_options", MANAGE_OPTIONS),
            is("promote_user", PROMOTE_USERS),
            is("publish_blocks", "publish_posts"),
            is("read_app_password", EDIT_USERS),
            is("read_private_blocks", "read_private_posts"),
            is("remove_user", "remove_users"),
            is("resume_plugin", "resume_plugins"),
            is("resume_theme", "resume_themes"),
            is("setup_network", MANAGE_OPTIONS),
            is("unfiltered_upload", DO_NOT_ALLOW),
            is("update_https", MANAGE_OPTIONS, "update_core"),
            is("update_languages", "install_languages"),
            is("update_php", "update_core"),
            is("upload_plugins", "install_plugins"),
            is("upload_themes", "install_themes"));

    /** What WordPress grants to whoever has one of some others, without any role naming it. */
    private static final Map<String, List<String>> COMES_WITH = Map.of(
            "install_languages", List.of("update_core", "install_plugins", "install_themes"),
            "resume_plugins", List.of("activate_plugins"),
            "resume_themes", List.of("switch_themes"),
            "view_site_health_checks", List.of("install_plugins"));

    private Capability() {}

    /** The primitive capabilities that this name stands for on a single site; most names stand for themselves. */
    public static List<String> required(String capability) {
        return DERIVED.getOrDefault(capability, List.of(capability));
    }

    /** The capabilities any of which brings this one along; mostly none. */
    static List<String> comesWith(String primitive) {
        return COMES_WITH.getOrDefault(primitive, List.of());
    }

    private static Map.Entry<String, List<String>> is(String name, String... primitives) {
        return Map.entry(name, List.of(primitives));
    }
}
