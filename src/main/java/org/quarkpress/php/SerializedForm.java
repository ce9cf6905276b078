package org.quarkpress.php;

/**
 * WordPress's {@code is_serialized}: whether a text looks like PHP's serialised form, without reading all of it.
 *
 * <p>Strict ({@link #is}) also looks at the end, for reading; loose ({@link #mayBe}) does not, for writing.
 */
public final class SerializedForm {
    private static final String SCALARS = "bid";
    private static final String COUNTED = "saOE";

    private SerializedForm() {}

    /** Whether a stored text is read as serialised: it begins and ends like it. */
    public static boolean is(String text) {
        String trimmed = trim(text);
        if (trimmed.equals("N;")) {
            return true;
        }
        if (!beginsLikeIt(trimmed)) {
            return false;
        }
        char last = trimmed.charAt(trimmed.length() - 1);
        if (last != ';' && last != '}') {
            return false;
        }
        char type = trimmed.charAt(0);
        if (SCALARS.indexOf(type) >= 0) {
            return scalarEnd(trimmed) == trimmed.length();
        }
        return hasCount(trimmed) && (type != 's' || trimmed.charAt(trimmed.length() - 2) == '"');
    }

    /** Whether a text about to be stored would be mistaken for serialised: it begins like it, whatever follows. */
    public static boolean mayBe(String text) {
        String trimmed = trim(text);
        if (trimmed.equals("N;")) {
            return true;
        }
        if (!beginsLikeIt(trimmed) || trimmed.indexOf(';') < 0 && trimmed.indexOf('}') < 0) {
            return false;
        }
        char type = trimmed.charAt(0);
        if (SCALARS.indexOf(type) >= 0) {
            return scalarEnd(trimmed) > 0;
        }
        return endsInTime(trimmed) && hasCount(trimmed) && (type != 's' || trimmed.indexOf('"') >= 0);
    }

    /** PHP's {@code trim}: spaces, tabs, line ends, NUL and vertical tabs from both ends. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0 || c == 0x0b;
    }

    private static boolean beginsLikeIt(String text) {
        return text.length() >= 4
                && text.charAt(1) == ':'
                && (SCALARS.indexOf(text.charAt(0)) >= 0 || COUNTED.indexOf(text.charAt(0)) >= 0);
    }

    /** A semicolon may not come before the fourth character, nor a brace before the fifth. */
    private static boolean endsInTime(String text) {
        int semicolon = text.indexOf(';');
        int brace = text.indexOf('}');
        return (semicolon < 0 || semicolon >= 3) && (brace < 0 || brace >= 4);
    }

    private static boolean hasCount(String text) {
        int at = 2;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > 2 && at < text.length() && text.charAt(at) == ':';
    }

    /** Behind the semicolon of {@code i:5;}, or -1. */
    private static int scalarEnd(String text) {
        int at = 2;
        while (at < text.length() && "0123456789.E+-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > 2 && at < text.length() && text.charAt(at) == ';' ? at + 1 : -1;
    }
}
