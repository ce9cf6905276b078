package org.quarkpress.bulk;

import java.util.Locale;

/** What becomes of pictures and files that records name by address or file. */
public enum MediaMode {
    /** They stay where they are. */
    LEAVE,
    /** They are fetched, and content names the copies. */
    FETCH,
    /** They are taken from the import folder, and content names the copies. */
    FOLDER;

    /** The mode of a name in lower case. */
    public static MediaMode of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The name in requests and answers. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
