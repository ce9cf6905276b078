package org.quarkpress.schema;

import java.util.Optional;
import org.quarkpress.error.WpError;

/**
 * One schema of several, tried on a value.
 *
 * @param schema the schema
 * @param position its place in the list
 * @param error why it does not fit; empty when it does
 */
record Attempt(Schema schema, int position, Optional<WpError> error) {
    static Attempt of(Object value, Schema schema, String param, int position) {
        return new Attempt(schema, position, SchemaValidator.validate(value, schema, param));
    }

    boolean fits() {
        return error.isEmpty();
    }
}
