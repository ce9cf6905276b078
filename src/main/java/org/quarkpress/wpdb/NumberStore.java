package org.quarkpress.wpdb;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Ids for rows that are about to be written, so that what hangs on them can be worked out first.
 *
 * <p>A row is inserted and taken back: the table's counter goes on and never returns, so nobody else gets its numbers.
 * A second one of a far number pushes the counter over all that are wanted. Whoever took one of them in between makes our
 * insert fail as a duplicate, and the work is done again with other numbers. On a cluster all are of this node's own kind,
 * which no other node gives away.
 */
@ApplicationScoped
public class NumberStore {
    private final WpdbStore db;

    /** A store on this database. */
    public NumberStore(WpdbStore db) {
        this.db = db;
    }

    /** As many ids as wanted, rising; none of them is ever given to anybody else. In the caller's transaction. */
    public List<Long> reserve(NumberedTable table, int count) {
        if (count == 0) {
            return List.of();
        }
        db.update("SAVEPOINT qp_numbers", List.of());
        List<Long> ids = take(table, count);
        db.update("ROLLBACK TO SAVEPOINT qp_numbers", List.of());
        return ids;
    }

    private List<Long> take(NumberedTable table, int count) {
        long step = db.row("SELECT @@auto_increment_increment", List.of(), row -> row.getLong(1))
                .orElse(1L);
        List<String> texts = Collections.nCopies(table.textCount(), "");
        String marks = WpdbStore.marks(table.textCount());
        long first =
                db.insert("INSERT INTO " + table.table() + " (" + table.texts() + ") VALUES (" + marks + ")", texts);
        db.insert(
                "INSERT INTO " + table.table() + " (" + table.column() + ", " + table.texts() + ") VALUES ("
                        + (first + step * count) + ", " + marks + ")",
                texts);
        return LongStream.range(0, count).map(i -> first + step * i).boxed().toList();
    }
}
