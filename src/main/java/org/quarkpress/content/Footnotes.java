package org.quarkpress.content;

/** Marks of footnotes, which excerpts leave out ({@code excerpt_remove_footnotes()}): only such as the editor writes them. */
final class Footnotes {
    private static final String OPEN = "<sup data-fn=\"";

    private Footnotes() {}

    static String remove(String html) {
        return html.contains(OPEN) ? Pass.over(html, '<', Footnotes::markEnd) : html;
    }

    /** The offset after the mark that begins here, or -1: its note, its class, a numbered link with address and id. */
    private static int markEnd(Pass pass, int start) {
        int at = after(pass, start, OPEN);
        at = after(pass, valueEnd(pass, at), "\" class=\"");
        at = after(pass, valueEnd(pass, at), "\">");
        at = after(pass, space(pass, at), "<a href=\"");
        at = after(pass, valueEnd(pass, at), "\" id=\"");
        at = after(pass, valueEnd(pass, at), "\">");
        at = after(pass, digitsEnd(pass, at), "</a>");
        return after(pass, space(pass, at), "</sup>");
    }

    private static int after(Pass pass, int at, String piece) {
        return at >= 0 && pass.has(piece, at) ? at + piece.length() : -1;
    }

    private static int space(Pass pass, int at) {
        return at < 0 ? -1 : pass.skipSpace(at);
    }

    private static int valueEnd(Pass pass, int from) {
        int end = from < 0 ? -1 : pass.text().indexOf('"', from);
        return end > from ? end : -1;
    }

    private static int digitsEnd(Pass pass, int from) {
        int end = from;
        while (end >= 0 && Near.digitAt(pass.text(), end)) {
            end++;
        }
        return end > from ? end : -1;
    }
}
