package org.quarkpress.option;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.wpdb.WpdbStore;

/** WordPress's options table: read together for a request, changed one by one. Nothing is remembered here. */
@ApplicationScoped
public class OptionStore {
    private final WpdbStore db;

    public OptionStore(WpdbStore db) {
        this.db = db;
    }

    /** The options of that name that there are, in one statement. */
    public Options load(Collection<String> names) {
        String sql = "SELECT option_name, option_value FROM wp_options WHERE option_name IN ("
                + WpdbStore.marks(names.size()) + ")";
        Map<String, String> values = new HashMap<>();
        db.rows(sql, List.copyOf(names), row -> values.put(row.getString(1), row.getString(2)));
        return new Options(values);
    }

    /** {@code get_option()} of one name, as stored. */
    public Optional<String> find(String name) {
        return db.row("SELECT option_value FROM wp_options WHERE option_name = ?", List.of(name), r -> r.getString(1));
    }

    /** One option as stored, locked until the transaction ends: for values that are read, changed and written. */
    public Optional<String> findForUpdate(String name) {
        return db.row(
                "SELECT option_value FROM wp_options WHERE option_name = ? FOR UPDATE",
                List.of(name),
                r -> r.getString(1));
    }

    /** {@code update_option()}: stores the text under the name, new or not. */
    public void put(String name, String value) {
        int found = db.update("UPDATE wp_options SET option_value = ? WHERE option_name = ?", List.of(value, name));
        if (found == 0) {
            db.update(
                    "INSERT INTO wp_options (option_name, option_value, autoload) VALUES (?, ?, 'auto')"
                            + " ON DUPLICATE KEY UPDATE option_value = ?",
                    List.of(name, value, value));
        }
    }

    /** {@code add_option()}: a new option; {@code autoload} is {@code on}, {@code off} or {@code auto}. */
    public void add(String name, String value, String autoload) {
        db.insert(
                "INSERT INTO wp_options (option_name, option_value, autoload) VALUES (?, ?, ?)",
                List.of(name, value, autoload));
    }

    /** The same where nothing of that name is there yet; else the option stays as it is. */
    public void addIfAbsent(String name, String value, String autoload) {
        db.update(
                "INSERT INTO wp_options (option_name, option_value, autoload) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE option_name = option_name",
                List.of(name, value, autoload));
    }

    /** {@code delete_option()}: whether there was one. */
    public boolean delete(String name) {
        return db.update("DELETE FROM wp_options WHERE option_name = ?", List.of(name)) > 0;
    }
}
