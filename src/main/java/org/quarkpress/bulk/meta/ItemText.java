package org.quarkpress.bulk.meta;

import org.quarkpress.sanitize.TextField;
import org.quarkpress.sanitize.Url;

/** Texts inside lists and objects whose key names no cleaning: tags and scripts go, addresses keep their escapes. */
final class ItemText {
    private ItemText() {}

    static String clean(String text) {
        String trimmed = text.strip();
        boolean address = (trimmed.startsWith("https://") || trimmed.startsWith("http://"))
                && trimmed.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '"');
        if (address) {
            return Url.raw(trimmed);
        }
        return trimmed.indexOf('\n') < 0 ? TextField.clean(trimmed) : TextField.cleanLines(trimmed);
    }
}
