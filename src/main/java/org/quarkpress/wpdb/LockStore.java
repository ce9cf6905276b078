package org.quarkpress.wpdb;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Makes what needs a unique value without a unique index happen one after the other: a row lock that ends with the
 * transaction and holds for all instances on the same database (WordPress itself has nothing of the kind).
 */
@ApplicationScoped
public class LockStore {
    private final WpdbStore db;

    public LockStore(WpdbStore db) {
        this.db = db;
    }

    /** Waits until this transaction is the only one that holds {@code name}; only inside a transaction. */
    public void lock(String name) {
        if (find(name).isEmpty()) {
            // Not IGNORE: that would let all who wait share the new row, and each would then keep the others from it.
            db.update("INSERT INTO wp_qp_locks (name) VALUES (?) ON DUPLICATE KEY UPDATE name = name", List.of(name));
        }
    }

    /** The same for many names, in one order for all who do so. */
    public void lockAll(Collection<String> names) {
        List<String> wanted = names.stream().distinct().sorted().toList();
        List<String> there = db.rows(
                "SELECT name FROM wp_qp_locks WHERE name IN (" + WpdbStore.marks(wanted.size())
                        + ") ORDER BY name FOR UPDATE",
                wanted,
                row -> row.getString(1));
        wanted.stream().filter(name -> !there.contains(name)).forEach(this::lock);
    }

    private Optional<String> find(String name) {
        return db.row("SELECT name FROM wp_qp_locks WHERE name = ? FOR UPDATE", List.of(name), r -> r.getString(1));
    }
}
