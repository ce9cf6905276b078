package org.quarkpress.block;

import java.util.List;
import java.util.Map;

/** Reading of values deep inside attributes and theme settings ({@code _wp_array_get()}). */
public final class Values {
    private Values() {}

    /** The value at a path of keys (or list indexes), or null where the path ends early. */
    public static Object at(Object root, String... path) {
        Object value = root;
        for (String key : path) {
            if (value instanceof Map<?, ?> map) {
                value = map.get(key);
            } else if (value instanceof List<?> list && key.matches("[0-9]{1,6}")) {
                int index = Integer.parseInt(key);
                value = index < list.size() ? list.get(index) : null;
            } else {
                return null;
            }
        }
        return value;
    }

    /** The text at a path, or null if there is none or it is no text. */
    public static String text(Object root, String... path) {
        return at(root, path) instanceof String text ? text : null;
    }

    /** Whether PHP takes a value for true: not null, false, 0, "", "0" and not empty. */
    public static boolean isTruthy(Object value) {
        if (value instanceof String text) {
            return !text.isEmpty() && !text.equals("0");
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return Boolean.TRUE.equals(value);
    }
}
