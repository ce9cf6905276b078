package org.quarkpress.schema;

import java.math.BigDecimal;
import java.math.BigInteger;

/** How PHP reads numbers out of text and writes them back; in one pass over the text. */
final class NumericText {
    /** Digits beyond this many cannot change a double; what is longer is cut before it is read. */
    private static final int LONGEST = 800;

    private NumericText() {}

    /** PHP's {@code is_numeric} for text: white space, sign, decimal digits, fraction, exponent, white space. */
    static boolean isNumeric(String text) {
        int start = skipSpace(text, 0);
        int end = numberEnd(text, start);
        return end > start && skipSpace(text, end) == text.length();
    }

    /** The number a text begins with, 0 if none: a Long when it is written as a whole number that fits. */
    static Number leadingNumber(String text) {
        int start = skipSpace(text, 0);
        int end = numberEnd(text, start);
        if (end <= start) {
            return 0L;
        }
        String number = text.substring(start, Math.min(end, start + LONGEST));
        boolean whole = number.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
        if (whole && number.length() < 19) {
            return Long.valueOf(number);
        }
        if (whole && new BigInteger(number).bitLength() < 64) {
            return new BigInteger(number).longValueExact();
        }
        return Double.valueOf(number);
    }

    /** PHP's {@code (int)} of a number: fractions cut, what is out of range wraps, infinite is 0. */
    static long toLong(Number number) {
        double value = number.doubleValue();
        if (!(number instanceof Double)) {
            return number.longValue();
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return 0;
        }
        return Math.abs(value) < 9.2e18
                ? (long) value
                : new BigDecimal(value).toBigInteger().longValue();
    }

    /** PHP's text of a float: {@code 1}, {@code 1.5}, {@code 1.0E+25}. */
    static String print(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NAN" : value > 0 ? "INF" : "-INF";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        int exponent = exact.precision() - exact.scale() - 1;
        if (exponent >= -5 && exponent < 15) {
            return exact.toPlainString();
        }
        String digits = exact.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        return (value < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + (exponent < 0 ? "" : "+") + exponent;
    }

    /** Whether PHP would make an integer of this array key: decimal, no leading zero, no plus sign. */
    static boolean isIntegerKey(String key) {
        int start = key.startsWith("-") ? 1 : 0;
        int digits = key.length() - start;
        if (digits < 1 || digits > 18 || key.charAt(start) == '0' && (digits > 1 || start == 1)) {
            return false;
        }
        return key.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
    }

    /** PHP's {@code \s}. */
    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static int numberEnd(String text, int start) {
        int at = start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-') ? start + 1 : start;
        int whole = skipDigits(text, at);
        int end = whole;
        int digits = whole - at;
        if (whole < text.length() && text.charAt(whole) == '.') {
            int fraction = skipDigits(text, whole + 1);
            digits += fraction - whole - 1;
            end = fraction;
        }
        return digits == 0 ? start : exponentEnd(text, end);
    }

    private static int exponentEnd(String text, int end) {
        if (end >= text.length() || Character.toLowerCase(text.charAt(end)) != 'e') {
            return end;
        }
        int sign = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0 ? end + 2 : end + 1;
        int digits = skipDigits(text, sign);
        return digits > sign ? digits : end;
    }

    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
