package org.quarkpress.block;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a value may be shown in a {@code style} attribute that is made of a block's attributes: no functions but those of
 * layout and variables, pictures and gradients only in backgrounds, no address with a foreign protocol.
 */
final class StyleValue {
    private static final Set<String> FUNCTIONS = Set.of("calc", "var", "min", "max", "minmax", "clamp", "repeat");
    private static final Set<String> GRADIENTS = Set.of(
            "linear-gradient",
            "radial-gradient",
            "conic-gradient",
            "repeating-linear-gradient",
            "repeating-radial-gradient",
            "repeating-conic-gradient");
    private static final Set<String> COLORS = Set.of("rgb", "rgba", "hsl", "hsla");

    private StyleValue() {}

    /** Whether this declaration may be written; one look at each character. */
    static boolean isShown(String property, String value) {
        if (value.contains("/*")) {
            return false;
        }
        boolean background = property.startsWith("background");
        boolean inGradient = false;
        int depth = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c == '\\' || c == '&' || c == '=' || c == '}') {
                return false;
            }
            depth -= c == ')' ? 1 : 0;
            if (c != '(') {
                continue;
            }
            String name = nameBefore(value, at);
            inGradient |= background && GRADIENTS.contains(name);
            if (background && name.equals("url")) {
                at = urlEnd(value, at + 1);
                if (at < 0) {
                    return false;
                }
                continue;
            }
            boolean gradient = inGradient && (GRADIENTS.contains(name) || COLORS.contains(name));
            boolean bare = name.isEmpty() && depth > 0;
            if (!FUNCTIONS.contains(name) && !gradient && !bare) {
                return false;
            }
            depth++;
        }
        return true;
    }

    private static String nameBefore(String value, int bracket) {
        int start = bracket;
        while (start > 0 && bracket - start < 40 && isName(value.charAt(start - 1))) {
            start--;
        }
        return value.substring(start, bracket);
    }

    private static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-';
    }

    /** The offset of the bracket behind an address, or -1 if that may not be shown. */
    private static int urlEnd(String value, int from) {
        int end = value.indexOf(')', from);
        if (end < 0) {
            return -1;
        }
        String address = value.substring(from, end).trim();
        boolean quoted = address.length() > 1
                && (address.charAt(0) == '"' || address.charAt(0) == '\'')
                && address.charAt(address.length() - 1) == address.charAt(0);
        String bare = (quoted ? address.substring(1, address.length() - 1) : address)
                .trim()
                .toLowerCase(Locale.ROOT);
        int colon = bare.indexOf(':');
        int slash = bare.indexOf('/');
        boolean relative = colon < 0 || slash >= 0 && slash < colon;
        boolean web = bare.startsWith("http://") || bare.startsWith("https://");
        return !bare.isEmpty() && bare.indexOf(';') < 0 && (relative || web) ? end : -1;
    }
}
