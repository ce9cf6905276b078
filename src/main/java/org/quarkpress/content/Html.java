package org.quarkpress.content;

import org.quarkpress.sanitize.Escape;

/** Text as it stands inside HTML attributes. */
final class Html {
    private Html() {}

    /** {@code esc_attr()}. */
    static String attribute(String text) {
        return Escape.attr(text);
    }
}
