package org.quarkpress.php;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A PHP object among arrays: written like an array with keys, but {@code _fields} takes it whole or not at all
 * ({@code rest_filter_response_fields} looks into arrays only).
 */
public final class PhpObject extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    /** An object with these members, in order. */
    public PhpObject(Map<String, ?> members) {
        super(members);
    }
}
