package org.quarkpress.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The grammar of shortcodes: {@code [name attributes]}, {@code [name /]}, {@code [name]content[/name]}, and {@code [[name]]}
 * for the words themselves. Attributes end at the first bracket; a shortcode does not nest in itself.
 */
final class Shortcodes {
    private static final Set<String> REGISTERED =
            Set.of("wp_caption", "caption", "gallery", "playlist", "audio", "video", "embed");

    private static final int LONGEST_NAME = 10;

    private final String text;
    private final Map<String, Integer> closers = new HashMap<>();
    private Set<String> named;
    private int nextBracket = -2;

    Shortcodes(String text) {
        this.text = text;
    }

    /**
     * A shortcode in a text.
     *
     * @param start offset of its first bracket
     * @param end offset after it
     * @param name which one
     * @param attributes the text of its attributes
     * @param content what it encloses, null if it encloses nothing
     * @param before whether a second bracket opens it
     * @param after whether a second bracket closes it
     */
    record Match(int start, int end, String name, String attributes, String content, boolean before, boolean after) {

        /** Whether double brackets say that the shortcode stands for itself. */
        boolean escaped() {
            return before && after;
        }
    }

    /** The shortcode that begins at this bracket, or null. */
    Match at(int open) {
        int nameStart = open + 1;
        boolean before = charAt(nameStart) == '[';
        nameStart += before ? 1 : 0;
        int nameEnd = nameEnd(nameStart);
        String name = text.substring(nameStart, nameEnd);
        if (!REGISTERED.contains(name) || charAt(nameEnd) == '-' || !named().contains(name)) {
            return null;
        }
        int bracket = bracket(nameEnd);
        if (bracket < 0) {
            return null;
        }
        boolean empty = bracket > nameEnd && text.charAt(bracket - 1) == '/';
        String attributes = text.substring(nameEnd, empty ? bracket - 1 : bracket);
        int end = bracket + 1;
        String content = null;
        int closer = empty ? -1 : closer(name, end);
        if (closer >= 0) {
            content = text.substring(end, closer);
            end = closer + name.length() + 3;
        }
        boolean after = charAt(end) == ']';
        return new Match(open, after ? end + 1 : end, name, attributes, content, before, after);
    }

    /** The shortcodes that the text names exactly somewhere; others do not count, even where a pattern would find them. */
    private Set<String> named() {
        if (named == null) {
            named = new HashSet<>();
            for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
                int end = open + 1;
                int limit = Math.min(text.length(), open + 2 + LONGEST_NAME);
                while (end < limit && text.charAt(end) > ' ' && "<>&/[]=".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                named.add(text.substring(open + 1, end));
            }
            named.retainAll(REGISTERED);
        }
        return named;
    }

    /** Whether a text can hold a shortcode at all. */
    static boolean possible(String text) {
        return text.indexOf('[') >= 0;
    }

    /** Where the name of a registered shortcode ends that begins here and is followed by white space, slash or bracket. */
    static int registeredNameEnd(String text, int from) {
        int end = new Shortcodes(text).nameEnd(from);
        if (end >= text.length() || !REGISTERED.contains(text.substring(from, end))) {
            return -1;
        }
        char next = text.charAt(end);
        return next == ']' || next == '/' || Pass.isSpace(next) ? end : -1;
    }

    private int nameEnd(int from) {
        int end = from;
        int limit = Math.min(text.length(), from + 12);
        while (end < limit && isNameChar(text.charAt(end))) {
            end++;
        }
        return Math.max(end, Math.min(from, text.length()));
    }

    private static boolean isNameChar(char c) {
        return c == '_' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 128 || c >= '0' && c <= '9';
    }

    private int bracket(int from) {
        if (nextBracket != -1 && nextBracket < from) {
            nextBracket = text.indexOf(']', from);
        }
        return nextBracket;
    }

    private int closer(String name, int from) {
        int known = closers.getOrDefault(name, -2);
        if (known != -1 && known < from) {
            known = text.indexOf("[/" + name + "]", from);
            closers.put(name, known);
        }
        return known;
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
