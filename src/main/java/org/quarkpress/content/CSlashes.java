package org.quarkpress.content;

/** PHP's {@code stripcslashes}: backslash escapes as C knows them become the characters they stand for. */
final class CSlashes {
    private static final String LETTERS = "nrtvbfa";
    private static final String MEANT = "\n\r\t\u000b\b\f\u0007";

    private final String text;
    private final StringBuilder out;

    private CSlashes(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The text without its backslashes; one at the very end stays. */
    static String strip(String text) {
        return text.indexOf('\\') < 0 ? text : new CSlashes(text).run();
    }

    private String run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at = escape(at + 1);
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private int escape(int at) {
        char c = text.charAt(at);
        int letter = LETTERS.indexOf(c);
        if (letter >= 0) {
            out.append(MEANT.charAt(letter));
            return at + 1;
        }
        if (c == 'x' && isDigit(at + 1, 16)) {
            return number(at + 1, 2, 16);
        }
        if (isDigit(at, 8)) {
            return number(at, 3, 8);
        }
        out.append(c);
        return at + 1;
    }

    private int number(int from, int longest, int base) {
        int at = from;
        int value = 0;
        while (at < from + longest && isDigit(at, base)) {
            value = value * base + Character.digit(text.charAt(at++), base);
        }
        out.append((char) (value & 0xFF));
        return at;
    }

    private boolean isDigit(int at, int base) {
        return at < text.length() && text.charAt(at) < 128 && Character.digit(text.charAt(at), base) >= 0;
    }
}
