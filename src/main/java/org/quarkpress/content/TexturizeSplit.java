package org.quarkpress.content;

import java.util.ArrayList;
import java.util.List;

/** Parts a text for {@link Texturize}: comments, tags, shortcodes that are registered, and the words between them. */
final class TexturizeSplit {
    enum Kind {
        TEXT,
        TAG,
        COMMENT,
        SHORTCODE
    }

    /** A stretch of one kind. */
    record Piece(Kind kind, String text) {}

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private int from;
    private int bracket = -2;
    private int tag = -2;

    private TexturizeSplit(String text) {
        this.text = text;
    }

    static List<Piece> of(String text) {
        return new TexturizeSplit(text).run();
    }

    private List<Piece> run() {
        for (int at = nextMarker(0); at >= 0; ) {
            int end;
            Kind kind = Kind.TAG;
            if (text.charAt(at) == '<') {
                boolean comment = text.startsWith("<!--", at);
                kind = comment ? Kind.COMMENT : Kind.TAG;
                end = comment ? HtmlSplit.endOfTag(text, at) : endOfTag(at);
            } else {
                kind = Kind.SHORTCODE;
                end = endOfShortcode(at);
            }
            if (end >= 0) {
                flush(at);
                pieces.add(new Piece(kind, text.substring(at, end)));
                from = end;
            }
            at = nextMarker(end < 0 ? at + 1 : end);
        }
        flush(text.length());
        return pieces;
    }

    /** The next offset at which a tag or a shortcode may begin, or -1; both are looked for once. */
    private int nextMarker(int start) {
        if (bracket != -1 && bracket < start) {
            bracket = text.indexOf('[', start);
        }
        if (tag != -1 && tag < start) {
            tag = text.indexOf('<', start);
        }
        return tag < 0 || bracket >= 0 && bracket < tag ? bracket : tag;
    }

    private int endOfTag(int at) {
        int gt = text.indexOf('>', at + 1);
        return gt < 0 ? text.length() : gt + 1;
    }

    private void flush(int to) {
        if (to > from) {
            pieces.add(new Piece(Kind.TEXT, text.substring(from, to)));
        }
    }

    /** The end of a bracketed shortcode tag; tags inside it are part of it, other brackets are not. */
    private int endOfShortcode(int open) {
        int at = open + 1;
        if (at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '[')) {
            at++;
        }
        int nameEnd = Shortcodes.registeredNameEnd(text, at);
        if (nameEnd < 0) {
            return -1;
        }
        at = nameEnd;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ']') {
                at++;
                return at < text.length() && text.charAt(at) == ']' ? at + 1 : at;
            }
            if (c == '[' || c == '>') {
                return -1;
            }
            at = c == '<' ? endOfInnerTag(at) : at + 1;
            if (at < 0) {
                return -1;
            }
        }
        return -1;
    }

    private int endOfInnerTag(int open) {
        for (int at = open + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '[' || c == ']') {
                return -1;
            }
        }
        return -1;
    }
}
