package org.quarkpress.php;

import java.nio.charset.StandardCharsets;

/** Reads the text literals of a JSON document: escapes, surrogate pairs, UTF-8 checked byte by byte. */
final class JsonString {
    private final byte[] json;
    private final StringBuilder out = new StringBuilder();
    private int at;

    JsonString(byte[] json) {
        this.json = json;
    }

    /** The literal whose first character is at {@code start}, behind the opening quote. */
    String read(int start) {
        int plain = plainEnd(start);
        if (plain < json.length && json[plain] == '"') {
            at = plain + 1;
            return new String(json, start, plain - start, StandardCharsets.ISO_8859_1);
        }
        out.setLength(0);
        at = start;
        while (true) {
            int run = runEnd(at);
            out.append(new String(json, at, run - at, StandardCharsets.UTF_8));
            at = run;
            if (json[at] == '"') {
                at++;
                return out.toString();
            }
            escape();
        }
    }

    /** Behind the closing quote of the literal read last. */
    int end() {
        return at;
    }

    private int plainEnd(int start) {
        int i = start;
        while (i < json.length && json[i] >= 0x20 && json[i] != '"' && json[i] != '\\') {
            i++;
        }
        return i;
    }

    /** The next quote or backslash; every byte before it is checked. */
    private int runEnd(int start) {
        int i = start;
        while (i < json.length) {
            byte c = json[i];
            if (c == '"' || c == '\\') {
                return i;
            }
            if (c >= 0 && c < 0x20) {
                throw new JsonFault(PhpJson.CONTROL_CHARACTER);
            }
            int length = Utf8.sequenceLength(json, i);
            if (length == 0) {
                throw new JsonFault(PhpJson.UTF8);
            }
            i += length;
        }
        throw new JsonFault(PhpJson.CONTROL_CHARACTER);
    }

    private void escape() {
        int c = at + 1 < json.length ? json[at + 1] : -1;
        int plain = "\"\\/bfnrt".indexOf(c);
        if (c >= 0 && plain >= 0) {
            out.append("\"\\/\b\f\n\r\t".charAt(plain));
            at += 2;
            return;
        }
        int unit = c == 'u' ? hex(at + 2) : -1;
        if (unit < 0) {
            throw new JsonFault(PhpJson.SYNTAX);
        }
        at += 6;
        out.append((char) unit);
        if (Character.isSurrogate((char) unit)) {
            lowHalf((char) unit);
        }
    }

    private void lowHalf(char high) {
        boolean escaped = at + 1 < json.length && json[at] == '\\' && json[at + 1] == 'u';
        int low = escaped ? hex(at + 2) : -1;
        if (low < 0 || !Character.isHighSurrogate(high) || !Character.isLowSurrogate((char) low)) {
            throw new JsonFault(PhpJson.UTF16);
        }
        at += 6;
        out.append((char) low);
    }

    private int hex(int start) {
        if (start + 4 > json.length) {
            return -1;
        }
        int unit = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = json[i] < 0 ? -1 : Character.digit(json[i], 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }
}
