package org.quarkpress.kses;

import org.quarkpress.sanitize.Ascii;

/** Character references in filtered text: {@code wp_kses_normalize_entities()}, and what they mean inside attributes. */
public final class KsesEntities {
    private static final int LONGEST_NAME = 8;
    private static final int MOST_DIGITS = 7;
    private static final int MOST_HEX_DIGITS = 6;
    private static final int C1_FIRST = 128;
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private KsesEntities() {}

    /** Every {@code &} that begins no known reference becomes {@code &amp;}; numbers are written with at least three digits. */
    public static String normalize(String text) {
        int amp = text.indexOf('&');
        if (amp < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        while (amp >= 0) {
            out.append(text, at, amp);
            at = normalizeOne(text, amp, out);
            amp = text.indexOf('&', at);
        }
        return out.append(text, at, text.length()).toString();
    }

    /** References to the C1 range, which browsers read as Windows-1252, made honest: {@code convert_invalid_entities()}. */
    public static String convertInvalid(String text) {
        if (!text.contains("&#1")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int amp = text.indexOf("&#1"); amp >= 0; amp = text.indexOf("&#1", at)) {
            out.append(text, at, amp);
            boolean threeDigits = amp + 5 < text.length() && text.charAt(amp + 5) == ';';
            int code = threeDigits ? number(text, amp) : -1;
            if (code < C1_FIRST || code >= C1_FIRST + WINDOWS_1252.length()) {
                out.append("&#1");
                at = amp + 3;
            } else {
                char real = WINDOWS_1252.charAt(code - C1_FIRST);
                out.append(real == code ? "" : "&#" + (int) real + ";");
                at = amp + 6;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    /** The text that references stand for; what is no reference stays. */
    static String decode(String text) {
        int amp = text.indexOf('&');
        if (amp < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (; amp >= 0; amp = text.indexOf('&', at)) {
            out.append(text, at, amp);
            at = decodeOne(text, amp, out);
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Text as it stands inside a double-quoted attribute. */
    static void encode(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&apos;");
                default -> out.append(c);
            }
        }
    }

    /** Whether this code point may be written as a number: {@code valid_unicode()}. */
    public static boolean validUnicode(int code) {
        return code == '\t'
                || code == '\n'
                || code == '\r'
                || code >= 0x20 && code <= 0xD7FF
                || code >= 0xE000 && code <= 0xFFFD
                || code >= 0x10000 && code <= 0x10FFFF;
    }

    /** Where the numeric reference at {@code at} ends, semicolon included, or -1 if there is none. */
    static int numberEnd(String text, int at) {
        int digits = digits(text, at);
        if (digits < 0) {
            return -1;
        }
        int end = digitsEnd(text, at, digits);
        return end > digits && end < text.length() && text.charAt(end) == ';' ? end + 1 : -1;
    }

    /** The code point of the numeric reference at {@code at}, or -1 if it is none that may be written. */
    static int number(String text, int at) {
        int digits = digits(text, at);
        if (digits < 0) {
            return -1;
        }
        int end = digitsEnd(text, at, digits);
        int first = KsesText.run(text, digits, '0');
        boolean hex = hex(text, at);
        int length = end - first;
        if (end <= digits || length <= 0 || length > (hex ? MOST_HEX_DIGITS : MOST_DIGITS)) {
            return -1;
        }
        int code = Integer.parseInt(text, first, end, hex ? 16 : 10);
        return validUnicode(code) ? code : -1;
    }

    private static int normalizeOne(String text, int amp, StringBuilder out) {
        int end = numberEnd(text, amp);
        if (end >= 0 && number(text, amp) >= 0) {
            boolean hex = hex(text, amp);
            String digits = text.substring(KsesText.run(text, digits(text, amp), '0'), end - 1);
            out.append(hex ? "&#x" : "&#")
                    .append("0".repeat(hex ? 0 : Math.max(0, 3 - digits.length())))
                    .append(digits)
                    .append(';');
            return end;
        }
        int name = nameEnd(text, amp);
        if (name >= 0 && EntityNames.text(text.substring(amp + 1, name)) != null) {
            out.append(text, amp, name + 1);
            return name + 1;
        }
        out.append("&amp;");
        return amp + 1;
    }

    private static int decodeOne(String text, int amp, StringBuilder out) {
        int end = numberEnd(text, amp);
        if (end >= 0 && number(text, amp) >= 0) {
            int code = number(text, amp);
            boolean c1 = code >= C1_FIRST && code < C1_FIRST + WINDOWS_1252.length();
            out.appendCodePoint(c1 ? WINDOWS_1252.charAt(code - C1_FIRST) : code);
            return end;
        }
        int name = nameEnd(text, amp);
        String meant = name < 0 ? null : EntityNames.text(text.substring(amp + 1, name));
        out.append(meant == null ? "&" : meant);
        return meant == null ? amp + 1 : name + 1;
    }

    private static int nameEnd(String text, int amp) {
        int limit = Math.min(text.length(), amp + LONGEST_NAME + 2);
        for (int i = amp + 1; i < limit; i++) {
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

    private static boolean hex(String text, int at) {
        return text.regionMatches(true, at + 2, "x", 0, 1);
    }

    private static int digits(String text, int at) {
        return text.startsWith("&#", at) ? at + (hex(text, at) ? 3 : 2) : -1;
    }

    private static int digitsEnd(String text, int at, int digits) {
        boolean hex = hex(text, at);
        int end = digits;
        while (end < text.length() && (hex ? Ascii.hex(text.charAt(end)) : Ascii.digit(text.charAt(end)))) {
            end++;
        }
        return end;
    }
}
