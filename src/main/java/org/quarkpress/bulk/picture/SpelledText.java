package org.quarkpress.bulk.picture;

/**
 * A text that stands spelled in another one, each of its characters with the place it comes from.
 *
 * @param text what it says
 * @param places for each character, and for the end, its offset in the text it stands in
 */
record SpelledText(String text, int[] places) {
    private static final int HEX = 16;
    private static final int LONGEST_ENTITY = 10;
    private static final String[][] NAMES = {
        {"&amp;", "&"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}
    };

    /** The value of an attribute in HTML, between these offsets. */
    static SpelledText html(String source, int from, int to) {
        return read(source, from, to, '&', SpelledText::entity);
    }

    /** A string of JSON, between these offsets, which leave its quotes out. */
    static SpelledText json(String source, int from, int to) {
        return read(source, from, to, '\\', SpelledText::escape);
    }

    /** What stands for a character: the offset after it, and the character. */
    private record Spelled(int end, String character) {}

    private interface Rule {
        Spelled read(String source, int at, int end);
    }

    private static SpelledText read(String source, int from, int to, char sign, Rule rule) {
        StringBuilder text = new StringBuilder(to - from);
        int[] places = new int[to - from + 1];
        int at = from;
        while (at < to) {
            Spelled spelled = source.charAt(at) == sign ? rule.read(source, at, to) : null;
            String piece = spelled == null ? source.substring(at, at + 1) : spelled.character();
            for (int i = 0; i < piece.length(); i++) {
                places[text.length() + i] = at;
            }
            text.append(piece);
            at = spelled == null ? at + 1 : spelled.end();
        }
        places[text.length()] = to;
        return new SpelledText(text.toString(), places);
    }

    private static Spelled entity(String source, int at, int end) {
        for (String[] name : NAMES) {
            if (source.startsWith(name[0], at) && at + name[0].length() <= end) {
                return new Spelled(at + name[0].length(), name[1]);
            }
        }
        int last = Math.min(end, at + LONGEST_ENTITY);
        int semicolon = at;
        while (semicolon < last && source.charAt(semicolon) != ';') {
            semicolon++;
        }
        if (!source.startsWith("&#", at) || semicolon == last) {
            return null;
        }
        boolean hex = source.startsWith("x", at + 2) || source.startsWith("X", at + 2);
        int code = number(source.substring(at + (hex ? 3 : 2), semicolon), hex ? HEX : 10);
        boolean character = code > 0 && Character.isValidCodePoint(code);
        return character ? new Spelled(semicolon + 1, Character.toString(code)) : null;
    }

    private static Spelled escape(String source, int at, int end) {
        if (at + 1 >= end) {
            return null;
        }
        char c = source.charAt(at + 1);
        if (c == 'u') {
            int code = at + 6 <= end ? number(source.substring(at + 2, at + 6), HEX) : -1;
            return code < 0 ? null : new Spelled(at + 6, String.valueOf((char) code));
        }
        int known = "bfnrt".indexOf(c);
        return new Spelled(at + 2, known < 0 ? String.valueOf(c) : "\b\f\n\r\t".substring(known, known + 1));
    }

    private static int number(String digits, int base) {
        int value = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length() && value >= 0; i++) {
            int digit = Character.digit(digits.charAt(i), base);
            value = digit < 0 || value > Character.MAX_CODE_POINT ? -1 : value * base + digit;
        }
        return value;
    }

    /** How a text is spelled in what it stands in. */
    enum Spelling {
        /** In an attribute. */
        HTML,
        /** In a shortcode, which reads no entities. */
        SHORTCODE,
        /** In a string of a block comment. */
        JSON;

        /** The text as it is to be written there. */
        String write(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                out.append(
                        switch (this) {
                            case HTML -> entityOf(text.charAt(i));
                            case SHORTCODE -> percentOf(text.charAt(i));
                            case JSON -> escapeOf(text, i);
                        });
            }
            return out.toString();
        }

        private static String entityOf(char c) {
            return switch (c) {
                case '&' -> "&amp;";
                case '"' -> "&quot;";
                case '\'' -> "&#039;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                default -> String.valueOf(c);
            };
        }

        /** Nothing in an address may end the value or the shortcode. */
        private static String percentOf(char c) {
            return c <= ' ' || "\"'[]<>\\".indexOf(c) >= 0 ? String.format("%%%02X", (int) c) : String.valueOf(c);
        }

        /** As block comments are written: nothing in them can end the comment. */
        private static String escapeOf(String text, int at) {
            char c = text.charAt(at);
            boolean dashes = c == '-' && (text.startsWith("-", at + 1) || at > 0 && text.charAt(at - 1) == '-');
            boolean plain = c >= ' ' && "<>&\"\\".indexOf(c) < 0 && !dashes;
            return plain ? String.valueOf(c) : String.format("\\u%04x", (int) c);
        }
    }
}
