package org.quarkpress.php;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One pass over serialised bytes; the first thing that does not fit ends it. */
final class SerializedReader {
    /** Deeper nesting than WordPress ever writes; PHP itself stops at 4096. */
    static final int MAX_DEPTH = 512;

    private static final int ROOM_AT_FIRST = 16;
    private final byte[] bytes;
    private int at;
    private boolean failed;

    SerializedReader(String text) {
        this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    /** A value, boxed because it may be null. */
    record Read(Object value) {}

    Optional<Read> readAll() {
        Object value = value(0);
        return failed || at != bytes.length ? Optional.empty() : Optional.of(new Read(value));
    }

    private Object value(int depth) {
        if (failed || depth > MAX_DEPTH || at + 1 >= bytes.length) {
            return fail();
        }
        int start = at;
        byte type = bytes[at++];
        if (type == 'N') {
            expect(';');
            return null;
        }
        expect(':');
        return switch (type) {
            case 'b' -> bool();
            case 'i' -> integer(';');
            case 'd' -> decimal();
            case 's' -> closedText();
            case 'a' -> array(depth);
            case 'O', 'C', 'E', 'r', 'R' -> opaque(type, start, depth);
            default -> fail();
        };
    }

    private Object bool() {
        if (at >= bytes.length || bytes[at] != '0' && bytes[at] != '1') {
            return fail();
        }
        boolean value = bytes[at++] == '1';
        expect(';');
        return value;
    }

    private Object integer(char end) {
        int start = at;
        if (at < bytes.length && (bytes[at] == '-' || bytes[at] == '+')) {
            at++;
        }
        int digits = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == digits || at - digits > 19) {
            return fail();
        }
        String text = latin(start, at);
        expect(end);
        return PhpNumber.numeric(text).filter(Long.class::isInstance).orElseGet(() -> {
            fail();
            return 0L;
        });
    }

    private Object decimal() {
        int start = at;
        while (at < bytes.length && bytes[at] != ';' && at - start < 400) {
            at++;
        }
        String text = latin(start, at);
        expect(';');
        return switch (text) {
            case "INF" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            case "NAN" -> Double.NaN;
            default -> number(text);
        };
    }

    private Object number(String text) {
        NumericPrefix prefix = NumericPrefix.of(text);
        if (prefix.isEmpty() || prefix.start() != 0 || prefix.end() != text.length()) {
            return fail();
        }
        return Double.parseDouble(text);
    }

    private Object closedText() {
        String text = text();
        expect(';');
        return text;
    }

    /** The {@code 3:"abc"} of a text or class name. */
    private String text() {
        int length = count();
        expect('"');
        if (failed || length > bytes.length - at) {
            fail();
            return "";
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        expect('"');
        return text;
    }

    private Object array(int depth) {
        int count = count();
        expect('{');
        // every member takes four bytes at least, so no claimed count can make us reserve more than the text is long
        if (failed || count > (bytes.length - at) / 4) {
            return fail();
        }
        Map<String, Object> map = new LinkedHashMap<>(Math.min(count, ROOM_AT_FIRST) * 2);
        for (int i = 0; i < count && !failed; i++) {
            String key = key();
            map.put(key, value(depth + 1));
        }
        expect('}');
        return PhpArray.listOrMap(map);
    }

    private String key() {
        if (at + 1 < bytes.length && bytes[at + 1] == ':') {
            byte type = bytes[at];
            at += 2;
            if (type == 'i') {
                return String.valueOf(integer(';'));
            }
            if (type == 's') {
                return (String) closedText();
            }
        }
        fail();
        return "";
    }

    private Object opaque(byte type, int start, int depth) {
        switch (type) {
            case 'r', 'R' -> integer(';');
            case 'E' -> closedText();
            case 'C' -> custom();
            default -> object(depth);
        }
        return failed ? null : new PhpOpaque(new String(bytes, start, at - start, StandardCharsets.UTF_8));
    }

    private void object(int depth) {
        text();
        expect(':');
        int count = count();
        expect('{');
        for (int i = 0; i < count && !failed; i++) {
            key();
            value(depth + 1);
        }
        expect('}');
    }

    private void custom() {
        text();
        expect(':');
        int length = count();
        expect('{');
        if (failed || length > bytes.length - at) {
            fail();
            return;
        }
        at += length;
        expect('}');
    }

    /** A count and its colon. */
    private int count() {
        if (failed || at >= bytes.length || bytes[at] < '0' || bytes[at] > '9') {
            fail();
            return 0;
        }
        Object value = integer(':');
        if (value instanceof Long n && n <= Integer.MAX_VALUE) {
            return n.intValue();
        }
        fail();
        return 0;
    }

    private String latin(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private void expect(char c) {
        if (failed || at >= bytes.length || bytes[at] != c) {
            fail();
            return;
        }
        at++;
    }

    private Object fail() {
        failed = true;
        return null;
    }
}
