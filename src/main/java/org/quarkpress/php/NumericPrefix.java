package org.quarkpress.php;

/**
 * The number at the beginning of a text, in one pass: white space, sign, digits, point, exponent.
 *
 * @param start where the sign or first digit is
 * @param end behind the last character of the number; equal to {@code start} when there is none
 * @param isInteger whether it has neither point nor exponent
 */
record NumericPrefix(int start, int end, boolean isInteger) {

    static NumericPrefix of(String text) {
        int start = skipSpace(text, 0);
        int at = start;
        if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            at++;
        }
        int afterDigits = skipDigits(text, at);
        int digits = afterDigits - at;
        int end = afterDigits;
        if (end < text.length() && text.charAt(end) == '.') {
            int afterFraction = skipDigits(text, end + 1);
            digits += afterFraction - end - 1;
            end = afterFraction;
        }
        if (digits == 0) {
            return new NumericPrefix(start, start, false);
        }
        int exponent = exponentEnd(text, end);
        return new NumericPrefix(start, exponent, exponent == afterDigits);
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Whether nothing but white space follows the number. */
    boolean isWhole(String text) {
        return skipSpace(text, end) == text.length();
    }

    Number number(String text) {
        String digits = text.substring(start, end);
        if (isInteger) {
            if (digits.length() < 19) {
                return Long.parseLong(digits);
            }
            return longOrDouble(digits);
        }
        return Double.parseDouble(digits);
    }

    private static Number longOrDouble(String digits) {
        int first = Character.isDigit(digits.charAt(0)) ? 0 : 1;
        int zeros = first;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String plain = (digits.charAt(0) == '-' ? "-" : "") + digits.substring(zeros);
        boolean fits = PhpArray.isIntKey(plain) || plain.equals("-0") || plain.equals(Long.toString(Long.MIN_VALUE));
        return fits ? (Number) Long.valueOf(plain) : (Number) Double.valueOf(digits);
    }

    private static int exponentEnd(String text, int at) {
        if (at >= text.length() || (text.charAt(at) != 'e' && text.charAt(at) != 'E')) {
            return at;
        }
        int sign = at + 1;
        if (sign < text.length() && (text.charAt(sign) == '+' || text.charAt(sign) == '-')) {
            sign++;
        }
        int end = skipDigits(text, sign);
        return end == sign ? at : end;
    }

    private static int skipDigits(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static int skipSpace(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) >= '\t' && text.charAt(i) <= '\r')) {
            i++;
        }
        return i;
    }
}
