package org.quarkpress.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaKeyFacts.Verb;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaSanitizer;
import org.quarkpress.php.PhpSerialize;

/** The meta that revisions keep: copied from the post ({@code wp_save_revisioned_meta_fields}) or given to an autosave. */
final class RevisionMeta {
    private RevisionMeta() {}

    /** New rows with the same texts for the keys that are kept. */
    static List<MetaChange> copies(Collection<String> keys, MetaRows post) {
        List<MetaChange> out = new ArrayList<>();
        for (String key : keys) {
            List<String> texts = post.of(key).stream().map(MetaRow::value).toList();
            if (!texts.isEmpty()) {
                out.add(new MetaChange(key, List.of(), List.of(), texts));
            }
        }
        return out;
    }

    /**
     * What a request for an autosave asks of its meta: only keys that revisions keep and the asker may write count,
     * null says nothing, and no value is held against its schema, as in WordPress.
     *
     * @param fields the fields of the post's type
     * @param keys the keys that revisions keep
     * @param wanted the {@code meta} argument
     * @param rows the meta that the autosave has
     */
    static List<MetaChange> asked(
            List<MetaField> fields, Collection<String> keys, Object wanted, MetaRows rows, MetaPermission permission) {
        List<MetaChange> out = new ArrayList<>();
        for (MetaField field : fields) {
            Object value = wanted instanceof Map<?, ?> map ? map.get(field.key()) : null;
            if (value != null && keys.contains(field.key()) && mayWrite(field, permission)) {
                out.add(change(field, value, rows.of(field.key())));
            }
        }
        return out;
    }

    private static boolean mayWrite(MetaField field, MetaPermission permission) {
        return MapMetaCap.canMeta(permission.actor(), Verb.EDIT, field.facts(), permission.requiredForObject());
    }

    private static MetaChange change(MetaField field, Object value, List<MetaRow> rows) {
        if (!field.single() && value instanceof List<?> values) {
            List<String> texts = values.stream().map(one -> text(field, one)).toList();
            return new MetaChange(field.key(), rows, List.of(), texts);
        }
        return MetaChange.single(field.key(), rows, text(field, value));
    }

    private static String text(MetaField field, Object value) {
        return PhpSerialize.maybeSerialize(MetaSanitizer.sanitize(field.registered(), value));
    }

    /** Whether the meta of a request for an autosave is not the post's; a key left out counts as empty. */
    static boolean differs(Collection<String> keys, Object wanted, MetaRows post) {
        if (!(wanted instanceof Map<?, ?> map) || map.isEmpty()) {
            return false;
        }
        return keys.stream().anyMatch(key -> {
            Object value = map.get(key);
            String asked = value == null ? "" : PhpSerialize.maybeSerialize(value);
            return !asked.equals(post.first(key).orElse(""));
        });
    }
}
