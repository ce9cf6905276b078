package org.quarkpress.meta;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.wpdb.RowMapper;
import org.quarkpress.wpdb.WpdbStore;

/**
 * The rows of the four meta tables. Object types are {@code post}, {@code term}, {@code user} and {@code comment}.
 *
 * <p>Writing happens in the caller's transaction.
 */
@ApplicationScoped
public class MetaStore {
    private static final RowMapper<MetaRow> ROW = row -> {
        String value = row.getString(4);
        return new MetaRow(row.getLong(1), row.getLong(2), row.getString(3), value == null ? "" : value);
    };

    private final WpdbStore db;

    public MetaStore(WpdbStore db) {
        this.db = db;
    }

    /** All meta of many objects in one statement ({@code update_meta_cache}); objects without any are {@link MetaRows#NONE}. */
    public Map<Long, MetaRows> read(String objectType, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        MetaTable table = MetaTable.of(objectType);
        String where = table.objectColumn() + " IN (" + WpdbStore.marks(ids.size()) + ")";
        return grouped(ids, db.rows(select(table, where), new ArrayList<>(ids), ROW));
    }

    /** The meta of many objects under some keys only, in one statement. */
    public Map<Long, MetaRows> read(String objectType, Collection<Long> ids, Collection<String> keys) {
        MetaTable table = MetaTable.of(objectType);
        String where = table.objectColumn() + " IN (" + WpdbStore.marks(ids.size()) + ") AND meta_key IN ("
                + WpdbStore.marks(keys.size()) + ")";
        List<Object> params = new ArrayList<>(ids);
        params.addAll(keys);
        return grouped(ids, db.rows(select(table, where), params, ROW));
    }

    /** All meta of one object. */
    public MetaRows read(String objectType, long id) {
        return read(objectType, List.of(id)).get(id);
    }

    /** The rows of one object as they are now and stay until the transaction ends, for a change that follows. */
    public MetaRows readForChange(String objectType, long id) {
        MetaTable table = MetaTable.of(objectType);
        String sql = select(table, table.objectColumn() + " = ?") + " FOR UPDATE";
        return MetaRows.of(inOrder(db.rows(sql, List.of(id), ROW)));
    }

    /** The rows of many objects as they are now and stay until the transaction ends; one statement. */
    public Map<Long, MetaRows> readForChange(String objectType, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        MetaTable table = MetaTable.of(objectType);
        String where = table.objectColumn() + " IN (" + WpdbStore.marks(ids.size()) + ") FOR UPDATE";
        return grouped(ids, db.rows(select(table, where), new ArrayList<>(ids), ROW));
    }

    /** Carries out planned changes: per key first deletions, then new texts, then new rows. */
    public void apply(String objectType, long id, List<MetaChange> changes) {
        applyAll(objectType, Map.of(id, changes));
    }

    /** Carries out planned changes of many objects, in three batches. */
    public void applyAll(String objectType, Map<Long, List<MetaChange>> planned) {
        MetaTable table = MetaTable.of(objectType);
        List<List<Object>> inserts = new ArrayList<>();
        List<List<Object>> updates = new ArrayList<>();
        List<Object> deletes = new ArrayList<>();
        planned.forEach((id, changes) -> changes.forEach(change -> {
            change.deletes().forEach(row -> deletes.add(row.id()));
            change.updates().forEach(row -> updates.add(List.of(row.value(), row.id())));
            change.inserts().forEach(text -> inserts.add(List.of(id, change.key(), text)));
        }));
        if (!deletes.isEmpty()) {
            db.update(
                    "DELETE FROM " + table.table() + " WHERE " + table.idColumn() + " IN ("
                            + WpdbStore.marks(deletes.size()) + ")",
                    deletes);
        }
        db.batch("UPDATE " + table.table() + " SET meta_value = ? WHERE " + table.idColumn() + " = ?", updates);
        db.batch(
                "INSERT INTO " + table.table() + " (" + table.objectColumn()
                        + ", meta_key, meta_value) VALUES (?, ?, ?)",
                inserts);
    }

    /** {@code update_metadata}: one value under a key, of any PHP type. */
    public void set(String objectType, long id, String key, Object value) {
        MetaRows rows = read(objectType, List.of(id), List.of(key)).get(id);
        MetaChange change = MetaChange.single(key, rows.of(key), PhpSerialize.maybeSerialize(value));
        apply(objectType, id, List.of(change));
    }

    /** {@code add_metadata}: one row more under a key. */
    public void add(String objectType, long id, String key, Object value) {
        String text = PhpSerialize.maybeSerialize(value);
        apply(objectType, id, List.of(new MetaChange(key, List.of(), List.of(), List.of(text))));
    }

    /** {@code delete_metadata}: all rows of a key. */
    public void delete(String objectType, long id, String key) {
        MetaTable table = MetaTable.of(objectType);
        db.update(
                "DELETE FROM " + table.table() + " WHERE " + table.objectColumn() + " = ? AND meta_key = ?",
                List.of(id, key));
    }

    /** All rows of an object that is deleted itself. */
    public void deleteAll(String objectType, long id) {
        MetaTable table = MetaTable.of(objectType);
        db.update("DELETE FROM " + table.table() + " WHERE " + table.objectColumn() + " = ?", List.of(id));
    }

    private static String select(MetaTable table, String where) {
        return "SELECT " + table.idColumn() + ", " + table.objectColumn() + ", meta_key, meta_value FROM "
                + table.table() + " WHERE " + where;
    }

    /** Rows in the order of their ids: the server would read each long text a second time to sort them. */
    private static List<MetaRow> inOrder(List<MetaRow> rows) {
        rows.sort(Comparator.comparingLong(MetaRow::id));
        return rows;
    }

    private static Map<Long, MetaRows> grouped(Collection<Long> ids, List<MetaRow> rows) {
        Map<Long, List<MetaRow>> byObject = new HashMap<>();
        inOrder(rows).forEach(row -> byObject.computeIfAbsent(row.objectId(), id -> new ArrayList<>())
                .add(row));
        Map<Long, MetaRows> grouped = new LinkedHashMap<>();
        ids.forEach(id -> grouped.put(id, byObject.containsKey(id) ? MetaRows.of(byObject.get(id)) : MetaRows.NONE));
        return grouped;
    }
}
