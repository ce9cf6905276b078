package org.quarkpress.kses;

import org.quarkpress.sanitize.Ascii;

/** Control characters as kses sees them: they are taken out ({@code wp_kses_no_null()}); and runs of characters. */
final class KsesText {
    private KsesText() {}

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
        while (i < text.length() && Ascii.space(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
