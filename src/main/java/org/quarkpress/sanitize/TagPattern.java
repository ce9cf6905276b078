package org.quarkpress.sanitize;

/** Finds what {@code force_balance_tags} takes for a tag: a name, blanks, anything up to the very next {@code >}. */
final class TagPattern {
    /**
     * One tag.
     *
     * @param start at its {@code <}
     * @param end after its {@code >}
     * @param closing whether it closes an element
     * @param name in lower case
     * @param blank what stands between name and attributes
     * @param attributes without blanks at the ends and without the final slash
     * @param slash that slash with the blanks before it
     */
    record Tag(int start, int end, boolean closing, String name, String blank, String attributes, String slash) {
        boolean selfClosing() {
            return !slash.isEmpty();
        }
    }

    private final String text;
    private int bracket = -1;

    TagPattern(String text) {
        this.text = text;
    }

    /** The first tag at or after {@code from}, or null. */
    Tag next(int from) {
        for (int start = text.indexOf('<', from); start >= 0; start = text.indexOf('<', start + 1)) {
            Tag tag = at(start);
            if (tag != null) {
                return tag;
            }
        }
        return null;
    }

    private Tag at(int start) {
        boolean closing = start + 1 < text.length() && text.charAt(start + 1) == '/';
        int from = start + (closing ? 2 : 1);
        int to = nameEnd(from);
        int end = to > from ? nextBracket(to) : text.length();
        if (end == text.length()) {
            return null;
        }
        char first = text.charAt(to);
        if (first != '>' && !Ascii.space(first) && !(first == '/' && to + 1 == end)) {
            return null;
        }
        String rest = text.substring(to, end);
        String attributes = Ascii.trim(rest);
        String blank = rest.substring(0, rest.indexOf(attributes));
        String slash = "";
        if (attributes.endsWith("/")) {
            String before = attributes;
            attributes = Ascii.trim(attributes.substring(0, attributes.length() - 1));
            slash = before.substring(attributes.length());
        }
        return new Tag(start, end + 1, closing, Ascii.lower(text.substring(from, to)), blank, attributes, slash);
    }

    private int nextBracket(int from) {
        if (bracket < from) {
            int found = text.indexOf('>', from);
            bracket = found < 0 ? text.length() : found;
        }
        return bracket;
    }

    private int nameEnd(int from) {
        int custom = customEnd(from);
        if (custom > 0) {
            return custom;
        }
        int at = from;
        while (at < text.length() && (word(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        return at;
    }

    /** The end of a name with a hyphen, as custom elements have; lower case only. */
    private int customEnd(int from) {
        int at = from;
        boolean hyphen = false;
        while (at < text.length() && customLetter(text.charAt(at))) {
            hyphen |= text.charAt(at) == '-';
            at++;
        }
        boolean letterFirst = at > from && text.charAt(from) >= 'a' && text.charAt(from) <= 'z';
        return letterFirst && hyphen && text.indexOf('-', from) < at - 1 ? at : -1;
    }

    private static boolean customLetter(char c) {
        return c >= 'a' && c <= 'z' || Ascii.digit(c) || c == '.' || c == '_' || c == '-';
    }

    private static boolean word(char c) {
        return Ascii.letter(c) || Ascii.digit(c) || c == '_';
    }
}
