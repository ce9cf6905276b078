package org.quarkpress.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The meta rows of one object, in the order of their ids ({@code get_post_custom}).
 *
 * <p>They are told apart by key only when a key is asked for: most are read just to see that nothing has changed.
 */
public final class MetaRows {
    /** An object without any. */
    public static final MetaRows NONE = new MetaRows(List.of());

    private final List<MetaRow> rows;
    private Map<String, List<MetaRow>> byKey;

    private MetaRows(List<MetaRow> rows) {
        this.rows = rows;
    }

    /** The rows of one object. */
    public static MetaRows of(List<MetaRow> rows) {
        return new MetaRows(List.copyOf(rows));
    }

    /** All rows. */
    public List<MetaRow> all() {
        return rows;
    }

    /** The rows of a key. */
    public List<MetaRow> of(String key) {
        Map<String, List<MetaRow>> known = byKey;
        if (known == null) { // twice by two threads at worst, with the same result
            known = rows.stream().collect(Collectors.groupingBy(MetaRow::key, LinkedHashMap::new, Collectors.toList()));
            byKey = known;
        }
        return known.getOrDefault(key, List.of());
    }

    /** The stored text of the first row of a key ({@code get_post_meta( …, true )}, before unserialising). */
    public Optional<String> first(String key) {
        return of(key).stream().findFirst().map(MetaRow::value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MetaRows that && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }
}
