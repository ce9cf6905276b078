package org.quarkpress.content;

/** A link that holds nothing but a link is one too many: the inner one goes, its words stay. */
final class LinkInLink {
    private LinkInLink() {}

    static String undo(String html) {
        return html.contains("</a></a>") ? Pass.over(html, '<', LinkInLink::undoAt) : html;
    }

    private static int undoAt(Pass pass, int at) {
        boolean link = pass.has("<a>", at) || pass.has("<a ", at);
        int inner = link ? pass.afterGt(at) : -1;
        int words = inner >= 0 && pass.has("<a ", inner) ? pass.text().indexOf('>', inner) + 1 : -1;
        int end = words > 0 ? pass.text().indexOf('>', words) : -1;
        int close = end < 0 ? -1 : end + 1 - "</a>".length();
        if (close <= words || !pass.has("</a></a>", close)) {
            return -1;
        }
        pass.write(at, inner).write(words, close).write("</a>");
        return close + "</a></a>".length();
    }
}
