package org.quarkpress.user;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a new user has besides what was asked for ({@code wp_insert_user}). */
final class NewUser {
    private static final DateTimeFormatter STORED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private NewUser() {}

    /** The columns of the row, without the password. */
    static Map<String, Object> columns(UserChange change, String login, Instant now) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("user_login", login);
        columns.put("user_url", "");
        columns.put("user_email", "");
        columns.put("user_activation_key", "");
        columns.put("user_registered", STORED.format(now.atOffset(ZoneOffset.UTC)));
        columns.put("display_name", displayName(change, login));
        columns.putAll(change.columns());
        columns.putIfAbsent("user_nicename", UserChange.nicename("", login));
        return columns;
    }

    /** The meta every user has, in WordPress's order. */
    static Map<String, String> meta(UserChange change, String login) {
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("nickname", login);
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
        meta.putAll(change.meta());
        return meta;
    }

    /** The highest of {@code level_0} to {@code level_10} ({@code WP_User::update_user_level_from_caps}). */
    static long level(Map<String, Boolean> capabilities) {
        long level = 0;
        for (int i = 1; i <= 10; i++) {
            if (capabilities.getOrDefault("level_" + i, false)) {
                level = i;
            }
        }
        return level;
    }

    private static String displayName(UserChange change, String login) {
        String first = change.meta().getOrDefault(UserRow.FIRST_NAME, "");
        String last = change.meta().getOrDefault(UserRow.LAST_NAME, "");
        String both = (first + " " + last).strip();
        return both.isEmpty() ? login : both;
    }
}
