package org.quarkpress.bulk.job;

import java.util.Collection;
import java.util.stream.Collectors;

/** A line of CSV (RFC 4180) that spreadsheets show as it is: no cell becomes a formula, none breaks its line. */
final class CsvRow {
    private static final String FORMULA = "=+-@\t\r";

    private CsvRow() {}

    /** The cells as a line with its end. */
    static String of(Collection<?> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell: numbers as they are, nothing for null, text in quotes. */
    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (!(value instanceof String text)) {
            return String.valueOf(value);
        }
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + clean(safe).replace("\"", "\"\"") + '"';
    }

    /** Line ends, escape sequences of terminals and their like become blanks. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(c -> isControl(c) ? ' ' : c).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }
}
