package org.quarkpress.meta;

import java.util.List;
import java.util.Map;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.schema.SchemaSanitizer;
import org.quarkpress.schema.SchemaValidator;

/** What may stand in the {@code meta} argument of a request, key by key. */
public final class MetaValidator {
    private MetaValidator() {}

    /** Whether the wanted value removes the key: null, and no values at all for a key with several. */
    public static boolean removes(MetaField field, Object wanted) {
        boolean empty =
                wanted instanceof List<?> list && list.isEmpty() || wanted instanceof Map<?, ?> map && map.isEmpty();
        return wanted == null || empty && !field.single();
    }

    /**
     * Whether a key may be removed: what is stored (or its default, or nothing) must fit the schema.
     *
     * @throws WpError {@code rest_invalid_stored_value}
     */
    public static void checkRemoval(MetaField field, List<MetaRow> rows) {
        if (!field.single()) {
            return;
        }
        Object absent = field.registered().hasDefault() ? field.registered().defaultValue() : "";
        Object stored = rows.isEmpty() ? absent : MetaView.read(rows.get(0));
        if (SchemaValidator.validate(MetaView.plain(stored, field.valueSchema()), field.valueSchema(), "")
                .isPresent()) {
            throw WpError.of(ErrorCode.INVALID_STORED_META);
        }
    }

    /**
     * The wanted value, made to fit the schema.
     *
     * @throws WpError what is wrong, {@code param} being {@code meta.name[…]}
     */
    public static Object fitted(MetaField field, Object wanted) {
        if (!field.single() && hasNull(wanted)) {
            throw WpError.of(ErrorCode.INVALID_STORED_META);
        }
        String param = "meta." + field.name();
        SchemaValidator.validate(wanted, field.schema(), param).ifPresent(MetaValidator::refuse);
        try {
            return SchemaSanitizer.sanitize(wanted, field.schema(), param);
        } catch (WpError same) {
            throw asBadRequest(same);
        }
    }

    private static void refuse(WpError wrong) {
        throw asBadRequest(wrong);
    }

    /** WordPress adds the status to an error that has other data (the parameter) or none: the older data moves aside. */
    private static WpError asBadRequest(WpError wrong) {
        WpError refused = WpError.withData(wrong.code(), wrong.getMessage(), Map.of("status", 400L));
        if (wrong.data() != null) {
            refused.addData(wrong.data());
        }
        return refused;
    }

    private static boolean hasNull(Object wanted) {
        if (wanted instanceof List<?> list) {
            return list.stream().anyMatch(java.util.Objects::isNull);
        }
        return wanted instanceof Map<?, ?> map && map.values().stream().anyMatch(java.util.Objects::isNull);
    }
}
