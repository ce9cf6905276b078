package org.quarkpress.block;

import java.util.Set;
import java.util.TreeSet;

/** The synced patterns that a text shows: the numbers that its blocks refer to. */
public final class PatternIds {
    private static final String BLOCK = "wp:block ";
    private static final String MARK = "\"ref\":";

    private PatternIds() {}

    /** The ids, each once, ascending. */
    public static Set<Long> in(String text) {
        Set<Long> ids = new TreeSet<>();
        if (text.contains(BLOCK)) {
            for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
                int number = at + MARK.length();
                PictureIds.number(text, text.startsWith("\"", number) ? number + 1 : number, ids);
            }
        }
        return ids;
    }
}
