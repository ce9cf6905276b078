package org.quarkpress.schema;

import java.util.List;
import java.util.Optional;
import org.quarkpress.error.WpError;

/** {@code type: null}. */
final class NullRule implements TypeRule {
    @Override
    public Optional<WpError> check(Object value, Schema schema, String param) {
        return value == null ? TypeRule.fine() : SchemaErrors.type(param, List.of("null"));
    }
}
