package org.quarkpress.meta;

import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;

/** The {@code meta} argument of writing requests: an object, or PHP's empty array ({@code check_meta_is_array}). */
public final class MetaArg {
    private MetaArg() {}

    /** The value; anything that is no object is refused without a code of its own. */
    public static Object check(Object value) {
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            return value;
        }
        throw WpError.of("", "Invalid parameter.", 400);
    }
}
