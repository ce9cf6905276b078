package org.quarkpress.bulk;

import java.util.Iterator;
import java.util.Map;

/** JSON on one line with a space after commas and colons, everything beyond ASCII as it is. */
final class SpacedJson {
    private SpacedJson() {}

    /** The text of a value made of maps, lists, texts, numbers, booleans and null. */
    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof Iterable<?> list) {
            writeList(list.iterator(), out);
        } else if (value instanceof String text) {
            writeText(text, out);
        } else {
            out.append(value);
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        String before = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before);
            writeText((String) entry.getKey(), out);
            out.append(": ");
            write(entry.getValue(), out);
            before = ", ";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private static void writeList(Iterator<?> items, StringBuilder out) {
        out.append('[');
        while (items.hasNext()) {
            write(items.next(), out);
            out.append(items.hasNext() ? ", " : "");
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
            }
        }
        out.append('"');
    }
}
