package org.quarkpress.content;

/** Ampersands that begin no entity become {@code &#038;}. */
final class Ampersands {
    private Ampersands() {}

    /** Every bare one: {@code &} not followed by a named, decimal or hexadecimal entity. */
    static String escapeBare(String text) {
        return Pass.over(text, '&', (pass, at) -> {
            if (beginsEntity(text, at)) {
                return -1;
            }
            pass.write("&#038;");
            return at + 1;
        });
    }

    /** What {@code convert_chars()} does: ampersands not followed by {@code #} or a named entity of two letters or more. */
    static String convertChars(String text) {
        return Pass.over(text, '&', (pass, at) -> {
            boolean entity = at + 1 >= text.length() || text.charAt(at + 1) == '#' || namedEnd(text, at + 2) >= 0;
            if (entity) {
                return -1;
            }
            pass.write("&#038;");
            return at + 1;
        });
    }

    private static boolean beginsEntity(String text, int at) {
        if (at + 1 < text.length() && text.charAt(at + 1) == '#') {
            boolean hex = at + 2 < text.length() && Character.toLowerCase(text.charAt(at + 2)) == 'x';
            int start = at + (hex ? 3 : 2);
            int end = start;
            while (end < text.length()
                    && Character.digit(text.charAt(end), hex ? 16 : 10) >= 0
                    && text.charAt(end) < 128) {
                end++;
            }
            return end > start && end < text.length() && text.charAt(end) == ';';
        }
        return namedEnd(text, at + 1) >= 0;
    }

    /** The end of a name of up to eight letters (or digits 1 to 4) and a semicolon, or -1. */
    private static int namedEnd(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 8 && isNameChar(text.charAt(at))) {
            at++;
        }
        return at > from && at < text.length() && text.charAt(at) == ';' ? at : -1;
    }

    private static boolean isNameChar(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z' && c < 128 || c >= '1' && c <= '4';
    }
}
