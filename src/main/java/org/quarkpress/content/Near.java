package org.quarkpress.content;

/** What stands next to a character: the questions {@link Texturize} asks. */
final class Near {
    private static final String NBSP = "&nbsp;";

    private Near() {}

    /** Whether white space (entity included) or a no-break space ends right before this offset. */
    static boolean spaceBefore(CharSequence text, int at) {
        return at > 0 && isSpace(text.charAt(at - 1)) || endsAt(text, NBSP, at);
    }

    /** Whether white space (entity included) or a no-break space begins here. */
    static boolean spaceAt(CharSequence text, int at) {
        return at < text.length() && isSpace(text.charAt(at)) || startsAt(text, NBSP, at);
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0';
    }

    static boolean startsAt(CharSequence text, String piece, int at) {
        if (at < 0 || at + piece.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < piece.length(); i++) {
            if (text.charAt(at + i) != piece.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean endsAt(CharSequence text, String piece, int at) {
        return startsAt(text, piece, at - piece.length());
    }

    static boolean digitAt(CharSequence text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static boolean oneOf(CharSequence text, String characters, int at) {
        return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }
}
