package org.quarkpress.kses;

import org.quarkpress.sanitize.Ascii;

/** CSS as a browser reads it before it looks at the words: comments out, escapes resolved. Part of the extra care of {@link SafeCss}. */
final class CssText {
    private static final int MOST_DIGITS = 6;

    private CssText() {}

    /** The text without comments, with what its escapes stand for, ASCII letters in lower case. */
    static String plain(String css) {
        return Ascii.lower(withoutEscapes(withoutComments(css)));
    }

    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int start = text.indexOf("/*"); start >= 0; start = text.indexOf("/*", at)) {
            int end = text.indexOf("*/", start + 2);
            out.append(text, at, start);
            at = end < 0 ? text.length() : end + 2;
        }
        return out.append(text, at, text.length()).toString();
    }

    /** A backslash and up to six hex digits, one blank behind them included, are a code point; before all else it vanishes. */
    private static String withoutEscapes(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            int end = at;
            while (c == '\\' && end < text.length() && end < at + MOST_DIGITS && Ascii.hex(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                int code = Integer.parseInt(text, at, end, 16);
                out.appendCodePoint(code == 0 || !Character.isValidCodePoint(code) ? '\uFFFD' : code);
                at = end < text.length() && Ascii.space(text.charAt(end)) ? end + 1 : end;
            } else if (c != '\\') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
