package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpJson;
import org.quarkpress.php.PhpNumber;

/**
 * The JSON inside block comments: read with PHP's eyes and written as {@code serialize_block_attributes()} does, with
 * {@code --}, {@code <}, {@code >}, {@code &}, the quote and the backslash as {@code \\u} escapes, so that no value can end
 * the comment or be mistaken for markup.
 */
final class BlockAttributes {
    private BlockAttributes() {}

    /** The attributes of a comment; empty when there are none or they are not JSON. */
    static Map<String, Object> read(String json) {
        if (json == null) {
            return Map.of();
        }
        if (PhpJson.parse(json).value() instanceof Map<?, ?> map) {
            Map<String, Object> attrs = new LinkedHashMap<>();
            map.forEach((key, value) -> attrs.put(String.valueOf(key), value));
            return attrs;
        }
        return Map.of();
    }

    /** The text of the attributes inside a block comment. */
    static String write(Map<String, Object> attrs) {
        StringBuilder out = new StringBuilder();
        writeValue(attrs, out);
        return out.toString();
    }

    private static void writeValue(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof List<?> list) {
            writeList(list, out);
        } else if (value instanceof String string) {
            writeString(string, out);
        } else if (value instanceof Number number) {
            out.append(writeNumber(number));
        } else {
            out.append(value);
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        if (isPhpList(map)) {
            writeList(List.copyOf(map.values()), out);
            return;
        }
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            separator = ',';
            writeString(String.valueOf(entry.getKey()), out);
            out.append(':');
            writeValue(entry.getValue(), out);
        }
        out.append('}');
    }

    /** PHP makes no difference between an object with the keys 0, 1, 2 … and a list. */
    private static boolean isPhpList(Map<?, ?> map) {
        int index = 0;
        for (Object key : map.keySet()) {
            if (!String.valueOf(index++).equals(key)) {
                return false;
            }
        }
        return true;
    }

    private static void writeList(List<?> list, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ",");
            writeValue(list.get(i), out);
        }
        out.append(']');
    }

    private static String writeNumber(Number number) {
        return number instanceof Double value ? PhpNumber.shortest(value, 'e') : number.toString();
    }

    private static void writeString(String string, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '<', '>', '&', '"', '\\' -> escape(c, out);
                case '-' -> {
                    if (i + 1 < string.length() && string.charAt(i + 1) == '-') {
                        escape(c, out);
                        escape(c, out);
                        i++;
                    } else {
                        out.append(c);
                    }
                }
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029') {
                        escape(c, out);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static void escape(char c, StringBuilder out) {
        out.append(String.format("\\u%04x", (int) c));
    }
}
