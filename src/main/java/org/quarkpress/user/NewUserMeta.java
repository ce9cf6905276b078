package org.quarkpress.user;

import java.util.LinkedHashMap;
import java.util.Map;

/** The meta that every new user has ({@code wp_insert_user}). */
public final class NewUserMeta {
    private NewUserMeta() {}

    /** Keys and texts in WordPress's order, in a map that may grow. */
    public static Map<String, String> usual(String nickname) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("nickname", nickname);
        meta.put("first_name", "");
        meta.put("last_name", "");
        meta.put("description", "");
        meta.put("rich_editing", "true");
        meta.put("syntax_highlighting", "true");
        meta.put("infinite_scrolling", "true");
        meta.put("comment_shortcuts", "false");
        meta.put("admin_color", "modern");
        meta.put("use_ssl", "0");
        meta.put("show_admin_bar_front", "true");
        meta.put("locale", "");
        return meta;
    }
}
