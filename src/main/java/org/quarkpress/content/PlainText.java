package org.quarkpress.content;

/** Text without tags, scripts and styles ({@code wp_strip_all_tags()}). */
final class PlainText {
    private PlainText() {}

    static String of(String html) {
        String text = without(without(html, "script"), "style");
        StringBuilder out = new StringBuilder(text.length());
        for (HtmlSplit.Piece piece : HtmlSplit.of(text)) {
            if (!piece.isTag()) {
                out.append(piece.text());
            }
        }
        return out.toString().trim();
    }

    private static String without(String html, String name) {
        String open = "<" + name;
        String close = "</" + name + ">";
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        int start = html.indexOf(open);
        while (start >= 0) {
            int end = html.indexOf(close, start);
            if (end < 0) {
                break;
            }
            out.append(html, from, start);
            from = end + close.length();
            start = html.indexOf(open, from);
        }
        return out.append(html.substring(from)).toString();
    }
}
