package org.quarkpress.php;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** PHP's one array type as we model it: a {@code List} when its keys are 0…n-1 in order, else an ordered {@code Map}. */
public final class PhpArray {
    private PhpArray() {}

    /** PHP's {@code is_array}. */
    public static boolean isArray(Object value) {
        return value instanceof List || value instanceof Map;
    }

    /** PHP's {@code array_is_list}: the keys are exactly 0…n-1 in order; an empty map counts. */
    public static boolean isList(Map<?, ?> map) {
        int next = 0;
        for (Object key : map.keySet()) {
            if (!isIndex(key, next++)) {
                return false;
            }
        }
        return true;
    }

    /** The array as a list when its keys allow it, else the map itself. */
    public static Object listOrMap(Map<String, Object> map) {
        return isList(map) ? new ArrayList<>(map.values()) : map;
    }

    /** PHP's {@code array_values}: the values in order, of a list or a map; empty for anything else. */
    public static Collection<?> values(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        return value instanceof Map<?, ?> map ? map.values() : List.of();
    }

    /**
     * Whether PHP turns this key into an integer: canonical decimal text within 64 bits ({@code "7"}, {@code "-7"}, but not
     * {@code "07"}, {@code "-0"}, {@code "7.0"}).
     */
    public static boolean isIntKey(String key) {
        int length = key.length();
        if (length == 0 || length > 20) {
            return false;
        }
        int first = key.charAt(0) == '-' ? 1 : 0;
        if (first == length || key.charAt(first) == '0' && length > 1) {
            return false;
        }
        for (int i = first; i < length; i++) {
            if (key.charAt(i) < '0' || key.charAt(i) > '9') {
                return false;
            }
        }
        return length - first < 19 || fitsLong(key);
    }

    private static boolean fitsLong(String digits) {
        if (digits.equals(Long.toString(Long.MIN_VALUE))) {
            return false;
        }
        int first = digits.charAt(0) == '-' ? 1 : 0;
        return digits.length() - first == 19
                && digits.substring(first).compareTo(first == 1 ? "9223372036854775808" : "9223372036854775807") <= 0;
    }

    private static boolean isIndex(Object key, int index) {
        String text = String.valueOf(key);
        return text.length() <= 10 && text.equals(Integer.toString(index));
    }
}
