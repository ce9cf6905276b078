package org.quarkpress.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.wpdb.WpdbStore;

/** Users with application passwords whose stored forms a test decides. */
@ApplicationScoped
public class Accounts {
    private final WpdbStore db;

    public Accounts(WpdbStore db) {
        this.db = db;
    }

    /** A new user without a role. */
    public long user(String login, String email) {
        db.update("DELETE FROM wp_users WHERE user_login = ?", List.of(login));
        return db.insert(
                "INSERT INTO wp_users (user_login, user_pass, user_nicename, user_email, user_url, user_registered,"
                        + " user_activation_key, display_name) VALUES (?, '*', ?, ?, '', '2020-01-01 00:00:00', '', ?)",
                List.of(login, login, email, login));
    }

    /** A new user with application passwords of these stored forms; their UUIDs are {@code u0}, {@code u1} … */
    public long user(String login, String email, List<String> hashes) {
        long id = user(login, email);
        List<Object> entries = new ArrayList<>();
        for (String hash : hashes) {
            entries.add(entry("u" + entries.size(), hash));
        }
        meta(id, ApplicationPasswords.META_KEY, PhpSerialize.serialize(entries));
        return id;
    }

    /** Adds a row of meta. */
    public void meta(long user, String key, String value) {
        db.insert(
                "INSERT INTO wp_usermeta (user_id, meta_key, meta_value) VALUES (?, ?, ?)", List.of(user, key, value));
    }

    /** The stored application passwords of a user. */
    public ApplicationPasswords stored(long user) {
        return ApplicationPasswords.parse(db.row(
                        "SELECT meta_value FROM wp_usermeta WHERE user_id = ? AND meta_key = ?",
                        List.of(user, ApplicationPasswords.META_KEY),
                        row -> row.getString(1))
                .orElse(null));
    }

    private static Map<String, Object> entry(String uuid, String hash) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("uuid", uuid);
        entry.put("app_id", "");
        entry.put("name", uuid);
        entry.put("password", hash);
        entry.put("created", 1L);
        entry.put("last_used", null);
        entry.put("last_ip", null);
        return entry;
    }
}
