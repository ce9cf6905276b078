package org.quarkpress.sanitize;

/** Character references: WordPress's {@code wp_kses_normalize_entities} for escaping, and {@code ent2ncr}. */
public final class Entities {
    private static final int LONGEST_NAME = 10;
    private static final int MOST_DIGITS = 7;
    private static final int MOST_HEX_DIGITS = 6;

    private Entities() {}

    /** Every {@code &} that begins no known reference becomes {@code &amp;}; numbers are written in one form ({@code &#038;}). */
    public static String normalize(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        for (int amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', at)) {
            out.append(text, at, amp);
            at = appendReference(text, amp, out);
        }
        return out.append(text, at, text.length()).toString();
    }

    /** {@code ent2ncr}: names that HTML 4 knows become numbers, {@code &hellip;} to {@code &#8230;}, and so does {@code |}. */
    public static String toNumeric(String text) {
        return namesToNumbers(text).replace("|", "&#124;");
    }

    private static String namesToNumbers(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', at)) {
            out.append(text, at, amp);
            int end = nameEnd(text, amp + 1);
            Integer code = end < 0 ? null : EntityTable.code(text.substring(amp + 1, end));
            if (code == null) {
                out.append('&');
                at = amp + 1;
            } else {
                out.append("&#").append((int) code).append(';');
                at = end + 1;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Whether XML allows this code point, WordPress's {@code valid_unicode}. */
    public static boolean validCodePoint(int code) {
        return code == 0x9
                || code == 0xA
                || code == 0xD
                || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD
                || code >= 0x10000 && code <= 0x10FFFF;
    }

    private static int appendReference(String text, int amp, StringBuilder out) {
        int from = amp + 1;
        int end = -1;
        if (from < text.length() && text.charAt(from) == '#') {
            end = appendNumber(text, from + 1, out);
        } else {
            int name = nameEnd(text, from);
            if (name > 0 && EntityTable.code(text.substring(from, name)) != null) {
                out.append(text, amp, name + 1);
                end = name + 1;
            }
        }
        if (end < 0) {
            out.append("&amp;");
            return from;
        }
        return end;
    }

    private static int nameEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST_NAME + 1);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i;
            }
            if (!Ascii.letter(c) && !Ascii.digit(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static int appendNumber(String text, int from, StringBuilder out) {
        boolean hex = from < text.length() && Ascii.lower(text.charAt(from)) == 'x';
        int start = hex ? from + 1 : from;
        int end = start;
        while (end < text.length() && (hex ? Ascii.hex(text.charAt(end)) : Ascii.digit(text.charAt(end)))) {
            end++;
        }
        int digits = start;
        while (digits < end && text.charAt(digits) == '0') {
            digits++;
        }
        int length = end - digits;
        if (end >= text.length()
                || text.charAt(end) != ';'
                || length == 0
                || length > (hex ? MOST_HEX_DIGITS : MOST_DIGITS)) {
            return -1;
        }
        String number = text.substring(digits, end);
        if (!validCodePoint(Integer.parseInt(number, hex ? 16 : 10))) {
            return -1;
        }
        out.append(hex ? "&#x" : "&#")
                .append("0".repeat(hex ? 0 : Math.max(0, 3 - length)))
                .append(number)
                .append(';');
        return end + 1;
    }
}
