package org.quarkpress.bulk.input;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.quarkpress.php.PhpUnserialize;

/**
 * Serialised meta in export files, whose lengths are often wrong: somebody replaced an address in the file, line ends were
 * changed, or the text was converted from another encoding.
 */
public final class StoredMeta {
    private static final int DEEPEST = 100;

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private StoredMeta(String text) {
        this.text = text;
    }

    /** The text as it may be stored: itself, or with its lengths and counts put right; empty when it is damaged otherwise. */
    public static Optional<String> sound(String text) {
        if (PhpUnserialize.unserialize(text).kind() != PhpUnserialize.Kind.BROKEN) {
            return Optional.of(text);
        }
        StoredMeta mending = new StoredMeta(text.strip());
        boolean whole = mending.value(0) && mending.at == mending.text.length();
        String mended = mending.out.toString();
        return whole && PhpUnserialize.unserialize(mended).isValue() ? Optional.of(mended) : Optional.empty();
    }

    private boolean value(int depth) {
        if (depth > DEEPEST || at + 1 >= text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case 'N', 'b', 'i', 'd' -> scalar();
            case 's' -> string();
            case 'a' -> array(depth);
            default -> false;
        };
    }

    private boolean scalar() {
        int end = text.indexOf(';', at);
        if (end < 0 || end - at > 40) {
            return false;
        }
        out.append(text, at, end + 1);
        at = end + 1;
        return true;
    }

    private boolean string() {
        int open = text.indexOf('"', at);
        if (open < 0 || open - at > 14) {
            return false;
        }
        int end = toldEnd(open + 1);
        end = end < 0 ? foundEnd(open + 1) : end;
        if (end < 0) {
            return false;
        }
        String content = text.substring(open + 1, end);
        out.append("s:")
                .append(content.getBytes(StandardCharsets.UTF_8).length)
                .append(":\"")
                .append(content)
                .append("\";");
        at = end + 2;
        return true;
    }

    /** Where the string ends if its length is right, in bytes of UTF-8; else -1. */
    private int toldEnd(int start) {
        String length = text.substring(at + 2, Math.max(at + 2, start - 2));
        if (!length.matches("\\d{1,9}")) {
            return -1;
        }
        int left = Integer.parseInt(length);
        int end = start;
        while (left > 0 && end < text.length()) {
            int c = text.codePointAt(end);
            left -= c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            end += Character.charCount(c);
        }
        return left == 0 && closes(end) ? end : -1;
    }

    private int foundEnd(int start) {
        for (int end = text.indexOf("\";", start); end >= 0; end = text.indexOf("\";", end + 1)) {
            if (closes(end)) {
                return end;
            }
        }
        return -1;
    }

    /** Whether a string may end here: behind its quote and semicolon something else begins or ends. */
    private boolean closes(int quote) {
        if (!text.startsWith("\";", quote)) {
            return false;
        }
        int next = quote + 2;
        if (next == text.length() || text.charAt(next) == '}' || text.startsWith("N;", next)) {
            return true;
        }
        return next + 1 < text.length() && "sibda".indexOf(text.charAt(next)) >= 0 && text.charAt(next + 1) == ':';
    }

    /** An array; how many members it has is counted. */
    private boolean array(int depth) {
        int open = text.indexOf('{', at);
        if (open < 0 || open - at > 14) {
            return false;
        }
        int head = out.length();
        at = open + 1;
        int values = 0;
        while (at < text.length() && text.charAt(at) != '}') {
            boolean key = values % 2 == 0;
            if (key && "si".indexOf(text.charAt(at)) < 0 || !value(depth + 1)) {
                return false;
            }
            values++;
        }
        if (at == text.length() || values % 2 == 1) {
            return false;
        }
        at++;
        out.insert(head, "a:" + values / 2 + ":{").append('}');
        return true;
    }
}
