package org.quarkpress.schema;

import java.util.Optional;
import org.quarkpress.error.WpError;

/** What a value of one type must be like: type first, then the keywords of that type. */
interface TypeRule {
    Optional<WpError> check(Object value, Schema schema, String param);

    /** Nothing to complain about. */
    static Optional<WpError> fine() {
        return Optional.empty();
    }
}
