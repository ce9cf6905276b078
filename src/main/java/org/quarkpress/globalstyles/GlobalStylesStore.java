package org.quarkpress.globalstyles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.quarkpress.wpdb.WpdbStore;

/** Where the site's own styles for a theme lie: a post of its own type with the theme as its term. */
@ApplicationScoped
public class GlobalStylesStore {
    private final WpdbStore db;

    /** A store on this database. */
    public GlobalStylesStore(WpdbStore db) {
        this.db = db;
    }

    /** The newest post that holds the styles for a theme. */
    public Optional<Long> find(String stylesheet) {
        return db.row(
                "SELECT p.ID FROM wp_posts p JOIN wp_term_relationships tr ON tr.object_id = p.ID JOIN wp_term_taxonomy tt"
                        + " ON tt.term_taxonomy_id = tr.term_taxonomy_id JOIN wp_terms t ON t.term_id = tt.term_id"
                        + " WHERE p.post_type = 'wp_global_styles' AND p.post_status = 'publish' AND tt.taxonomy ="
                        + " 'wp_theme' AND t.slug = ? ORDER BY p.post_date DESC, p.ID DESC LIMIT 1",
                List.of(stylesheet),
                row -> row.getLong(1));
    }
}
