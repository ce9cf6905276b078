package org.quarkpress.meta;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to happen to the rows of one key.
 *
 * @param key the key
 * @param deletes rows to delete
 * @param updates rows to give another text, in their new form
 * @param inserts texts of new rows, in order
 */
public record MetaChange(String key, List<MetaRow> deletes, List<MetaRow> updates, List<String> inserts) {
    /** All rows go ({@code delete_metadata}). */
    public static MetaChange remove(String key, List<MetaRow> rows) {
        return new MetaChange(key, rows, List.of(), List.of());
    }

    /** One value ({@code update_metadata}): a new row, or the new text for every row there is. */
    public static MetaChange single(String key, List<MetaRow> rows, String text) {
        if (rows.isEmpty()) {
            return new MetaChange(key, List.of(), List.of(), List.of(text));
        }
        List<MetaRow> updates = rows.stream()
                .filter(row -> !row.value().equals(text))
                .map(row -> new MetaRow(row.id(), row.objectId(), key, text))
                .toList();
        return new MetaChange(key, List.of(), updates, List.of());
    }

    /**
     * Several values: the difference. A row stays when it is the only one of its value and that is wanted; of values that are
     * there more than once all rows go and come anew.
     *
     * @param wanted the values, as texts for the table
     * @param alike whether a row holds a wanted value, by their positions
     */
    static MetaChange several(String key, List<MetaRow> rows, List<String> wanted, Sameness alike) {
        List<MetaRow> surplus = new ArrayList<>(rows);
        List<String> inserts = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            int position = i;
            List<MetaRow> same =
                    rows.stream().filter(row -> alike.holds(row, position)).toList();
            if (same.size() == 1) {
                surplus.remove(same.get(0));
            } else {
                inserts.add(wanted.get(i));
            }
        }
        List<String> gone = surplus.stream().map(MetaRow::value).distinct().toList();
        List<MetaRow> deletes =
                rows.stream().filter(row -> gone.contains(row.value())).toList();
        return new MetaChange(key, deletes, List.of(), inserts);
    }

    /** Whether nothing has to happen. */
    public boolean isNothing() {
        return deletes.isEmpty() && updates.isEmpty() && inserts.isEmpty();
    }

    /** Whether a row holds the wanted value at a position. */
    @FunctionalInterface
    interface Sameness {
        boolean holds(MetaRow row, int position);
    }
}
