package org.quarkpress.wpdb;

import java.util.List;

/** How many rows one statement inserts: a power of two, so that there are few different statements, and not too much text. */
final class RowBlock {
    private static final int MOST_VALUES = 4096;
    private static final long MOST_LETTERS = 2 << 20;

    private RowBlock() {}

    /** The number of rows of the next statement. */
    static int size(List<? extends List<?>> rows, int at) {
        int most = Math.max(1, MOST_VALUES / Math.max(1, rows.get(at).size()));
        int size = Integer.highestOneBit(Math.min(most, rows.size() - at));
        long letters = 0;
        for (int i = 0; i < size; i++) {
            letters += letters(rows.get(at + i));
            if (letters > MOST_LETTERS) {
                return Math.max(1, Integer.highestOneBit(i));
            }
        }
        return size;
    }

    private static long letters(List<?> row) {
        long letters = 0;
        for (Object value : row) {
            letters += value instanceof String text ? text.length() : value instanceof byte[] bytes ? bytes.length : 8;
        }
        return letters;
    }

    /** The statement for so many rows. */
    static String statement(String sql, int size) {
        String row = sql.substring(sql.lastIndexOf(" VALUES (") + " VALUES ".length());
        return sql + (", " + row).repeat(size - 1);
    }
}
