package org.quarkpress.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text at its tags and comments, as {@code wp_html_split()}: a tag goes from {@code <} to the next {@code >}, a
 * comment to {@code -->}, a CDATA section to {@code ]]>}; what is never closed goes to the end.
 */
final class HtmlSplit {
    private HtmlSplit() {}

    /** A stretch of text, or of one tag or comment. */
    record Piece(String text, boolean isTag) {}

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            if (open < 0) {
                break;
            }
            if (open > at) {
                pieces.add(new Piece(text.substring(at, open), false));
            }
            int end = endOfTag(text, open);
            pieces.add(new Piece(text.substring(open, end), true));
            at = end;
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }

    /** The offset after the tag, comment or CDATA section that begins here. */
    static int endOfTag(String text, int open) {
        if (text.startsWith("<!--", open)) {
            return after(text, "-->", open + 2); // the dashes of an empty comment are its end too
        }
        if (text.startsWith("<![CDATA[", open)) {
            return after(text, "]]>", open + 9);
        }
        return after(text, ">", open + 1);
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }
}
