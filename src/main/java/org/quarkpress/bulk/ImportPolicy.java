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

    /**
     * Whether something that is there is left as it is.
     *
     * @param taken hash of what was last taken for it
     * @param wanted hash of what is said of it now
     */
    public boolean leaves(String taken, String wanted) {
        return this == SKIP || taken.equals(wanted);
    }

    /** The policy of a name in lower case. */
    public static ImportPolicy of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
