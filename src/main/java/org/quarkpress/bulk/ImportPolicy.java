package org.quarkpress.bulk;

import java.util.Locale;

/** What is done when there is a post already. */
public enum ImportPolicy {
    /** What came from this source before is changed; what others made is left alone. */
    UPDATE,
    /** What came from this source before is left alone as well. */
    SKIP,
    /** As update; and a post of the same type and slug that came from no source is taken for the source's. */
    MATCH;

    /** The policy of a name in lower case. */
    public static ImportPolicy of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
