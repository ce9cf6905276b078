package org.quarkpress.schema;

import java.util.List;
import java.util.Optional;
import org.quarkpress.error.WpError;

/** {@code type: boolean}. */
final class BooleanRule implements TypeRule {
    @Override
    public Optional<WpError> check(Object value, Schema schema, String param) {
        return Coercion.isBoolean(value) ? TypeRule.fine() : SchemaErrors.type(param, List.of("boolean"));
    }
}
