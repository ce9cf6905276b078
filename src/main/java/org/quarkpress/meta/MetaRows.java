package org.quarkpress.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The meta rows of one object, by key, each in the order of their ids ({@code get_post_custom}).
 *
 * @param byKey the rows
 */
public record MetaRows(Map<String, List<MetaRow>> byKey) {
    /** An object without any. */
    public static final MetaRows NONE = new MetaRows(Map.of());

    /** Groups the rows of one object. */
    public static MetaRows of(List<MetaRow> rows) {
        return new MetaRows(
                rows.stream().collect(Collectors.groupingBy(MetaRow::key, LinkedHashMap::new, Collectors.toList())));
    }

    /** The rows of a key. */
    public List<MetaRow> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The stored text of the first row of a key ({@code get_post_meta( …, true )}, before unserialising). */
    public Optional<String> first(String key) {
        return of(key).stream().findFirst().map(MetaRow::value);
    }
}
