package org.quarkpress.sanitize;

/** Escaping for HTML: {@code esc_html}, {@code esc_attr}, {@code esc_textarea} and {@code wp_specialchars_decode}. */
public final class Escape {
    private Escape() {}

    /** {@code esc_html}: {@code < > " '} and every {@code &} that begins no known reference become references. */
    public static String html(String text) {
        return special(text) ? encode(Entities.normalize(text), false) : text;
    }

    /** {@code esc_attr}: the same rule as {@link #html}, for attribute values. */
    public static String attr(String text) {
        return html(text);
    }

    /** {@code esc_textarea}: every {@code & < > " '} becomes a reference, references too ({@code &amp;} to {@code &amp;amp;}). */
    public static String textarea(String text) {
        return special(text) ? encode(text, true) : text;
    }

    /** {@code htmlspecialchars( $text, ENT_NOQUOTES )}: {@code & < >} only. */
    public static String noQuotes(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * {@code _wp_specialchars} of text that kses has cleaned: its references are in order, only the brackets of tags are left.
     * The filter makes a tag of {@code < b >}, which stripping took for text.
     */
    public static String brackets(String text) {
        return text.replace("<", "&lt;").replace(">", "&gt;");
    }

    /** {@code wp_specialchars_decode}: the references of {@code & < >} become the characters, quotes stay. */
    public static String decode(String text) {
        return decode(text, false);
    }

    /** {@code wp_specialchars_decode( $text, ENT_QUOTES )}: the references of {@code & < > " '} become the characters. */
    public static String decodeWithQuotes(String text) {
        return decode(text, true);
    }

    private static String decode(String text, boolean quotes) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', at)) {
            out.append(text, at, amp);
            int end = amp + 1;
            while (end < text.length() && referenceLetter(text.charAt(end))) {
                end++;
            }
            boolean closed = end < text.length() && text.charAt(end) == ';';
            int code = closed ? code(text.substring(amp + 1, end)) : -1;
            if (code < 0 || !quotes && (code == '"' || code == '\'')) {
                out.append('&');
                at = amp + 1;
            } else {
                out.append((char) code);
                at = end + 1;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private static int code(String reference) {
        return switch (withoutZeros(reference)) {
            case "amp", "#38" -> '&';
            case "lt", "#60" -> '<';
            case "gt", "#62" -> '>';
            case "quot", "#34" -> '"';
            case "#39" -> '\'';
            default -> hexCode(reference);
        };
    }

    /** {@code #038} as {@code #38}. */
    private static String withoutZeros(String reference) {
        int at = 1;
        while (at < reference.length() && reference.charAt(at) == '0') {
            at++;
        }
        return at > 1 && reference.charAt(0) == '#' ? "#" + reference.substring(at) : reference;
    }

    private static int hexCode(String reference) {
        if (!Ascii.at(reference, 0, "#x")) {
            return -1;
        }
        int from = 2;
        while (from < reference.length() && reference.charAt(from) == '0') {
            from++;
        }
        return switch (Ascii.lower(reference.substring(from))) {
            case "26" -> '&';
            case "22" -> '"';
            case "27" -> '\'';
            default -> -1;
        };
    }

    private static boolean referenceLetter(char c) {
        return c == '#' || Ascii.letter(c) || Ascii.digit(c);
    }

    private static boolean special(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&', '<', '>', '"', '\'' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static String encode(String text, boolean ampersands) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#039;");
                case '&' -> out.append(ampersands ? "&amp;" : "&");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
