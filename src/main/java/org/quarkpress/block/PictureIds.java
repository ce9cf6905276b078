package org.quarkpress.block;

import java.util.Set;
import java.util.TreeSet;

/** The attachments that a text shows: the numbers of its {@code wp-image-…} classes. */
public final class PictureIds {
    private static final String CLASS = "wp-image-";
    private static final int MOST_DIGITS = 18;

    private PictureIds() {}

    /** The ids, each once, ascending. */
    public static Set<Long> in(String text) {
        Set<Long> ids = new TreeSet<>();
        for (int at = text.indexOf(CLASS); at >= 0; at = text.indexOf(CLASS, at + 1)) {
            int start = at + CLASS.length();
            int end = start;
            while (end < text.length() && end - start < MOST_DIGITS && isDigit(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                ids.add(Long.parseLong(text.substring(start, end)));
            }
        }
        return ids;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
