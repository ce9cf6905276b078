package org.quarkpress.boot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.quarkpress.wpdb.TablePrefix;
import org.quarkpress.wpdb.WpdbStore;

/** What tables the schema holds. */
@ApplicationScoped
public class SchemaStore {
    private final WpdbStore db;
    private final TablePrefix prefix;

    public SchemaStore(WpdbStore db, TablePrefix prefix) {
        this.db = db;
        this.prefix = prefix;
    }

    /** Whether there is nothing in it but perhaps tables of our own from a start that was cut short. */
    public boolean isEmpty() {
        String own = prefix.table("qp_").toLowerCase(Locale.ROOT);
        return tables().stream().allMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(own));
    }

    /** Whether WordPress's essential tables of our prefix are there. */
    public boolean hasWordPress() {
        List<String> tables = tables();
        return tables.contains(prefix.table("options")) && tables.contains(prefix.table("posts"));
    }

    /** Whether that migration made something here. */
    public boolean madeHere(String version) {
        return db.row(
                                "SELECT COUNT(*) FROM wp_qp_flyway WHERE version = ? AND success = 1",
                                List.of(version),
                                row -> row.getLong(1))
                        .orElse(0L)
                > 0;
    }

    private List<String> tables() {
        return db.rows(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()",
                List.of(),
                row -> row.getString(1));
    }
}
