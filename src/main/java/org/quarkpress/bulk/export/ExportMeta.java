package org.quarkpress.bulk.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.bulk.ImportMeta;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaView;
import org.quarkpress.php.PhpJson;

/**
 * Stored meta as a record tells it: as values of {@code meta} what importing those would store like that again, all else as
 * the texts of its rows.
 */
final class ExportMeta {
    private static final Set<String> EDITING = Set.of("_edit_lock", "_edit_last");

    private ExportMeta() {}

    /**
     * Adds what is told of the meta of one thing, but for who edits it at the moment or did last. Posts say so when there
     * is none.
     *
     * @param object what it is: {@code post}, {@code term} or {@code comment}
     * @param fields the registered keys
     */
    static void put(Map<String, Object> out, String object, List<MetaField> fields, MetaRows rows) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> valued = new HashSet<>();
        for (MetaField field : fields) {
            List<MetaRow> own = rows.of(field.key());
            if (!own.isEmpty()) {
                value(field, own).ifPresent(value -> {
                    values.put(field.name(), value);
                    valued.add(field.key());
                });
            }
        }
        List<Object> stored = rows.all().stream()
                .filter(row -> !valued.contains(row.key()) && !EDITING.contains(row.key()))
                .filter(row -> !ImportMeta.isTold(object, row.key()))
                .<Object>map(row -> List.of(row.key(), row.value()))
                .toList();
        if (!values.isEmpty() || "post".equals(object)) {
            out.put("meta", values);
        }
        if (!stored.isEmpty()) {
            out.put("stored_meta", stored);
        }
    }

    /** What {@code wp/v2} shows of a key; empty when importing that would store something else, or be refused. */
    private static Optional<Object> value(MetaField field, List<MetaRow> rows) {
        Object shown = MetaView.value(field, rows);
        if (shown == null || !field.facts().isWritable()) {
            return Optional.empty();
        }
        try {
            Object read = PhpJson.parse(PhpJson.write(shown)).value();
            List<String> again = ImportMeta.stored(field, read);
            return rows.stream().map(MetaRow::value).toList().equals(again) ? Optional.of(shown) : Optional.empty();
        } catch (WpError refusal) {
            return Optional.empty();
        }
    }
}
