package org.quarkpress.php;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a query string into variables and their names into paths. */
final class QueryReader {
    /** PHP's {@code max_input_vars}. */
    static final int MAX_VARIABLES = 1000;
    /** PHP's {@code max_input_nesting_level}. */
    static final int MAX_DEPTH = 64;

    private QueryReader() {}

    static Map<String, Object> read(String query) {
        QueryTree tree = new QueryTree();
        int taken = 0;
        int start = 0;
        while (start < query.length() && taken < MAX_VARIABLES) {
            int end = query.indexOf('&', start);
            end = end < 0 ? query.length() : end;
            if (end > start) {
                taken++;
                variable(tree, query, start, end);
            }
            start = end + 1;
        }
        return tree.asMap();
    }

    private static void variable(QueryTree tree, String query, int start, int end) {
        int equals = query.indexOf('=', start);
        int nameEnd = equals < 0 || equals > end ? end : equals;
        List<String> path = path(decode(query, start, nameEnd, true));
        if (!path.isEmpty()) {
            tree.put(path, nameEnd == end ? "" : decode(query, nameEnd + 1, end, true));
        }
    }

    /** {@code a[b][]} as {@code a, b, ""}; empty when the name is none or too deep. */
    private static List<String> path(String encoded) {
        int nul = encoded.indexOf(0);
        String name = (nul < 0 ? encoded : encoded.substring(0, nul)).replaceFirst("^ +", "");
        if (name.isEmpty() || name.charAt(0) == '[') {
            return List.of();
        }
        int bracket = name.indexOf('[');
        if (bracket < 0 || name.indexOf(']', bracket) < 0) {
            // a bracket that is never closed is a character like others, and becomes an underscore like dots and spaces
            return List.of(underscored(name));
        }
        List<String> path = new ArrayList<>();
        path.add(underscored(name.substring(0, bracket)));
        int at = bracket;
        while (at < name.length() && name.charAt(at) == '[') {
            int close = name.indexOf(']', at);
            if (close < 0) {
                break;
            }
            path.add(index(name.substring(at + 1, close)));
            at = close + 1;
        }
        return path.size() > MAX_DEPTH + 1 ? List.of() : path;
    }

    private static String index(String key) {
        return key.length() == 1 && Character.isWhitespace(key.charAt(0)) ? "" : key;
    }

    private static String underscored(String name) {
        return name.replace('.', '_').replace(' ', '_').replace('[', '_');
    }

    /** The names at the top whose values hold bytes that are no UTF-8. */
    static Set<String> malformed(String query) {
        Set<String> names = new HashSet<>();
        int start = 0;
        for (int taken = 0; start < query.length() && taken < MAX_VARIABLES; taken++) {
            int end = query.indexOf('&', start);
            end = end < 0 ? query.length() : end;
            int equals = query.indexOf('=', start);
            if (equals >= 0 && equals < end && !isText(octets(query, equals + 1, end, true))) {
                path(decode(query, start, equals, true)).stream().findFirst().ifPresent(names::add);
            }
            start = end + 1;
        }
        return names;
    }

    private static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    static String decode(String text, int start, int end, boolean plusIsSpace) {
        return isPlain(text, start, end, plusIsSpace)
                ? text.substring(start, end)
                : new String(octets(text, start, end, plusIsSpace), StandardCharsets.UTF_8);
    }

    private static byte[] octets(String text, int start, int end, boolean plusIsSpace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - start);
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            int code = c == '%' && at + 2 < end ? hex(text.charAt(at + 1), text.charAt(at + 2)) : -1;
            if (code >= 0) {
                bytes.write(code);
                at += 3;
            } else if (c < 0x80) {
                bytes.write(c == '+' && plusIsSpace ? ' ' : c);
                at++;
            } else {
                int next = text.offsetByCodePoints(at, 1);
                byte[] raw = text.substring(at, next).getBytes(StandardCharsets.UTF_8);
                bytes.write(raw, 0, raw.length);
                at = next;
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isPlain(String text, int start, int end, boolean plusIsSpace) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '+' && plusIsSpace) {
                return false;
            }
        }
        return true;
    }

    private static int hex(char high, char low) {
        int first = high < 0x80 ? Character.digit(high, 16) : -1;
        int second = low < 0x80 ? Character.digit(low, 16) : -1;
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
