package org.quarkpress.boot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.site.WpDate;
import org.quarkpress.user.NewUserMeta;
import org.quarkpress.wpdb.TablePrefix;
import org.quarkpress.wpdb.WpdbStore;

/** The rows of a new site. */
@ApplicationScoped
public class InstallStore {
    private static final String NEW_OPTION =
            "INSERT INTO wp_options (option_name, option_value, autoload) VALUES (?, ?, ?)";

    private final WpdbStore db;
    private final TablePrefix prefix;

    public InstallStore(WpdbStore db, TablePrefix prefix) {
        this.db = db;
        this.prefix = prefix;
    }

    boolean isInstalled() {
        return db.row("SELECT 1 FROM wp_options WHERE option_name = 'siteurl'", List.of(), row -> row.getInt(1))
                .isPresent();
    }

    void addOptions(Map<String, String> own) {
        List<List<?>> rows = new ArrayList<>();
        own.forEach((name, value) -> rows.add(List.of(name, value, "on")));
        DefaultOptions.read(prefix).stream()
                .filter(option -> !own.containsKey(option.name()))
                .forEach(option -> rows.add(List.of(option.name(), option.value(), option.autoload())));
        db.batch(NEW_OPTION, rows);
    }

    long addTerm(String name, String slug, String taxonomy) {
        long id = db.insert("INSERT INTO wp_terms (name, slug) VALUES (?, ?)", List.of(name, slug));
        return db.insert(
                "INSERT INTO wp_term_taxonomy (term_id, taxonomy, description) VALUES (?, ?, '')",
                List.of(id, taxonomy));
    }

    long addUser(NewUser user, String passwordHash, LocalDateTime now) {
        long id = db.insert(
                "INSERT INTO wp_users (user_login, user_pass, user_nicename, user_email, user_url, user_registered,"
                        + " display_name) VALUES (?, ?, ?, ?, ?, ?, ?)",
                List.of(
                        user.login(),
                        passwordHash,
                        user.login(),
                        user.email(),
                        user.url(),
                        WpDate.mysql(now),
                        user.displayName()));
        addUserMeta(id, userMeta(user));
        return id;
    }

    void addUserMeta(long user, Map<String, Object> meta) {
        List<List<?>> rows = new ArrayList<>();
        meta.forEach((key, value) ->
                rows.add(List.of(user, key, value instanceof String text ? text : PhpSerialize.serialize(value))));
        db.batch("INSERT INTO wp_usermeta (user_id, meta_key, meta_value) VALUES (?, ?, ?)", rows);
    }

    private Map<String, Object> userMeta(NewUser user) {
        Map<String, Object> meta = new LinkedHashMap<>(NewUserMeta.usual(user.displayName()));
        meta.put(prefix.key("capabilities"), Map.of(user.role(), true));
        meta.put(prefix.key("user_level"), Integer.toString(user.level()));
        return meta;
    }
}
