package org.quarkpress.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The attributes of a shortcode ({@code shortcode_parse_atts()}): {@code name="value"}, {@code name='value'},
 * {@code name=value}, and bare words under the keys 0, 1, 2 … Names are lower case.
 */
final class ShortcodeAttributes {
    private final String text;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private int words;
    private int nextDouble = -2;
    private int nextSingle = -2;

    private ShortcodeAttributes(String text) {
        this.text = text;
    }

    /**
     * Where a value stands.
     *
     * @param name of the attribute; empty for a bare word
     * @param start offset of its value, without quotes
     * @param end offset after its value
     */
    record Place(String name, int start, int end) {}

    static Map<String, String> parse(String text) {
        return of(text).run();
    }

    /** The places of all values, in order. */
    static List<Place> places(String text) {
        ShortcodeAttributes attributes = of(text);
        attributes.run();
        return attributes.places;
    }

    private static ShortcodeAttributes of(String text) {
        return new ShortcodeAttributes(text.replace('\u00a0', ' ').replace('\u200b', ' '));
    }

    private Map<String, String> run() {
        int at = skipSpace(0);
        while (at < text.length()) {
            int end = named(at);
            end = end >= 0 ? end : word(at);
            at = skipSpace(end);
        }
        return found;
    }

    private int named(int start) {
        int nameEnd = start;
        while (nameEnd < text.length() && isNameChar(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int equals = skipSpace(nameEnd);
        if (nameEnd == start || equals >= text.length() || text.charAt(equals) != '=') {
            return -1;
        }
        int value = skipSpace(equals + 1);
        int end = valueEnd(value);
        if (end < 0) {
            return -1;
        }
        boolean quoted = isQuote(value);
        String name = text.substring(start, nameEnd).toLowerCase(Locale.ROOT);
        found.put(name, clean(value(name, quoted ? value + 1 : value, quoted ? end - 1 : end)));
        return end;
    }

    private int valueEnd(int value) {
        if (isQuote(value)) {
            return quotedEnd(value);
        }
        int end = value;
        while (end < text.length() && !Pass.isSpace(text.charAt(end)) && !isQuote(end)) {
            end++;
        }
        return end > value && isEnd(end) ? end : -1;
    }

    private int quotedEnd(int open) {
        boolean twofold = text.charAt(open) == '"';
        int end = twofold ? nextDouble : nextSingle;
        if (end != -1 && end <= open) {
            end = text.indexOf(text.charAt(open), open + 1);
            if (twofold) {
                nextDouble = end;
            } else {
                nextSingle = end;
            }
        }
        return end >= 0 && isEnd(end + 1) ? end + 1 : -1;
    }

    private int word(int start) {
        int end = isQuote(start) ? quotedEnd(start) : -1;
        if (end >= 0) {
            found.put(String.valueOf(words++), clean(value("", start + 1, end - 1)));
            return end;
        }
        end = start;
        while (end < text.length() && !Pass.isSpace(text.charAt(end))) {
            end++;
        }
        found.put(String.valueOf(words++), clean(value("", start, end)));
        return end;
    }

    private String value(String name, int start, int end) {
        places.add(new Place(name, start, end));
        return text.substring(start, end);
    }

    /** Backslash escapes are resolved; a value with a tag that is never closed is emptied. */
    private static String clean(String raw) {
        String value = CSlashes.strip(raw);
        int open = value.lastIndexOf('<');
        return open >= 0 && value.indexOf('>', open) < 0 ? "" : value;
    }

    private boolean isQuote(int at) {
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }

    private boolean isEnd(int at) {
        return at >= text.length() || Pass.isSpace(text.charAt(at));
    }

    private static boolean isNameChar(char c) {
        return c == '_' || c == '-' || c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 128;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Pass.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
