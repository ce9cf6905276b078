package org.quarkpress.bulk.rollback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quarkpress.wpdb.TablePrefix;
import org.quarkpress.wpdb.WpdbStore;

/** Whether people have left anything. */
@ApplicationScoped
public class UserUseStore {
    /** Nobody has capabilities, and no row of the kind where a user stands for somebody. */
    private static final List<String> TRACES = List.of(
            "SELECT ID FROM wp_posts WHERE post_author = ? LIMIT 1",
            "SELECT comment_ID FROM wp_comments WHERE user_id = ? LIMIT 1",
            "SELECT link_id FROM wp_links WHERE link_owner = ? LIMIT 1");

    private final WpdbStore db;
    private final TablePrefix prefix;

    /** A store on this database. */
    public UserUseStore(WpdbStore db, TablePrefix prefix) {
        this.db = db;
        this.prefix = prefix;
    }

    /** Whether something is theirs, or somebody has given them a role. */
    boolean isUsed(long user) {
        db.row("SELECT ID FROM wp_users WHERE ID = ? FOR UPDATE", List.of(user), row -> row.getLong(1));
        boolean roles = db.row(
                        "SELECT umeta_id FROM wp_usermeta WHERE user_id = ? AND meta_key = ? AND meta_value <> 'a:0:{}'",
                        List.of(user, prefix.key("capabilities")),
                        row -> row.getLong(1))
                .isPresent();
        return roles
                || TRACES.stream().anyMatch(sql -> db.row(sql, List.of(user), row -> row.getLong(1))
                        .isPresent());
    }
}
