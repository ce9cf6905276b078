package org.quarkpress.sanitize;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent octets in slugs: WordPress's {@code utf8_uri_encode} and the octets that a title may already hold. */
public final class PercentOctets {
    private static final String LOWER = "0123456789abcdef";
    private static final String UPPER = "0123456789ABCDEF";
    private static final String UNRESERVED = "-_.~";

    private PercentOctets() {}

    /** The text without every {@code %} that begins no octet ({@code %c3} stays, {@code 100%} loses its sign). */
    static String keepOnlyOctets(String text) {
        String marked = text.indexOf("---") < 0 ? text : unmark(text);
        if (marked.indexOf('%') < 0) {
            return marked;
        }
        StringBuilder out = new StringBuilder(marked.length());
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c != '%' || octet(marked, i)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text without {@code %hh}, looked for once. */
    static String remove(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '%' && octet(text, i)) {
                i += 2;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** WordPress guards octets as {@code ---c3---} while it works, so that such text in a title comes out as an octet. */
    private static String unmark(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean mark = text.startsWith("---", i)
                    && i + 8 <= text.length()
                    && Ascii.hex(text.charAt(i + 3))
                    && Ascii.hex(text.charAt(i + 4))
                    && text.startsWith("---", i + 5);
            if (mark) {
                out.append('%').append(text, i + 3, i + 5);
                i += 7;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** {@code utf8_uri_encode}: other than ASCII becomes lower-case octets; stops before what would pass {@code bytes}. */
    static String encode(String text, int bytes, boolean ascii) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), bytes) + 16);
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            boolean plain =
                    code < 0x80 && (!ascii || Ascii.letter(code) || Ascii.digit(code) || UNRESERVED.indexOf(code) >= 0);
            byte[] octets = Character.toString(code).getBytes(StandardCharsets.UTF_8);
            if (out.length() + (plain ? 1 : 3 * octets.length) > bytes) {
                break;
            }
            if (plain) {
                out.append((char) code);
            } else {
                append(out, octets, code < 0x80 ? UPPER : LOWER);
            }
            i += Character.charCount(code);
        }
        return out.toString();
    }

    /** PHP's {@code urldecode} as UTF-8: octets become characters, {@code +} a blank. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            if (source[i] == '%' && i + 2 < source.length && Ascii.hex(source[i + 1]) && Ascii.hex(source[i + 2])) {
                bytes.write(Character.digit(source[i + 1], 16) * 16 + Character.digit(source[i + 2], 16));
                i += 2;
            } else {
                bytes.write(source[i] == '+' ? ' ' : source[i]);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder out, byte[] octets, String digits) {
        for (byte octet : octets) {
            out.append('%').append(digits.charAt(octet >> 4 & 15)).append(digits.charAt(octet & 15));
        }
    }

    private static boolean octet(String text, int at) {
        return at + 2 < text.length() && Ascii.hex(text.charAt(at + 1)) && Ascii.hex(text.charAt(at + 2));
    }
}
