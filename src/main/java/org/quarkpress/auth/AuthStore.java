package org.quarkpress.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Roles;
import org.quarkpress.php.PhpUnserialize;
import org.quarkpress.wpdb.TablePrefix;
import org.quarkpress.wpdb.WpdbStore;

/** Reads who may be asking in one statement, and notes when an application password was used. */
@ApplicationScoped
public class AuthStore {
    private static final String ACCOUNT = """
            SELECT u.ID, u.user_login, u.user_nicename, u.user_email, u.user_url, u.display_name,
                   m.umeta_id, m.meta_key, m.meta_value, o.option_value
            FROM wp_users u
            LEFT JOIN wp_usermeta m ON m.user_id = u.ID AND m.meta_key IN (?, ?, ?)
            LEFT JOIN wp_options o ON o.option_name = ?
            WHERE\s""";

    private static final String BY_LOGIN_OR_EMAIL =
            "u.user_login = ? OR u.user_email = ? ORDER BY u.user_login = ? DESC, u.ID LIMIT 100";

    /** Compared byte by byte: another password may have been added, or this one withdrawn, since the row was read. */
    private static final String NOTE_USE = """
            UPDATE wp_usermeta SET meta_value = ?
            WHERE umeta_id = ? AND CAST(meta_value AS BINARY) = CAST(? AS BINARY)""";

    private final WpdbStore db;
    private final TablePrefix prefix;

    public AuthStore(WpdbStore db, TablePrefix prefix) {
        this.db = db;
        this.prefix = prefix;
    }

    /** The user with this login, else the one with this e-mail address; nothing names nobody, also not those without an address. */
    Optional<Account> find(String loginOrEmail) {
        return loginOrEmail.isEmpty()
                ? Optional.empty()
                : account(BY_LOGIN_OR_EMAIL, loginOrEmail, loginOrEmail, loginOrEmail);
    }

    /** The user with this id as somebody who asks ({@code wp_set_current_user}). */
    public Optional<Actor> actor(long id) {
        return account("u.ID = ? LIMIT 100", id).map(Account::actor);
    }

    /** Replaces an account's passwords unless they changed since they were read; whether it did. */
    boolean noteUse(Account account, ApplicationPasswords changed) {
        return db.update(NOTE_USE, List.of(changed.serialized(), account.passwordsRow(), account.passwordsText())) > 0;
    }

    private Optional<Account> account(String condition, Object... values) {
        List<Object> params = new java.util.ArrayList<>(
                List.of(prefix.key("capabilities"), ApplicationPasswords.META_KEY, "locale", prefix.key("user_roles")));
        params.addAll(List.of(values));
        List<Row> rows = db.rows(
                ACCOUNT + condition,
                params,
                r -> new Row(
                        r.getLong(1),
                        List.of(r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getString(6)),
                        new MetaRow(r.getLong(7), r.getString(8), r.getString(9)),
                        r.getString(10)));
        return rows.isEmpty() ? Optional.empty() : Optional.of(account(rows));
    }

    private Account account(List<Row> rows) {
        Row first = rows.get(0);
        Map<String, MetaRow> meta = new HashMap<>();
        rows.stream()
                .filter(row -> row.id() == first.id() && row.meta().key() != null)
                .forEach(row -> meta.putIfAbsent(row.meta().key(), row.meta()));
        Roles roles = Roles.of(PhpUnserialize.maybeUnserialize(first.roles()));
        Roles.Granted granted = roles.grant(PhpUnserialize.maybeUnserialize(value(meta, prefix.key("capabilities"))));
        String locale = value(meta, "locale");
        List<String> texts = first.texts();
        Actor actor = new Actor(
                first.id(),
                texts.get(0),
                texts.get(2),
                texts.get(1),
                texts.get(4),
                texts.get(3),
                locale == null ? "" : locale,
                granted.roles(),
                granted.capabilities());
        MetaRow stored = meta.getOrDefault(ApplicationPasswords.META_KEY, MetaRow.NONE);
        return new Account(actor, ApplicationPasswords.parse(stored.value()), stored.id(), stored.value());
    }

    private static String value(Map<String, MetaRow> meta, String key) {
        return meta.getOrDefault(key, MetaRow.NONE).value();
    }

    private record MetaRow(long id, String key, String value) {
        private static final MetaRow NONE = new MetaRow(0, null, null);
    }

    private record Row(long id, List<String> texts, MetaRow meta, String roles) {}
}
