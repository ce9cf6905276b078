package org.quarkpress.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.quarkpress.wpdb.WpdbStore;

/** What menus ask of the database beside terms and posts. */
@ApplicationScoped
public class MenuStore {
    private final WpdbStore db;

    /** A store on this database. */
    public MenuStore(WpdbStore db) {
        this.db = db;
    }

    /** The menu of this name, as the column compares. */
    public Optional<Long> named(String name) {
        return db.row(
                "SELECT t.term_id FROM wp_terms t JOIN wp_term_taxonomy tt ON tt.term_id = t.term_id"
                        + " WHERE tt.taxonomy = 'nav_menu' AND t.name = ? ORDER BY t.term_id LIMIT 1",
                List.of(name),
                row -> row.getLong(1));
    }

    /** The items of a menu, whatever their state. */
    public List<Long> items(long menu) {
        return db.rows(
                "SELECT p.ID FROM wp_posts p JOIN wp_term_relationships tr ON tr.object_id = p.ID JOIN wp_term_taxonomy tt"
                        + " ON tt.term_taxonomy_id = tr.term_taxonomy_id WHERE tt.taxonomy = 'nav_menu' AND tt.term_id = ?"
                        + " AND p.post_type = 'nav_menu_item' ORDER BY p.ID",
                List.of(menu),
                row -> row.getLong(1));
    }

    /** Remembers under an item what lies above the thing it shows. */
    public void setParent(long item, long parent) {
        db.update("UPDATE wp_posts SET post_parent = ? WHERE ID = ?", List.of(parent, item));
    }
}
