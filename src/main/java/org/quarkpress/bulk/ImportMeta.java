package org.quarkpress.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarkpress.bulk.meta.GenerousMeta;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.php.PhpArray;
import org.quarkpress.php.PhpSerialize;
import org.quarkpress.post.PostMetaKey;

/** The meta of a record: what it says made to fit the registered keys, and what that changes in the table. */
public final class ImportMeta {
    /** Told of posts by fields of their own. */
    private static final Set<String> TOLD_OF_POSTS = Set.of(PostMetaKey.THUMBNAIL, PostMetaKey.TEMPLATE);

    private ImportMeta() {}

    /** Whether what a key holds has a field of its own beside the meta of records. */
    public static boolean isTold(String object, String key) {
        return "post".equals(object) && TOLD_OF_POSTS.contains(key);
    }

    /**
     * What each registered key shall be; null for those to be removed.
     *
     * @param object what has the meta: {@code post}, {@code term} or {@code comment}
     * @param fields the registered keys
     * @param sent what the record has, by a key or its name in REST; null to clear all that is not stored
     * @param stored rows that the record has as they are to be stored, be their keys registered or not
     * @param base pointer of the object that has the meta
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal}, also for what is said twice
     */
    public static Map<MetaField, Object> wanted(
            String object,
            Collection<MetaField> fields,
            Map<String, Object> sent,
            List<StoredValue> stored,
            String base) {
        Map<MetaField, Object> out = clean(fields, sent, base);
        if (stored.isEmpty()) {
            return out;
        }
        if (sent == null) {
            out.keySet()
                    .removeIf(field -> stored.stream().anyMatch(row -> row.key().equals(field.key())));
        }
        Set<String> said = out.keySet().stream().map(MetaField::key).collect(Collectors.toSet());
        for (int i = 0; i < stored.size(); i++) {
            String key = stored.get(i).key();
            if (isTold(object, key) || said.contains(key)) {
                throw ImportRefusal.of(
                        "quarkpress_item_meta_twice",
                        "What this key holds has a field of its own, or is told in meta.",
                        base + "/stored_meta/" + i + "/0");
            }
        }
        return out;
    }

    private static Map<MetaField, Object> clean(Collection<MetaField> fields, Map<String, Object> sent, String base) {
        Map<MetaField, Object> out = new LinkedHashMap<>();
        if (sent == null) {
            fields.forEach(field -> out.put(field, null));
            return out;
        }
        Map<String, MetaField> known = new HashMap<>();
        fields.forEach(field -> known.put(field.name(), field));
        fields.forEach(field -> known.putIfAbsent(field.key(), field));
        sent.forEach((key, value) -> {
            MetaField field = known.get(key);
            if (field == null) {
                throw ImportRefusal.of(
                        "quarkpress_item_meta_unregistered",
                        "No meta key of this name is registered; what it holds would be lost.",
                        base + "/meta/" + MetaRefusal.token(key));
            }
            out.put(field, value == null ? null : ImportRefusal.within(base, () -> GenerousMeta.clean(field, value)));
        });
        return out;
    }

    /**
     * The rows of an object that has none yet, as texts for the table; keys to be removed have none.
     *
     * @param wanted what each key shall be
     */
    public static Map<MetaField, List<String>> texts(Map<MetaField, Object> wanted) {
        Map<MetaField, List<String>> out = new LinkedHashMap<>();
        wanted.forEach((field, value) -> {
            List<String> texts =
                    value == null ? List.of() : change(field, value, List.of()).inserts();
            if (!texts.isEmpty()) {
                out.put(field, texts);
            }
        });
        return out;
    }

    /**
     * The texts of the rows that a value of a record becomes.
     *
     * @throws org.quarkpress.error.WpError when it can be no value of the key
     */
    public static List<String> stored(MetaField field, Object value) {
        return change(field, GenerousMeta.clean(field, value), List.of()).inserts();
    }

    /**
     * What has to happen to the rows; keys that are as they shall be are left alone.
     *
     * @param wanted what registered keys shall be ({@link #wanted})
     * @param stored rows that are to be stored as they are
     * @throws org.quarkpress.error.WpError for keys that the asker may not change
     */
    public static List<MetaChange> changes(
            Map<MetaField, Object> wanted, List<StoredValue> stored, MetaRows rows, MetaPermission permission) {
        List<MetaChange> out = new ArrayList<>();
        wanted.forEach((field, value) -> {
            MetaChange change = change(field, value, rows.of(field.key()));
            if (!change.isNothing()) {
                if (value == null) {
                    permission.checkDelete(field);
                } else {
                    permission.checkUpdate(field);
                }
                out.add(change);
            }
        });
        out.addAll(StoredValue.changes(stored, rows));
        return out;
    }

    private static MetaChange change(MetaField field, Object value, List<MetaRow> rows) {
        if (value == null) {
            return MetaChange.remove(field.key(), rows);
        }
        if (field.single()) {
            return MetaChange.single(field.key(), rows, PhpSerialize.maybeSerialize(value));
        }
        List<String> texts = new ArrayList<>();
        PhpArray.values(value).forEach(one -> texts.add(PhpSerialize.maybeSerialize(one)));
        boolean same = rows.stream().map(MetaRow::value).toList().equals(texts);
        return new MetaChange(field.key(), same ? List.of() : rows, List.of(), same ? List.of() : texts);
    }
}
