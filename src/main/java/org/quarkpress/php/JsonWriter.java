package org.quarkpress.php;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes a value as JSON into one growing byte array: every answer goes this way, so it makes no text on the way. */
final class JsonWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.ISO_8859_1);

    /** The letter after the backslash for each ASCII character that needs one, else 0. */
    private static final byte[] SHORT = new byte[128];

    static {
        SHORT['"'] = '"';
        SHORT['\\'] = '\\';
        SHORT['/'] = '/';
        SHORT['\b'] = 'b';
        SHORT['\f'] = 'f';
        SHORT['\n'] = 'n';
        SHORT['\r'] = 'r';
        SHORT['\t'] = 't';
    }

    private final boolean pretty;
    private byte[] out = new byte[4096];
    private int size;
    private int level;

    JsonWriter(boolean pretty) {
        this.pretty = pretty;
    }

    byte[] toBytes() {
        return Arrays.copyOf(out, size);
    }

    void writeTo(OutputStream stream) throws IOException {
        stream.write(out, 0, size);
    }

    JsonWriter add(Object value) {
        if (value instanceof String text) {
            addText(text);
        } else if (value instanceof Map<?, ?> map) {
            addMap(map);
        } else if (value instanceof Collection<?> list) {
            addList(list);
        } else if (value instanceof Double || value instanceof Float) {
            addDouble(((Number) value).doubleValue());
        } else if (value instanceof Number number) {
            addAscii(Long.toString(number.longValue()));
        } else if (value instanceof Boolean b) {
            addBytes(b ? TRUE : FALSE);
        } else if (value == null || value instanceof PhpOpaque) {
            addBytes(NULL);
        } else {
            addText(value.toString());
        }
        return this;
    }

    /** Numbers that JSON cannot say become 0, as with PHP's partial output. */
    private void addDouble(double value) {
        addAscii(Double.isFinite(value) ? PhpNumber.shortest(value, 'e') : "0");
    }

    private void addMap(Map<?, ?> map) {
        if (map instanceof WrittenObject written && !pretty) {
            addBytes(written.json());
            return;
        }
        if (map.isEmpty()) {
            addAscii(map == PhpJson.EMPTY_OBJECT ? "{}" : "[]");
            return;
        }
        if (PhpArray.isList(map)) {
            addList(map.values());
            return;
        }
        open('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            addText(String.valueOf(entry.getKey()));
            put(':');
            if (pretty) {
                put(' ');
            }
            add(entry.getValue());
            if (entries.hasNext()) {
                separate();
            }
        }
        close('}');
    }

    private void addList(Collection<?> list) {
        if (list.isEmpty()) {
            addAscii("[]");
            return;
        }
        open('[');
        if (list instanceof List<?> indexed && list instanceof java.util.RandomAccess) {
            for (int i = 0; i < indexed.size(); i++) {
                if (i > 0) {
                    separate();
                }
                add(indexed.get(i));
            }
        } else {
            for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
                add(items.next());
                if (items.hasNext()) {
                    separate();
                }
            }
        }
        close(']');
    }

    private void open(char bracket) {
        put(bracket);
        level++;
        newLine();
    }

    private void close(char bracket) {
        level--;
        newLine();
        put(bracket);
    }

    private void separate() {
        put(',');
        newLine();
    }

    private void newLine() {
        if (pretty) {
            put('\n');
            for (int i = 0; i < level; i++) {
                addAscii("    ");
            }
        }
    }

    private void addText(String text) {
        int length = text.length();
        reserve(length + 2);
        out[size++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                addUnit(isHalf(text, i) ? '\ufffd' : c);
            } else if (SHORT[c] != 0) {
                reserve(length - i + 2);
                out[size++] = '\\';
                out[size++] = SHORT[c];
            } else if (c < 0x20) {
                addUnit(c);
            } else {
                // the room for the rest of the text was reserved at the beginning or by the last escape
                out[size++] = (byte) c;
            }
            if (size + length - i + 2 > out.length) {
                reserve(length - i + 2);
            }
        }
        put('"');
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void addUnit(char c) {
        reserve(6);
        out[size++] = '\\';
        out[size++] = 'u';
        out[size++] = HEX[c >> 12];
        out[size++] = HEX[c >> 8 & 15];
        out[size++] = HEX[c >> 4 & 15];
        out[size++] = HEX[c & 15];
    }

    @SuppressWarnings("deprecation")
    private void addAscii(String text) {
        int length = text.length();
        reserve(length);
        text.getBytes(0, length, out, size);
        size += length;
    }

    private void addBytes(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, out, size, bytes.length);
        size += bytes.length;
    }

    private void put(char c) {
        reserve(1);
        out[size++] = (byte) c;
    }

    private void reserve(int more) {
        if (size + more > out.length) {
            out = Arrays.copyOf(out, Math.max(size + more, out.length * 2));
        }
    }
}
