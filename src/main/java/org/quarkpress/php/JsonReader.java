package org.quarkpress.php;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly in one pass and fails with the very code PHP would. */
final class JsonReader {
    /** PHP allows fewer than 512 arrays and objects within each other. */
    private static final int DEPTH_LIMIT = 512;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final byte[] json;
    private final JsonString strings;
    private int at;

    JsonReader(byte[] json) {
        this.json = json;
        this.strings = new JsonString(json);
    }

    Object readAll() {
        Object value = value(0);
        if (peek() >= 0) {
            throw unexpected();
        }
        return value;
    }

    private Object value(int depth) {
        int c = peek();
        return switch (c) {
            case '"' -> string();
            case '{' -> object(deeper(depth));
            case '[' -> list(deeper(depth));
            case 't' -> literal(TRUE, Boolean.TRUE);
            case 'f' -> literal(FALSE, Boolean.FALSE);
            case 'n' -> literal(NULL, null);
            default -> {
                if (c == '-' || c >= '0' && c <= '9') {
                    yield number();
                }
                throw unexpected();
            }
        };
    }

    private static int deeper(int depth) {
        if (depth + 1 >= DEPTH_LIMIT) {
            throw new JsonFault(PhpJson.DEPTH);
        }
        return depth + 1;
    }

    private List<Object> list(int depth) {
        List<Object> list = new ArrayList<>();
        at++;
        if (closed(']', '}')) {
            return list;
        }
        while (true) {
            list.add(value(depth));
            if (closed(']', '}')) {
                return list;
            }
            take(',');
        }
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        if (closed('}', ']')) {
            return map;
        }
        while (true) {
            if (peek() != '"') {
                throw unexpected();
            }
            String key = string();
            take(':');
            map.put(key, value(depth));
            if (closed('}', ']')) {
                return map;
            }
            take(',');
        }
    }

    /** Whether the right bracket comes next (and is taken); the wrong one is PHP's state mismatch. */
    private boolean closed(char right, char wrong) {
        int c = peek();
        if (c == right) {
            at++;
            return true;
        }
        if (c == wrong) {
            throw new JsonFault(PhpJson.STATE_MISMATCH);
        }
        return false;
    }

    private void take(char c) {
        if (peek() != c) {
            throw unexpected();
        }
        at++;
    }

    private String string() {
        String text = strings.read(at + 1);
        at = strings.end();
        return text;
    }

    private Object literal(byte[] word, Object value) {
        if (at + word.length > json.length || !Arrays.equals(json, at, at + word.length, word, 0, word.length)) {
            throw new JsonFault(PhpJson.SYNTAX);
        }
        at += word.length;
        return value;
    }

    private Object number() {
        int start = at;
        if (json[at] == '-') {
            at++;
        }
        if (byteAt(at) == '0') {
            at++;
        } else {
            digits();
        }
        boolean integer = true;
        if (byteAt(at) == '.' && isDigit(byteAt(at + 1))) {
            at++;
            digits();
            integer = false;
        }
        if (hasExponent()) {
            at += isDigit(byteAt(at + 1)) ? 1 : 2;
            digits();
            integer = false;
        }
        String text = new String(json, start, at - start, StandardCharsets.ISO_8859_1);
        if (!integer) {
            return Double.parseDouble(text);
        }
        return text.length() < 19
                ? (Object) Long.parseLong(text)
                : PhpNumber.numeric(text).orElseThrow();
    }

    private boolean hasExponent() {
        int c = byteAt(at);
        if (c != 'e' && c != 'E') {
            return false;
        }
        int next = byteAt(at + 1);
        return isDigit(next) || (next == '+' || next == '-') && isDigit(byteAt(at + 2));
    }

    private void digits() {
        if (!isDigit(byteAt(at))) {
            throw new JsonFault(PhpJson.SYNTAX);
        }
        while (isDigit(byteAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int byteAt(int index) {
        return index < json.length ? json[index] & 0xff : -1;
    }

    /** The next byte that is no white space, or -1 at the end. */
    private int peek() {
        while (at < json.length) {
            byte c = json[at];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c & 0xff;
            }
            at++;
        }
        return -1;
    }

    /** The fault for what stands here: broken bytes, a control character or a broken text come before bad grammar. */
    private JsonFault unexpected() {
        int c = peek();
        if (c == '"') {
            strings.read(at + 1);
        }
        if (c >= 0x80) {
            return new JsonFault(Utf8.sequenceLength(json, at) > 0 ? PhpJson.SYNTAX : PhpJson.UTF8);
        }
        return new JsonFault(c >= 0 && c < 0x20 ? PhpJson.CONTROL_CHARACTER : PhpJson.SYNTAX);
    }
}
