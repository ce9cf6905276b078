package org.quarkpress.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.wpdb.WpdbStore;

/** Which posts stand for templates of a theme. */
@ApplicationScoped
public class TemplateStore {
    private final WpdbStore db;

    /** A store on this database. */
    public TemplateStore(WpdbStore db) {
        this.db = db;
    }

    /** The posts of a type that belong to a theme, newest first. */
    public List<Long> ids(String type, String theme) {
        return db.rows(
                "SELECT p.ID FROM wp_posts p JOIN wp_term_relationships tr ON tr.object_id = p.ID JOIN wp_term_taxonomy tt"
                        + " ON tt.term_taxonomy_id = tr.term_taxonomy_id JOIN wp_terms t ON t.term_id = tt.term_id WHERE"
                        + " p.post_type = ? AND p.post_status IN ('auto-draft', 'draft', 'publish') AND tt.taxonomy ="
                        + " 'wp_theme' AND t.slug = ? ORDER BY p.post_date DESC, p.ID",
                List.of(type, theme),
                row -> row.getLong(1));
    }

    /** What users are called. */
    public Map<Long, String> names(Collection<Long> users) {
        Map<Long, String> out = new HashMap<>();
        if (!users.isEmpty()) {
            String sql = "SELECT ID, display_name FROM wp_users WHERE ID IN (" + WpdbStore.marks(users.size()) + ")";
            db.rows(sql, List.copyOf(users), row -> out.put(row.getLong(1), row.getString(2)));
        }
        return out;
    }
}
