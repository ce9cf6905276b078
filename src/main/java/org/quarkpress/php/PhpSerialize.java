package org.quarkpress.php;

import java.util.List;
import java.util.Map;

/** PHP's {@code serialize} and what WordPress stores as a meta or option value ({@code maybe_serialize}). */
public final class PhpSerialize {
    private PhpSerialize() {}

    /**
     * The serialised text of a value, to the byte as PHP writes it: lengths count UTF-8 bytes, keys that are canonical integers are
     * integers, doubles have the fewest digits that give them back.
     *
     * @param value null, Boolean, Number, String, List, Map or {@link PhpOpaque}
     */
    public static String serialize(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    /**
     * WordPress's {@code maybe_serialize} followed by the way into a text column: scalars as PHP prints them ({@code false} and null
     * are empty, {@code true} is {@code 1}), arrays serialised, text that looks serialised serialised once more so that readers
     * get the text back.
     */
    public static String maybeSerialize(Object value) {
        if (value instanceof String text) {
            return SerializedForm.mayBe(text) ? serialize(text) : text;
        }
        if (PhpArray.isArray(value) || value instanceof PhpOpaque) {
            return serialize(value);
        }
        return PhpNumber.toText(value);
    }

    private static void append(StringBuilder out, Object value) {
        if (value == null) {
            out.append("N;");
        } else if (value instanceof Boolean b) {
            out.append(b ? "b:1;" : "b:0;");
        } else if (value instanceof Double || value instanceof Float) {
            out.append("d:")
                    .append(PhpNumber.shortest(((Number) value).doubleValue(), 'E'))
                    .append(';');
        } else if (value instanceof Number number) {
            out.append("i:").append(number.longValue()).append(';');
        } else if (value instanceof List<?> list) {
            appendList(out, list);
        } else if (value instanceof Map<?, ?> map) {
            appendMap(out, map);
        } else if (value instanceof PhpOpaque opaque) {
            out.append(opaque.text());
        } else {
            appendText(out, value.toString());
        }
    }

    private static void appendList(StringBuilder out, List<?> list) {
        out.append("a:").append(list.size()).append(":{");
        int index = 0;
        for (Object item : list) {
            out.append("i:").append(index++).append(';');
            append(out, item);
        }
        out.append('}');
    }

    private static void appendMap(StringBuilder out, Map<?, ?> map) {
        out.append("a:").append(map.size()).append(":{");
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            if (PhpArray.isIntKey(key)) {
                out.append("i:").append(key).append(';');
            } else {
                appendText(out, key);
            }
            append(out, entry.getValue());
        }
        out.append('}');
    }

    private static void appendText(StringBuilder out, String text) {
        out.append("s:").append(utf8Length(text)).append(":\"").append(text).append("\";");
    }

    /** How many bytes a text has in UTF-8; half a surrogate pair counts one, the question mark it is stored as. */
    static int utf8Length(String text) {
        int bytes = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(c)) {
                bytes += 3;
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                bytes++;
            }
        }
        return bytes;
    }
}
