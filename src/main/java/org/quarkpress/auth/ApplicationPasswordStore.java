package org.quarkpress.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quarkpress.option.OptionStore;
import org.quarkpress.wpdb.WpdbStore;

/** The stored application passwords of one user: read, or locked, changed and written within a transaction. */
@ApplicationScoped
public class ApplicationPasswordStore {
    private static final String IN_USE = "using_application_passwords";
    private static final String READ =
            "SELECT meta_value FROM wp_usermeta WHERE user_id = ? AND meta_key = ?" + " ORDER BY umeta_id LIMIT 1";

    private final WpdbStore db;
    private final OptionStore options;

    public ApplicationPasswordStore(WpdbStore db, OptionStore options) {
        this.db = db;
        this.options = options;
    }

    /** The passwords of a user. */
    public ApplicationPasswords find(long user) {
        return read(READ, user);
    }

    /** The same, locked until the transaction ends, so that no other change is lost. */
    public ApplicationPasswords findForUpdate(long user) {
        db.row("SELECT ID FROM wp_users WHERE ID = ? FOR UPDATE", List.of(user), r -> r.getLong(1));
        return read(READ + " FOR UPDATE", user);
    }

    /** Stores the passwords of a user. */
    public void put(long user, ApplicationPasswords passwords) {
        String text = passwords.serialized();
        int found = db.update(
                "UPDATE wp_usermeta SET meta_value = ? WHERE user_id = ? AND meta_key = ?",
                List.of(text, user, ApplicationPasswords.META_KEY));
        if (found == 0) {
            db.insert(
                    "INSERT INTO wp_usermeta (user_id, meta_key, meta_value) VALUES (?, ?, ?)",
                    List.of(user, ApplicationPasswords.META_KEY, text));
        }
    }

    /** Notes that the site has used such passwords at all, as WordPress does. */
    public void markInUse() {
        if (options.find(IN_USE).isEmpty()) {
            options.addIfAbsent(IN_USE, "1", "off");
        }
    }

    private ApplicationPasswords read(String sql, long user) {
        return ApplicationPasswords.parse(db.row(sql, List.of(user, ApplicationPasswords.META_KEY), r -> r.getString(1))
                .orElse(null));
    }
}
