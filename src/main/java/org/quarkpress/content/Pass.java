package org.quarkpress.content;

/**
 * One walk over a text that edits it around matches which begin at a marker character. The rules of WordPress are lists of
 * replacements such as "drop white space before this tag"; walked this way each costs time linear in the text, whatever the
 * text is.
 */
final class Pass {
    private final String text;
    private final StringBuilder out;
    private int floor;
    private int copied; // what lies before this offset is written; the rest waits until somebody must see it
    private int marked;
    private int nextGt = -2;
    private int nextBracket = -2;

    private Pass(String text) {
        this.text = text;
        this.out = new StringBuilder();
    }

    /** What to do where the marker stands. */
    @FunctionalInterface
    interface Rule {
        /**
         * Looks at the marker at this offset; on a match writes the replacement and says where to go on.
         *
         * @return the offset after the match, or -1 when there is none
         */
        int apply(Pass pass, int at);
    }

    /** The text after one walk. */
    static String over(String text, char marker, Rule rule) {
        int first = text.indexOf(marker);
        return first < 0 ? text : new Pass(text).run(marker, rule);
    }

    private String run(char marker, Rule rule) {
        int at = 0;
        while (at < text.length()) {
            marked = text.indexOf(marker, at);
            if (marked < 0) {
                break;
            }
            int end = rule.apply(this, marked);
            if (end < 0) {
                at = marked + 1;
            } else {
                written();
                copied = end;
                at = end;
                floor = out.length();
            }
        }
        return copied == 0 && out.isEmpty()
                ? text
                : out.append(text, Math.min(copied, text.length()), text.length())
                        .toString();
    }

    /** Everything before the marker, as far as it is not written yet. */
    private StringBuilder written() {
        if (copied < marked) {
            out.append(text, copied, marked);
            copied = marked;
        }
        return out;
    }

    String text() {
        return text;
    }

    Pass write(String piece) {
        written().append(piece);
        return this;
    }

    Pass write(int from, int to) {
        written().append(text, from, to);
        return this;
    }

    /** Takes white space back that was copied since the last match. */
    Pass trimBefore() {
        int end = written().length();
        while (end > floor && isSpace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
        return this;
    }

    /** Whether what was written ends with this text. */
    boolean endsWith(String piece) {
        int start = written().length() - piece.length();
        return start >= 0 && out.indexOf(piece, start) == start;
    }

    /** The offset after the next {@code ]}, or -1. */
    int afterBracket(int from) {
        if (nextBracket != -1 && nextBracket < from) {
            nextBracket = text.indexOf(']', from);
        }
        return nextBracket < 0 ? -1 : nextBracket + 1;
    }

    boolean has(String piece, int at) {
        return text.startsWith(piece, at);
    }

    char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    int skipSpace(int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset after the next {@code >}, or -1; remembered, so that many unclosed tags cost nothing. */
    int afterGt(int from) {
        if (nextGt != -1 && nextGt < from) {
            nextGt = text.indexOf('>', from);
        }
        return nextGt < 0 ? -1 : nextGt + 1;
    }

    /** White space as regular expressions of PHP know it: space, tab, line feed, vertical tab, form feed, return. */
    static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
