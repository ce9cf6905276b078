package org.quarkpress.content;

/** The middle of {@link Autop}: wraps what blank lines part into paragraphs and takes them off block elements again. */
final class AutopParagraphs {
    private AutopParagraphs() {}

    static String of(String text) {
        String html = wrap(text);
        html = Pass.over(html, '<', AutopParagraphs::emptyParagraph);
        html = Pass.over(html, '<', AutopParagraphs::unclosedBeforeContainer);
        html = Pass.over(html, '<', AutopParagraphs::aroundOneTag);
        html = aroundListItems(html);
        html = Pass.over(html, '<', AutopParagraphs::intoQuotation);
        html = html.replace("</blockquote></p>", "</p></blockquote>");
        html = Pass.over(html, '<', AutopParagraphs::openedBeforeBlock);
        return Pass.over(html, '<', AutopParagraphs::closedAfterBlock);
    }

    private static String wrap(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '\n' ? blankLineEnd(text, at) : -1;
            if (end < 0) {
                at++;
                continue;
            }
            paragraph(text, from, at, out);
            from = end;
            at = end;
        }
        paragraph(text, from, text.length(), out);
        return out.toString();
    }

    /** A line feed, white space and a last line feed: the end of that stretch, or -1. */
    private static int blankLineEnd(String text, int start) {
        int end = -1;
        for (int at = start + 1; at < text.length() && Pass.isSpace(text.charAt(at)); at++) {
            if (text.charAt(at) == '\n') {
                end = at + 1;
            }
        }
        return end;
    }

    private static void paragraph(String text, int from, int to, StringBuilder out) {
        if (to == from) {
            return;
        }
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == '\n') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        out.append("<p>").append(text, start, end).append("</p>\n");
    }

    private static int emptyParagraph(Pass pass, int at) {
        if (!pass.has("<p>", at)) {
            return -1;
        }
        int end = pass.skipSpace(at + 3);
        return pass.has("</p>", end) ? end + 4 : -1;
    }

    private static int unclosedBeforeContainer(Pass pass, int at) {
        if (!pass.has("<p>", at)) {
            return -1;
        }
        int end = pass.text().indexOf('<', at + 3);
        if (end <= at + 3) {
            return -1;
        }
        for (String container : new String[] {"</div>", "</address>", "</form>"}) {
            if (pass.has(container, end)) {
                pass.write(at, end).write("</p>").write(container);
                return end + container.length();
            }
        }
        return -1;
    }

    private static int aroundOneTag(Pass pass, int at) {
        if (!pass.has("<p>", at)) {
            return -1;
        }
        int tag = pass.skipSpace(at + 3);
        int tagEnd = BlockTags.looseTag(pass, tag);
        int end = tagEnd < 0 ? -1 : pass.skipSpace(tagEnd);
        if (end < 0 || !pass.has("</p>", end)) {
            return -1;
        }
        pass.write(tag, tagEnd);
        return end + 4;
    }

    private static String aroundListItems(String html) {
        int[] found = {-2, -2};
        return Pass.over(html, '<', (pass, at) -> {
            if (!pass.has("<p><li", at)) {
                return -1;
            }
            int close = remembered(pass, found, 0, "</p>", at + 7);
            int lineEnd = remembered(pass, found, 1, "\n", at);
            if (close < 0 || lineEnd >= 0 && lineEnd < close) {
                return -1;
            }
            pass.write(at + 3, close);
            return close + 4;
        });
    }

    /** The next place of a text; looked for again only when the last one found has been passed. */
    private static int remembered(Pass pass, int[] found, int index, String piece, int from) {
        if (found[index] != -1 && found[index] < from) {
            found[index] = pass.text().indexOf(piece, from);
        }
        return found[index];
    }

    private static int intoQuotation(Pass pass, int at) {
        String open = "<p><blockquote";
        if (!pass.text().regionMatches(true, at, open, 0, open.length())) {
            return -1;
        }
        int end = pass.afterGt(at + open.length());
        if (end >= 0) {
            pass.write("<blockquote").write(at + open.length(), end).write("<p>");
        }
        return end;
    }

    private static int openedBeforeBlock(Pass pass, int at) {
        if (!pass.has("<p>", at)) {
            return -1;
        }
        int tag = pass.skipSpace(at + 3);
        int end = BlockTags.looseTag(pass, tag);
        if (end >= 0) {
            pass.write(tag, end);
        }
        return end;
    }

    private static int closedAfterBlock(Pass pass, int at) {
        int tagEnd = BlockTags.looseTag(pass, at);
        int end = tagEnd < 0 ? -1 : pass.skipSpace(tagEnd);
        if (end < 0 || !pass.has("</p>", end)) {
            return -1;
        }
        pass.write(at, tagEnd);
        return end + 4;
    }
}
