package org.quarkpress.block;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The attachments that a text shows: the numbers of its {@code wp-image-…} classes, those that blocks and shortcodes of
 * media name.
 */
public final class PictureIds {
    private static final List<String> SINGLE = List.of("wp-image-", "\"id\":", "\"mediaId\":");
    private static final List<String> LISTS = List.of(" ids=", " include=");
    private static final int MOST_DIGITS = 18;

    private PictureIds() {}

    /** The ids, each once, ascending. */
    public static Set<Long> in(String text) {
        Set<Long> ids = new TreeSet<>();
        for (String mark : SINGLE) {
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                number(text, at + mark.length(), ids);
            }
        }
        for (String mark : LISTS) {
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                numbers(text, at + mark.length(), ids);
            }
        }
        return ids;
    }

    /** The numbers up to the first character that can stand in no list of ids. */
    private static void numbers(String text, int from, Set<Long> ids) {
        int at = from;
        boolean listed = true;
        while (listed && at < text.length()) {
            at = isDigit(text.charAt(at)) ? number(text, at, ids) : at + 1;
            listed = at < text.length() && (isDigit(text.charAt(at)) || "\"', \n\t".indexOf(text.charAt(at)) >= 0);
        }
    }

    /** Adds the number that stands here, if any, and gives the offset behind it. */
    static int number(String text, int start, Set<Long> ids) {
        int end = start;
        while (end < text.length() && end - start < MOST_DIGITS && isDigit(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            ids.add(Long.parseLong(text.substring(start, end)));
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
