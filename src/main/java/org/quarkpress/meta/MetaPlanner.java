package org.quarkpress.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpArray;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.php.PhpSerialize;

/**
 * From the {@code meta} argument of a request to the changes of rows ({@code WP_REST_Meta_Fields::update_value}).
 *
 * <p>Unlike WordPress, which stores the good keys before it tells of the bad ones, this decides about all of them first.
 */
public final class MetaPlanner {
    private static final Set<String> SCALARS = Set.of("string", "boolean", "integer", "number");

    private final MetaPermission permission;
    private final MetaRows rows;

    /** For one object with these rows and this asker. */
    public MetaPlanner(MetaPermission permission, MetaRows rows) {
        this.permission = permission;
        this.rows = rows;
    }

    /**
     * The changes for the keys that are named; names that are not registered count for nothing.
     *
     * @throws WpError all refusals in one
     */
    public List<MetaChange> plan(List<MetaField> fields, Map<String, Object> wanted) {
        List<MetaChange> changes = new ArrayList<>();
        MetaErrors errors = new MetaErrors();
        for (MetaField field : fields) {
            if (wanted.containsKey(field.name())) {
                try {
                    changes.add(change(field, wanted.get(field.name())));
                } catch (WpError refused) {
                    errors.add(refused);
                }
            }
        }
        errors.joined().ifPresent(refused -> {
            throw refused;
        });
        return changes.stream().filter(change -> !change.isNothing()).toList();
    }

    private MetaChange change(MetaField field, Object wanted) {
        List<MetaRow> current = rows.of(field.key());
        if (MetaValidator.removes(field, wanted)) {
            MetaValidator.checkRemoval(field, current);
            permission.checkDelete(field);
            return MetaChange.remove(field.key(), current);
        }
        Object fitted = MetaValidator.fitted(field, wanted);
        return field.single() ? single(field, current, fitted) : several(field, current, fitted);
    }

    private MetaChange single(MetaField field, List<MetaRow> current, Object fitted) {
        Object clean = MetaSanitizer.sanitize(field.registered(), fitted);
        if (current.size() == 1 && holds(field, current.get(0), clean)) {
            return MetaChange.remove(field.key(), List.of());
        }
        permission.checkUpdate(field);
        return MetaChange.single(field.key(), current, PhpSerialize.maybeSerialize(clean));
    }

    private MetaChange several(MetaField field, List<MetaRow> current, Object fitted) {
        permission.checkUpdate(field);
        List<Object> clean = new ArrayList<>();
        PhpArray.values(fitted).forEach(one -> clean.add(MetaSanitizer.sanitize(field.registered(), one)));
        List<String> texts = clean.stream().map(PhpSerialize::maybeSerialize).toList();
        return MetaChange.several(
                field.key(), current, texts, (row, position) -> holds(field, row, clean.get(position)));
    }

    /** Whether a row already holds a value; scalars are compared as text, lists and objects with the types of their members. */
    private static boolean holds(MetaField field, MetaRow row, Object clean) {
        Object stored = MetaView.read(row);
        if (SCALARS.contains(String.valueOf(field.valueSchema().get("type")))) {
            return PhpNumber.toText(clean).equals(stored);
        }
        return PhpSerialize.serialize(clean).equals(PhpSerialize.serialize(stored));
    }
}
