package org.quarkpress.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.capability.Roles;
import org.quarkpress.option.OptionStore;
import org.quarkpress.php.PhpUnserialize;
import org.quarkpress.wpdb.TablePrefix;
import org.quarkpress.wpdb.WpdbStore;

/** The rows of users and their meta: any number of users in one statement. */
@ApplicationScoped
public class UserStore {
    private static final List<String> PLAIN_KEYS =
            List.of(UserRow.FIRST_NAME, UserRow.LAST_NAME, UserRow.NICKNAME, UserRow.DESCRIPTION, UserRow.LOCALE);

    private final WpdbStore db;
    private final OptionStore options;
    private final TablePrefix prefix;

    public UserStore(WpdbStore db, OptionStore options, TablePrefix prefix) {
        this.db = db;
        this.options = options;
        this.prefix = prefix;
    }

    /** Those of these users that there are, by id, in the order asked. */
    public Map<Long, UserRow> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Object> params = new ArrayList<>(metaKeys());
        params.addAll(ids);
        Map<Long, UserRow> users = new HashMap<>();
        Map<Long, Map<String, String>> meta = new HashMap<>();
        String sql = "SELECT u.ID, u.user_login, u.user_nicename, u.user_email, u.user_url, u.user_registered,"
                + " u.display_name, m.meta_key, m.meta_value FROM wp_users u"
                + " LEFT JOIN wp_usermeta m ON m.user_id = u.ID AND m.meta_key IN ("
                + WpdbStore.marks(metaKeys().size()) + ") WHERE u.ID IN (" + WpdbStore.marks(ids.size())
                + ") ORDER BY m.umeta_id";
        db.rows(sql, params, r -> {
            long id = r.getLong(1);
            if (r.getString(8) != null) {
                String value = r.getString(9) == null ? "" : r.getString(9);
                meta.computeIfAbsent(id, i -> new HashMap<>()).putIfAbsent(logical(r.getString(8)), value);
            }
            return users.putIfAbsent(
                    id,
                    new UserRow(
                            id,
                            r.getString(2),
                            r.getString(3),
                            r.getString(4),
                            r.getString(5),
                            r.getString(6),
                            r.getString(7),
                            Map.of()));
        });
        Map<Long, UserRow> inOrder = new LinkedHashMap<>();
        ids.stream().filter(users::containsKey).forEach(id -> inOrder.put(id, with(users.get(id), meta.get(id))));
        return inOrder;
    }

    /** One user. */
    public Optional<UserRow> find(long id) {
        return id <= 0
                ? Optional.empty()
                : Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** One page of a list: its users and the total, in three statements. */
    public UserPage page(UserQuery query) {
        UserQuerySql sql = new UserQuerySql(query, prefix);
        long total = db.row(sql.count(), sql.countParams(), r -> r.getLong(1)).orElse(0L);
        List<Long> ids = total == 0 ? List.of() : db.rows(sql.ids(), sql.idsParams(), r -> r.getLong(1));
        return new UserPage(List.copyOf(find(ids).values()), total);
    }

    /** Which of these users published a post of one of these types ({@code count_user_posts} above 0). */
    public Set<Long> published(Collection<Long> ids, Collection<String> types) {
        if (ids.isEmpty() || types.isEmpty()) {
            return Set.of();
        }
        List<Object> params = new ArrayList<>(ids);
        params.addAll(types);
        String sql = "SELECT DISTINCT post_author FROM wp_posts WHERE post_author IN (" + WpdbStore.marks(ids.size())
                + ") AND post_status = 'publish' AND post_type IN (" + WpdbStore.marks(types.size()) + ")";
        return new HashSet<>(db.rows(sql, params, r -> r.getLong(1)));
    }

    /** The user with this e-mail address ({@code email_exists}). */
    public Optional<Long> idByEmail(String email) {
        return email.isEmpty() ? Optional.empty() : id("user_email", email); // many may have none
    }

    /** The user with this nicename. */
    public Optional<Long> idBySlug(String nicename) {
        return id("user_nicename", nicename);
    }

    /** The user with this login ({@code username_exists}). */
    public Optional<Long> idByLogin(String login) {
        return id("user_login", login);
    }

    /** The roles of the site. */
    public Roles roles() {
        return Roles.of(options.find(prefix.key("user_roles"))
                .map(PhpUnserialize::maybeUnserialize)
                .orElse(null));
    }

    /** Inserts a row of {@code wp_users} and gives its id. */
    long insert(Map<String, Object> columns) {
        String names = String.join(", ", columns.keySet());
        String sql = "INSERT INTO wp_users (" + names + ") VALUES (" + WpdbStore.marks(columns.size()) + ")";
        return db.insert(sql, List.copyOf(columns.values()));
    }

    /** Changes columns of a row; their names are ours, never the client's. */
    void update(long id, Map<String, Object> columns) {
        if (columns.isEmpty()) {
            return;
        }
        List<Object> params = new ArrayList<>(columns.values());
        params.add(id);
        db.update("UPDATE wp_users SET " + String.join(" = ?, ", columns.keySet()) + " = ? WHERE ID = ?", params);
    }

    /** {@code update_user_meta}: one value under a logical key, new or not. */
    void putMeta(long id, String key, String value) {
        String stored = stored(key);
        int found = db.update(
                "UPDATE wp_usermeta SET meta_value = ? WHERE user_id = ? AND meta_key = ?", List.of(value, id, stored));
        if (found == 0) {
            addMeta(id, key, value);
        }
    }

    /** {@code add_user_meta}. */
    void addMeta(long id, String key, String value) {
        db.insert(
                "INSERT INTO wp_usermeta (user_id, meta_key, meta_value) VALUES (?, ?, ?)",
                List.of(id, stored(key), value));
    }

    /** Takes a user and all their meta away; whose posts are whose is decided before. */
    public void delete(long id) {
        db.update("DELETE FROM wp_usermeta WHERE user_id = ?", List.of(id));
        db.update("DELETE FROM wp_users WHERE ID = ?", List.of(id));
    }

    /** Waits for the row of a user, so that one change happens after the other. */
    void lock(long id) {
        db.row("SELECT ID FROM wp_users WHERE ID = ? FOR UPDATE", List.of(id), r -> r.getLong(1));
    }

    /** Gives all posts and links of one user to another. */
    void reassign(long from, long to) {
        db.update("UPDATE wp_posts SET post_author = ? WHERE post_author = ?", List.of(to, from));
        db.update("UPDATE wp_links SET link_owner = ? WHERE link_owner = ?", List.of(to, from));
    }

    /** Takes all links of a user away. */
    void deleteLinks(long owner) {
        db.update("DELETE FROM wp_links WHERE link_owner = ?", List.of(owner));
    }

    private Optional<Long> id(String column, String value) {
        return db.row("SELECT ID FROM wp_users WHERE " + column + " = ? LIMIT 1", List.of(value), r -> r.getLong(1));
    }

    private List<Object> metaKeys() {
        List<Object> keys = new ArrayList<>(PLAIN_KEYS);
        keys.add(prefix.key(UserRow.CAPABILITIES));
        return keys;
    }

    private String stored(String key) {
        return key.equals(UserRow.CAPABILITIES) || key.equals("user_level") ? prefix.key(key) : key;
    }

    private String logical(String stored) {
        return stored.equals(prefix.key(UserRow.CAPABILITIES)) ? UserRow.CAPABILITIES : stored;
    }

    private static UserRow with(UserRow u, Map<String, String> meta) {
        return new UserRow(
                u.id(),
                u.login(),
                u.nicename(),
                u.email(),
                u.url(),
                u.registered(),
                u.displayName(),
                meta == null ? Map.of() : meta);
    }
}
