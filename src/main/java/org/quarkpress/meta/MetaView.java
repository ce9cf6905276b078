package org.quarkpress.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpOpaque;
import org.quarkpress.php.PhpUnserialize;
import org.quarkpress.schema.Schema;
import org.quarkpress.schema.SchemaSanitizer;
import org.quarkpress.schema.SchemaValidator;

/** How stored meta looks in REST: cast to its schema, defaults for what is missing, null for what does not fit. */
public final class MetaView {
    private MetaView() {}

    /** The {@code meta} object of one thing, in the order of the fields. */
    public static Map<String, Object> of(List<MetaField> fields, MetaRows rows) {
        Map<String, Object> view = new LinkedHashMap<>();
        fields.forEach(field -> view.put(field.name(), value(field, rows.of(field.key()))));
        return view;
    }

    /** One property: a value, or for keys with several values the list of them. */
    public static Object value(MetaField field, List<MetaRow> rows) {
        if (field.single()) {
            Object stored = rows.isEmpty() ? missing(field) : read(rows.get(0));
            return prepared(stored, field.valueSchema());
        }
        List<Object> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(prepared(read(row), field.valueSchema())));
        if (rows.isEmpty() && field.registered().hasDefault()) {
            defaults(field).forEach(one -> values.add(prepared(one, field.valueSchema())));
        }
        return values;
    }

    private static List<?> defaults(MetaField field) {
        Object value = field.registered().defaultValue();
        boolean many = value instanceof List && !field.valueSchema().hasType("array");
        return many ? (List<?>) value : java.util.Collections.singletonList(value);
    }

    private static Object missing(MetaField field) {
        return field.registered().hasDefault()
                ? field.registered().defaultValue()
                : field.valueSchema().defaultValue();
    }

    /** The PHP value of a row. */
    static Object read(MetaRow row) {
        return PhpUnserialize.maybeUnserialize(row.value());
    }

    /** The value for the schema's eyes: bare objects count as objects, never as lists or texts. */
    static Object plain(Object stored, Schema schema) {
        boolean stays = stored instanceof PhpOpaque && !schema.hasType("object");
        return stays ? stored : PhpUnserialize.withoutBareObjects(stored);
    }

    private static Object prepared(Object stored, Schema schema) {
        Object value = "".equals(stored) ? emptyAs(schema) : plain(stored, schema);
        if (value instanceof PhpOpaque
                || SchemaValidator.validate(value, schema, "").isPresent()) {
            return null;
        }
        try {
            return SchemaSanitizer.sanitize(value, schema, "");
        } catch (WpError same) {
            // items that are the same once sanitised
            return null;
        }
    }

    private static Object emptyAs(Schema schema) {
        return switch (String.valueOf(schema.get("type"))) {
            case "boolean" -> false;
            case "integer" -> 0L;
            case "number" -> 0.0;
            default -> "";
        };
    }
}
