package org.quarkpress.bulk.job;

import java.util.Collection;
import java.util.stream.Collectors;

/** A line of CSV (RFC 4180) that spreadsheets show as it is: no cell becomes a formula, none breaks its line. */
final class CsvRow {
    /** What begins a formula, also in the wide forms that some spreadsheets take for the same, and after blanks. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

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
        String plain = clean(text);
        String begin = plain.stripLeading();
        boolean formula = text.startsWith("\t")
                || text.startsWith("\r")
                || !begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + plain.replace("\"", "\"\"") + '"';
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
