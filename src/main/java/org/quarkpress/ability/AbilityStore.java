package org.quarkpress.ability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quarkpress.wpdb.WpdbStore;

/** What the database says of itself. */
@ApplicationScoped
public class AbilityStore {
    private final WpdbStore db;

    /** A store on this database. */
    public AbilityStore(WpdbStore db) {
        this.db = db;
    }

    /** {@code $wpdb->db_server_info()}. */
    public String version() {
        return db.row("SELECT VERSION()", List.of(), row -> row.getString(1)).orElse("");
    }
}
