package org.quarkpress.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.auth.FastHash;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.wpdb.WpdbStore;

/** One user of each role, each with an application password made of its login. */
@ApplicationScoped
public class TestUsers {
    private static final List<String> LOGINS =
            List.of("admin", "editor", "author", "author2", "contributor", "subscriber");

    private final WpdbStore db;
    private final InstallStore install;

    public TestUsers(WpdbStore db, InstallStore install) {
        this.db = db;
        this.install = install;
    }

    static String password(String login) {
        return login + "x".repeat(24 - login.length());
    }

    /** Makes what is missing; may be called before every test. */
    @Transactional
    public void ensure() {
        if (id("subscriber") == 0) {
            user("contributor", 1);
            user("subscriber", 0);
            LOGINS.forEach(this::givePassword);
        }
    }

    private void user(String role, int level) {
        NewUser user = new NewUser(role, role + "@example.test", role, role, level, "");
        install.addUser(user, "*", LocalDateTime.of(2020, 1, 1, 0, 0));
    }

    private void givePassword(String login) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("uuid", "00000000-0000-4000-8000-" + String.format("%012d", id(login)));
        item.put("app_id", "");
        item.put("name", "tests");
        item.put("password", FastHash.of(password(login)));
        item.put("created", 1577934245L);
        item.put("last_used", null);
        item.put("last_ip", null);
        db.update(
                "DELETE FROM wp_usermeta WHERE user_id = ? AND meta_key = '_application_passwords'",
                List.of(id(login)));
        db.insert(
                "INSERT INTO wp_usermeta (user_id, meta_key, meta_value) VALUES (?, '_application_passwords', ?)",
                List.of(id(login), PhpSerialize.serialize(List.of(item))));
    }

    private long id(String login) {
        return db.row("SELECT ID FROM wp_users WHERE user_login = ?", List.of(login), row -> row.getLong(1))
                .orElse(0L);
    }
}
