package org.quarkpress.kses;

/** Characters as kses sees them: only ASCII counts, control characters are taken out ({@code wp_kses_no_null()}). */
final class KsesText {
    private KsesText() {}

    static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean hex(int c) {
        return digit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    /** White space of a pattern: blank, tab, line feed, vertical tab, form feed, carriage return. */
    static boolean space(int c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Lower case of ASCII letters only, so that no other letter can turn into one of them. */
    static String lower(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return out == null ? text : out.toString();
    }

    /** Without blanks, tabs, line ends, NUL and vertical tabs at either end: PHP's {@code trim()}. */
    static String trim(String text) {
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

    /** Without control characters other than tab, line feed and carriage return. */
    static String noNull(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                out = out == null ? new StringBuilder(text.length()).append(text, 0, i) : out;
            } else if (out != null) {
                out.append(c);
            }
        }
        return out == null ? text : out.toString();
    }

    /** The same, and without a NUL written as backslashes and zeros ({@code \0}, {@code \\00}). */
    static String noEscapedNull(String given) {
        String text = noNull(given);
        if (!text.contains("\\0")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int slashes = run(text, at, '\\');
            int zeros = slashes > at ? run(text, slashes, '0') : slashes;
            if (zeros > slashes) {
                at = zeros;
            } else {
                int end = Math.max(slashes, at + 1);
                out.append(text, at, end);
                at = end;
            }
        }
        return out.toString();
    }

    /** Where a run of one character that begins at {@code from} ends. */
    static int run(String text, int from, char one) {
        int i = from;
        while (i < text.length() && text.charAt(i) == one) {
            i++;
        }
        return i;
    }

    /** Where the white space that begins at {@code from} ends. */
    static int afterSpace(String text, int from) {
        int i = from;
        while (i < text.length() && space(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean trimmed(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0 || c == 0x0B;
    }
}
