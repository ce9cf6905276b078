package org.quarkpress.bulk;

import org.quarkpress.php.Sha256;

/** Keys of a source's things that fit the table of what is known of them. */
public final class SourceKey {
    private SourceKey() {}

    /** The key itself where it can be one, empty where there is none, else a hash that stands for it. */
    public static String of(String text) {
        String key = text.strip();
        return key.isEmpty() || SourceAddress.isId(key) ? key : hash(key);
    }

    /** A key for a thing that has none, made of what it says. */
    public static String hash(String content) {
        return "#" + Sha256.hex(content);
    }
}
