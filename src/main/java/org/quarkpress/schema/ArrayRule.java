package org.quarkpress.schema;

import static org.quarkpress.schema.SchemaErrors.count;
import static org.quarkpress.schema.SchemaErrors.plain;

import java.util.List;
import java.util.Optional;
import org.quarkpress.error.WpError;

/** {@code type: array}: each item by the items' schema first, then how many, then none twice. */
final class ArrayRule implements TypeRule {
    @Override
    public Optional<WpError> check(Object value, Schema schema, String param) {
        if (!Coercion.isArray(value)) {
            return SchemaErrors.type(param, List.of("array"));
        }
        List<Object> items = Coercion.toList(value);
        Optional<WpError> wrong = items(items, schema.items(), param);
        if (wrong.isPresent()) {
            return wrong;
        }
        Double fewest = schema.numberOf("minItems");
        if (fewest != null && items.size() < fewest) {
            return count("rest_too_few_items", param, "must contain at least", fewest.longValue(), "item");
        }
        Double most = schema.numberOf("maxItems");
        if (most != null && items.size() > most) {
            return count("rest_too_many_items", param, "must contain at most", most.longValue(), "item");
        }
        return duplicates(items, schema, param);
    }

    /** The complaint about an item that is there twice, when the schema wants each once. */
    static Optional<WpError> duplicates(List<Object> items, Schema schema, String param) {
        boolean unique = Coercion.toBoolean(schema.get("uniqueItems"));
        if (unique && !SameValue.allDifferent(items)) {
            return plain("rest_duplicate_items", param + " has duplicate items.");
        }
        return TypeRule.fine();
    }

    private static Optional<WpError> items(List<Object> items, Schema schema, String param) {
        if (schema == null) {
            return TypeRule.fine();
        }
        int position = 0;
        for (Object item : items) {
            Optional<WpError> wrong = SchemaValidator.validate(item, schema, param + "[" + position++ + "]");
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return TypeRule.fine();
    }
}
