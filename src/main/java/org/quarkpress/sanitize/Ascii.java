package org.quarkpress.sanitize;

/** Character classes as PHP's byte functions see them: only ASCII counts, whatever the language of the machine. */
public final class Ascii {
    private Ascii() {}

    /** A letter. */
    public static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** A digit. */
    public static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A hexadecimal digit. */
    public static boolean hex(int c) {
        return digit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** PHP's {@code isspace}: blank, tab, line feed, vertical tab, form feed, carriage return. */
    public static boolean space(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** Lower case of ASCII letters only, so that no other letter can turn into one of them. */
    public static String lower(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                if (out == null) {
                    out = new StringBuilder(text);
                }
                out.setCharAt(i, lower(c));
            }
        }
        return out == null ? text : out.toString();
    }

    /** PHP's {@code trim}: blanks, tabs, line ends, NUL and vertical tab from both ends. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && trimmed(text.charAt(from))) {
            from++;
        }
        while (to > from && trimmed(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The same but for NUL: WordPress trims what it has slashed, where a NUL is written as two other signs. */
    public static String trimBlanks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) != 0 && trimmed(text.charAt(from))) {
            from++;
        }
        while (to > from && text.charAt(to - 1) != 0 && trimmed(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Every run of {@code one} becomes a single one. */
    static String squeeze(String text, char one) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != one || i == 0 || text.charAt(i - 1) != one) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text without {@code c} at either end. */
    static String strip(String text, char c) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == c) {
            from++;
        }
        while (to > from && text.charAt(to - 1) == c) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether {@code word} (lower case) stands at {@code at}, in any case. */
    static boolean at(String text, int at, String word) {
        return at >= 0 && text.regionMatches(true, at, word, 0, word.length());
    }

    private static boolean trimmed(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0 || c == 0x0B;
    }
}
