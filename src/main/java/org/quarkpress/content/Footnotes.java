package org.quarkpress.content;

/** Marks of footnotes, which excerpts leave out ({@code excerpt_remove_footnotes()}). */
final class Footnotes {
    private static final String OPEN = "<sup data-fn=\"";

    private Footnotes() {}

    static String remove(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int from = 0;
        for (int at = html.indexOf(OPEN); at >= 0; at = html.indexOf(OPEN, Math.max(from, at + 1))) {
            int next = html.indexOf("<sup", at + 1);
            int length = html.substring(at, next < 0 ? html.length() : next).indexOf("</sup>");
            if (length < 0) {
                continue;
            }
            int end = at + length;
            out.append(html, from, at);
            from = end + "</sup>".length();
        }
        return out.append(html, from, html.length()).toString();
    }
}
