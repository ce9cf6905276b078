package org.quarkpress.php;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PHP's conversions between numbers, booleans and text, as the PHP manual's chapter on type juggling tells them. */
public final class PhpNumber {
    private static final int PRECISION = 14;
    private static final int SHORTEST = 17;
    private static final double TWO_64 = 18446744073709551616.0;

    private PhpNumber() {}

    /** PHP's {@code is_numeric}: numbers, and text that is one, white space around it allowed. */
    public static boolean isNumeric(Object value) {
        return value instanceof Number
                || value instanceof String text && numeric(text).isPresent();
    }

    /** The number a numeric text stands for: {@code Long}, or {@code Double} with a point, an exponent or beyond 64 bits. */
    public static Optional<Number> numeric(String text) {
        NumericPrefix prefix = NumericPrefix.of(text);
        return prefix.isEmpty() || !prefix.isWhole(text) ? Optional.empty() : Optional.of(prefix.number(text));
    }

    /** PHP's {@code intval}: the leading number of a text, 0 without one; arrays give 1, empty ones 0. */
    public static long toInt(Object value) {
        if (value instanceof Long l) {
            return l;
        }
        if (value instanceof Double d) {
            return doubleToInt(d);
        }
        if (value instanceof Number n) {
            return n.longValue();
        }
        if (value instanceof String text) {
            return textToInt(text);
        }
        return toBool(value) ? 1 : 0;
    }

    /** PHP's {@code floatval}. */
    public static double toDouble(Object value) {
        if (value instanceof Number n) {
            return n.doubleValue();
        }
        if (value instanceof String text) {
            NumericPrefix prefix = NumericPrefix.of(text);
            return prefix.isEmpty() ? 0 : Double.parseDouble(text.substring(prefix.start(), prefix.end()));
        }
        return toBool(value) ? 1 : 0;
    }

    /** PHP's {@code boolval}: false are null, false, 0, 0.0, {@code ""}, {@code "0"} and empty arrays. */
    public static boolean toBool(Object value) {
        if (value instanceof Boolean b) {
            return b;
        }
        if (value instanceof Number n) {
            return n.doubleValue() != 0;
        }
        if (value instanceof String text) {
            return !text.isEmpty() && !text.equals("0");
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
    }

    /** PHP's {@code (string)}: true is {@code "1"}, false and null are empty, doubles have 14 digits, arrays are {@code "Array"}. */
    public static String toText(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Boolean b) {
            return b ? "1" : "";
        }
        if (value instanceof Double d) {
            return doubleToText(d);
        }
        if (value instanceof Number n) {
            return n.toString();
        }
        return PhpArray.isArray(value) ? "Array" : "";
    }

    /** A double as {@code echo} prints it: 14 significant digits ({@code 0.1 + 0.2} is {@code 0.3}). */
    public static String doubleToText(double value) {
        if (!Double.isFinite(value)) {
            return notFinite(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e14) {
            return whole(value);
        }
        BigDecimal rounded = new BigDecimal(value, new MathContext(PRECISION, RoundingMode.HALF_EVEN));
        return layOut(rounded, PRECISION, 'E');
    }

    /** A double with the fewest digits that give it back, as {@code serialize} and {@code json_encode} print it. */
    public static String shortest(double value, char exponent) {
        if (!Double.isFinite(value)) {
            return notFinite(value);
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return whole(value);
        }
        BigDecimal digits = new BigDecimal(DoubleToDecimal.toString(value)).stripTrailingZeros();
        if (digits.precision() == 2) {
            BigDecimal one = digits.round(new MathContext(1, RoundingMode.HALF_EVEN));
            digits = one.doubleValue() == value ? one : digits;
        }
        return layOut(digits, SHORTEST, exponent);
    }

    private static String whole(double value) {
        return value == 0 && 1 / value < 0 ? "-0" : Long.toString((long) value);
    }

    private static String notFinite(double value) {
        if (Double.isNaN(value)) {
            return "NAN";
        }
        return value > 0 ? "INF" : "-INF";
    }

    /** C's {@code %G} with PHP's taste: at least one decimal before the exponent, no zeros at the end. */
    private static String layOut(BigDecimal number, int digits, char exponent) {
        BigDecimal stripped = number.stripTrailingZeros();
        int point = stripped.precision() - stripped.scale();
        if (point >= -3 && point <= digits) {
            return stripped.toPlainString();
        }
        String plain = stripped.unscaledValue().abs().toString();
        StringBuilder out = new StringBuilder(26);
        if (stripped.signum() < 0) {
            out.append('-');
        }
        out.append(plain.charAt(0)).append('.').append(plain.length() > 1 ? plain.substring(1) : "0");
        return out.append(exponent)
                .append(point > 0 ? "+" : "")
                .append(point - 1)
                .toString();
    }

    private static long textToInt(String text) {
        NumericPrefix prefix = NumericPrefix.of(text);
        if (prefix.isEmpty()) {
            return 0;
        }
        Number number = prefix.number(text);
        if (number instanceof Long l) {
            return l;
        }
        // a text beyond 64 bits stops at the border, unlike a number; beyond all doubles it is nothing
        return Double.isInfinite(number.doubleValue()) ? 0 : number.longValue();
    }

    private static long doubleToInt(double value) {
        if (!Double.isFinite(value)) {
            return 0;
        }
        if (value >= -9.223372036854775808E18 && value < 9.223372036854775808E18) {
            return (long) value;
        }
        double rest = value % TWO_64;
        return new BigDecimal(rest).toBigInteger().longValue();
    }
}
