package org.quarkpress.bulk.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportMeta;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaView;
import org.quarkpress.php.PhpOpaque;
import org.quarkpress.php.PhpUnserialize;

/**
 * Stored meta as values of a record: what {@code wp/v2} shows of the keys that have rows. What does not fit its schema
 * goes out as it is stored, for the import to mend or to refuse with its reason; objects of PHP do not go out.
 */
final class ExportMeta {
    private static final Set<String> EDITING = Set.of("_edit_lock", "_edit_last");

    private ExportMeta() {}

    /** The values by name. */
    static Map<String, Object> of(List<MetaField> fields, MetaRows rows) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (MetaField field : fields) {
            List<MetaRow> own = rows.of(field.key());
            Object value = own.isEmpty() ? null : value(field, own);
            if (value != null) {
                out.put(field.name(), value);
            }
        }
        return out;
    }

    /**
     * The rows of keys that are not registered, as pairs of key and text, but for who edits at the moment or did last.
     *
     * @param object what has them: {@code post}, {@code term} or {@code comment}
     */
    static List<Object> stored(String object, List<MetaField> fields, MetaRows rows) {
        return rows.all().stream()
                .filter(row -> !EDITING.contains(row.key()) && ImportMeta.isUnregistered(object, row.key(), fields))
                .<Object>map(row -> List.of(row.key(), row.value()))
                .toList();
    }

    /** Adds what is told of the meta of a term or comment: nothing of what it has none of. */
    static void put(Map<String, Object> out, String object, List<MetaField> fields, MetaRows rows) {
        Map<String, Object> registered = of(fields, rows);
        if (!registered.isEmpty()) {
            out.put("meta", registered);
        }
        List<Object> others = stored(object, fields, rows);
        if (!others.isEmpty()) {
            out.put("stored_meta", others);
        }
    }

    private static Object value(MetaField field, List<MetaRow> rows) {
        Object shown = MetaView.value(field, rows);
        if (field.single()) {
            return shown == null ? stored(rows.get(0)) : shown;
        }
        List<Object> out = new ArrayList<>();
        List<?> values = (List<?>) shown;
        for (int i = 0; i < rows.size(); i++) {
            Object one = values.get(i) == null ? stored(rows.get(i)) : values.get(i);
            if (one != null) {
                out.add(one);
            }
        }
        return out;
    }

    private static Object stored(MetaRow row) {
        Object value = PhpUnserialize.withoutBareObjects(PhpUnserialize.maybeUnserialize(row.value()));
        return isPlain(value) ? value : null;
    }

    private static boolean isPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(ExportMeta::isPlain);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(ExportMeta::isPlain);
        }
        return !(value instanceof PhpOpaque) && !(value instanceof Double number && !Double.isFinite(number));
    }
}
