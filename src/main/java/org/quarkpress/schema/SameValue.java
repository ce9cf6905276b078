package org.quarkpress.schema;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** When WordPress calls two values equal ({@code rest_are_values_equal}): by type, 1 and 1.0 alike, keys in any order. */
final class SameValue {
    private SameValue() {}

    static boolean same(Object one, Object other) {
        return Objects.equals(stable(one, true), stable(other, true));
    }

    /** Whether no value is there twice, in linear time; here 1 and 1.0 differ. */
    static boolean allDifferent(List<Object> values) {
        Set<Object> seen = new HashSet<>();
        return values.stream().map(value -> stable(value, false)).allMatch(seen::add);
    }

    /** The same value in a form that Java's own equality compares as WordPress does. */
    private static Object stable(Object value, boolean numbers) {
        if (numbers && value instanceof Number n) {
            return n.doubleValue() == 0 ? 0.0 : n instanceof Double ? n : wholeNumber(n.longValue());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(String.valueOf(key), stable(item, numbers)));
            return copy;
        }
        if (value instanceof List<?> list) {
            Map<String, Object> copy = new LinkedHashMap<>();
            list.forEach(item -> copy.put(Integer.toString(copy.size()), stable(item, numbers)));
            return copy;
        }
        return value;
    }

    /** As a double where that keeps the number, so that 1 equals 1.0; beyond that as it is. */
    private static Object wholeNumber(long value) {
        double rounded = value;
        return Math.abs(value) < 1L << 53 ? (Object) rounded : (Object) value;
    }
}
