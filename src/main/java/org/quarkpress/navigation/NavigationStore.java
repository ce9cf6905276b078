package org.quarkpress.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.quarkpress.wpdb.WpdbStore;

/** Which navigation menus there are. */
@ApplicationScoped
public class NavigationStore {
    private final WpdbStore db;

    /** A store on this database. */
    public NavigationStore(WpdbStore db) {
        this.db = db;
    }

    /** The navigation menu that was published last. */
    public Optional<Long> newest() {
        return db.row(
                "SELECT ID FROM wp_posts WHERE post_type = 'wp_navigation' AND post_status = 'publish'"
                        + " ORDER BY post_date DESC, ID DESC LIMIT 1",
                List.of(),
                row -> row.getLong(1));
    }
}
