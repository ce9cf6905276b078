package org.quarkpress.kses;

import java.util.Set;
import org.quarkpress.sanitize.Ascii;

/**
 * Inline styles that are safe to store, {@code safecss_filter_attr()}: what is not known goes, declaration by declaration.
 *
 * <p>A declaration stays when its property is known and nothing suspicious is left of it once the addresses (where one may
 * stand, with an allowed protocol), gradients and known functions are taken out. Names count in lower case only.
 */
public final class SafeCss {
    private static final String URL = "url(";
    private static final String GRADIENT = "-gradient(";
    private static final String[] GRADIENT_KINDS = {"linear", "radial", "conic"};

    private SafeCss() {}

    /** The declarations that may stay, joined by semicolons without blanks around them. */
    public static String filter(String css) {
        String text =
                KsesText.noEscapedNull(css).replace("\n", "").replace("\r", "").replace("\t", "");
        StringBuilder out = new StringBuilder();
        for (String item : Ascii.trim(text).split(";")) {
            String declaration = Ascii.trim(item);
            if (!item.isEmpty() && isSafe(declaration)) {
                out.append(out.isEmpty() ? "" : ";").append(declaration);
            }
        }
        return out.toString();
    }

    private static boolean isSafe(String declaration) {
        if (isExecutable(declaration)) {
            return false;
        }
        int colon = declaration.indexOf(':');
        String property = colon < 0 ? "" : Ascii.trim(declaration.substring(0, colon));
        boolean custom = isCustom(property);
        if (colon >= 0 && !custom && !SafeCssTable.PROPERTIES.contains(property)) {
            return false;
        }
        boolean address = custom
                ? Ascii.trim(declaration.substring(colon + 1)).startsWith(URL)
                : SafeCssTable.WITH_URL.contains(property);
        String rest = address ? withoutUrls(declaration) : declaration;
        if (rest != null && (custom || SafeCssTable.WITH_GRADIENT.contains(property))) {
            rest = withoutGradients(rest);
        }
        rest = rest == null ? null : withoutFunctions(rest);
        return rest != null && isPlain(rest);
    }

    private static boolean isCustom(String property) {
        return property.length() > 2
                && property.startsWith("--")
                && property.chars().allMatch(c -> Ascii.letter(c) || Ascii.digit(c) || c == '-' || c == '_');
    }

    /** Old browsers ran code from these; WordPress overlooks them inside of known functions. */
    private static boolean isExecutable(String declaration) {
        String lower = CssText.plain(declaration);
        for (int url = lower.indexOf(URL); url >= 0; url = lower.indexOf(URL, url + 1)) {
            int start = url + URL.length();
            while (start < lower.length() && " '\"".indexOf(lower.charAt(start)) >= 0) {
                start++;
            }
            if (lower.startsWith("javascript", start) || lower.startsWith("vbscript", start)) {
                return true;
            }
        }
        return lower.contains("expression(");
    }

    private static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> c == '\\' || c == '(' || c == '&' || c == '=' || c == '}')
                && !text.contains("/*");
    }

    /** The text without its addresses; null when one of them may not stand. */
    private static String withoutUrls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int url = text.indexOf(URL); url >= 0; url = text.indexOf(URL, at)) {
            int end = text.indexOf(')', url);
            if (end < 0 || !isAllowedUrl(text.substring(url + URL.length(), end))) {
                return null;
            }
            out.append(text, at, url);
            at = end + 1;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static boolean isAllowedUrl(String inside) {
        String address = Ascii.trim(inside);
        char first = address.isEmpty() ? 0 : address.charAt(0);
        boolean quoted = (first == '"' || first == '\'')
                && address.length() > 1
                && address.charAt(address.length() - 1) == first;
        String bare = Ascii.trim(quoted ? address.substring(1, address.length() - 1) : address);
        return !bare.isEmpty()
                && !bare.equals("0")
                && KsesProtocols.strip(bare, KsesProtocols.ALLOWED).equals(bare);
    }

    /** The text without gradients whose arguments nest at most one pair of brackets. */
    private static String withoutGradients(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int found = text.indexOf(GRADIENT); found >= 0; found = text.indexOf(GRADIENT, Math.max(at, found + 1))) {
            int start = kindStart(text, found, at);
            int end = start < 0 ? -1 : closing(text, found + GRADIENT.length() - 1, 2);
            if (end >= 0) {
                out.append(text, at, start);
                at = end + 1;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private static int kindStart(String text, int dash, int from) {
        for (String kind : GRADIENT_KINDS) {
            int start = dash - kind.length();
            if (start >= from && text.startsWith(kind, start)) {
                return start;
            }
        }
        return -1;
    }

    /** The text without known functions and all that stands in their brackets; null when a bracket is never closed. */
    private static String withoutFunctions(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Set<String> known = SafeCssTable.FUNCTIONS;
        int at = 0;
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', at)) {
            int name = wordStart(text, open, at);
            int end = known.contains(text.substring(name, open)) ? closing(text, open, Integer.MAX_VALUE) : -1;
            if (end < 0) {
                return null;
            }
            out.append(text, at, name);
            at = end + 1;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static int wordStart(String text, int end, int from) {
        int i = end;
        while (i > from
                && (Ascii.letter(text.charAt(i - 1)) || Ascii.digit(text.charAt(i - 1)) || text.charAt(i - 1) == '_')) {
            i--;
        }
        return i;
    }

    /** Where the bracket that opens at {@code open} is closed, or -1 if it is not or brackets nest deeper than {@code deepest}. */
    private static int closing(String text, int open, int deepest) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && ++depth > deepest) {
                return -1;
            }
            if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
