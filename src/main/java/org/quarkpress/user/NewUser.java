package org.quarkpress.user;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.site.WpDate;

/** What a new user has besides what was asked for ({@code wp_insert_user}). */
final class NewUser {
    private NewUser() {}

    /** The columns of the row, without the password. */
    static Map<String, Object> columns(UserChange change, String login, Instant now) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("user_login", login);
        columns.put("user_url", "");
        columns.put("user_email", "");
        columns.put("user_activation_key", "");
        columns.put("user_registered", WpDate.stored(now));
        columns.put("display_name", displayName(change, login));
        columns.putAll(change.columns());
        columns.putIfAbsent("user_nicename", UserChange.nicename("", login));
        return columns;
    }

    /** The meta of a new user: the usual, and what was asked for. */
    static Map<String, String> meta(UserChange change, String login) {
        Map<String, String> meta = NewUserMeta.usual(login);
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
