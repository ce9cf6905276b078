package org.quarkpress.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.php.PhpNumber;

/**
 * What WordPress takes for an integer, a boolean, a list, an object, and how it makes one.
 *
 * <p>After {@code rest_is_integer}, {@code rest_is_boolean}, {@code rest_is_array}, {@code rest_is_object},
 * {@code rest_sanitize_boolean}, {@code rest_sanitize_array}, {@code rest_sanitize_object}, {@code wp_parse_list}.
 */
public final class Coercion {
    private Coercion() {}

    /** Whether it is a number, or text that PHP takes for one ({@code is_numeric}). */
    public static boolean isNumeric(Object value) {
        return PhpNumber.isNumeric(value);
    }

    /** Whether it is numeric and whole: {@code 7}, {@code "7"}, {@code 7.0}, {@code "1e2"}. */
    public static boolean isInteger(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return true;
        }
        if (!isNumeric(value)) {
            return false;
        }
        double number = toDouble(value);
        return Double.isInfinite(number) || number == Math.rint(number);
    }

    /** Whether it is true or false, in one of the forms that REST takes: also 0, 1 and these words and digits as text. */
    public static boolean isBoolean(Object value) {
        if (value instanceof Boolean) {
            return true;
        }
        if (value instanceof String s) {
            return List.of("false", "true", "0", "1").contains(s.toLowerCase(Locale.ROOT));
        }
        return value instanceof Long n && (n == 0 || n == 1);
    }

    /** Whether it is a list, a map whose keys are all integers, or a scalar (which is split at commas and white space). */
    public static boolean isArray(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().allMatch(key -> isIntegerKey(String.valueOf(key)));
        }
        return value instanceof List || isScalar(value);
    }

    /** Whether it is a map, a list (PHP knows no difference) or the empty string. */
    public static boolean isObject(Object value) {
        return value instanceof Map || value instanceof List || "".equals(value);
    }

    /** Whether PHP calls it a scalar. */
    public static boolean isScalar(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    /** False for {@code "false"} in any case and whatever PHP takes for false; true for the rest. */
    public static boolean toBoolean(Object value) {
        if (value instanceof String s) {
            return !s.isEmpty() && !"0".equals(s) && !"false".equalsIgnoreCase(s);
        }
        return PhpNumber.toBool(value);
    }

    /** PHP's {@code (int)}: text up to its first foreign character, fractions cut off, lists 0 or 1. */
    public static long toLong(Object value) {
        return PhpNumber.toInt(value);
    }

    /** PHP's {@code (float)}. */
    public static double toDouble(Object value) {
        return PhpNumber.toDouble(value);
    }

    /** PHP's {@code (string)} of a scalar or null; lists become {@code "Array"}. */
    public static String toText(Object value) {
        return PhpNumber.toText(value);
    }

    /** A list: scalars split at commas and white space ({@code "a, b c"}), maps without their keys, else empty. */
    public static List<Object> toList(Object value) {
        if (value instanceof Map<?, ?> map) {
            return new ArrayList<>(map.values());
        }
        if (value instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        return isScalar(value) ? new ArrayList<>(splitList(toText(value))) : new ArrayList<>();
    }

    /** A map; a list gets its positions as keys; anything else is empty. */
    public static Map<String, Object> toMap(Object value) {
        Map<String, Object> made = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> made.put(String.valueOf(key), item));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> made.put(Integer.toString(made.size()), item));
        }
        return made;
    }

    /** The pieces of a text between commas and white space, empty ones left out ({@code wp_parse_list}). */
    public static List<String> splitList(String text) {
        List<String> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean separator = i == text.length() || text.charAt(i) == ',' || isSpace(text.charAt(i));
            if (!separator && start < 0) {
                start = i;
            } else if (separator && start >= 0) {
                pieces.add(text.substring(start, i));
                start = -1;
            }
        }
        return pieces;
    }

    /** The first of these types that the value has ({@code rest_get_best_type_for_value}); empty text prefers string. */
    public static Optional<String> bestType(Object value, List<String> types) {
        if ("".equals(value) && types.contains("string")) {
            return Optional.of("string");
        }
        return types.stream().filter(type -> isOfType(value, type)).findFirst();
    }

    private static boolean isOfType(Object value, String type) {
        return switch (type) {
            case "array" -> isArray(value);
            case "object" -> isObject(value);
            case "integer" -> isInteger(value);
            case "number" -> isNumeric(value);
            case "boolean" -> isBoolean(value);
            case "string" -> value instanceof String;
            case "null" -> value == null;
            default -> false;
        };
    }

    /** Whether PHP would make an integer of this array key: decimal, no leading zero, no plus sign. */
    private static boolean isIntegerKey(String key) {
        int start = key.startsWith("-") ? 1 : 0;
        int digits = key.length() - start;
        if (digits < 1 || digits > 18 || key.charAt(start) == '0' && (digits > 1 || start == 1)) {
            return false;
        }
        return key.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
    }

    /** PHP's {@code \s}. */
    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
