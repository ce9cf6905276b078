package org.quarkpress.content;

import java.util.HashMap;
import java.util.Map;

/** The line breaks of {@link Autop}: {@code <br />} at line ends, except in scripts and next to block elements. */
final class AutopBreaks {
    private static final String[] KEPT = {"script", "style", "svg", "math"};
    private static final String[] NO_BREAK_BEFORE = {"p", "li", "div", "dl", "dd", "dt", "th", "pre", "td", "ul", "ol"};
    private static final String KEPT_NEWLINE = "<WPPreserveNewline />";

    private AutopBreaks() {}

    static String of(String text) {
        String html = keepNewlines(text);
        html = html.replace("<br>", "<br />").replace("<br/>", "<br />");
        html = breakLines(html);
        return html.replace(KEPT_NEWLINE, "\n");
    }

    private static String keepNewlines(String text) {
        Map<String, Integer> closers = new HashMap<>();
        return Pass.over(text, '<', (pass, at) -> {
            for (String name : KEPT) {
                if (!pass.has(name, at + 1)) {
                    continue;
                }
                String closer = "</" + name + ">";
                int end = closers.getOrDefault(name, -2);
                if (end != -1 && end < at) {
                    end = pass.text().indexOf(closer, at + 1);
                    closers.put(name, end);
                }
                if (end >= 0) {
                    int after = end + closer.length();
                    pass.write(pass.text().substring(at, after).replace("\n", KEPT_NEWLINE));
                    return after;
                }
            }
            return -1;
        });
    }

    /** A line feed with the white space before it becomes a break, unless a break stands there already. */
    private static String breakLines(String html) {
        StringBuilder out = new StringBuilder(html.length() + 64);
        int at = 0;
        while (at < html.length()) {
            int spaceEnd = at;
            while (spaceEnd < html.length() && Pass.isSpace(html.charAt(spaceEnd))) {
                spaceEnd++;
            }
            if (spaceEnd == at) {
                out.append(html.charAt(at++));
                continue;
            }
            breakIn(html, at, spaceEnd, out);
            at = spaceEnd;
        }
        return out.toString();
    }

    private static void breakIn(String html, int from, int to, StringBuilder out) {
        int last = to - 1;
        while (last >= from && html.charAt(last) != '\n') {
            last--;
        }
        if (last < from) {
            out.append(html, from, to);
            return;
        }
        if (html.startsWith("<br />", from - 6)) {
            // directly after a break the white space cannot begin: one character stays
            if (from == last) {
                out.append(html, from, to);
                return;
            }
            out.append(html.charAt(from));
        }
        out.append("<br />\n").append(html, last + 1, to);
    }

    static String withoutNextToBlocks(String text) {
        String html = Pass.over(text, '<', (pass, at) -> {
            int tagEnd = BlockTags.looseTag(pass, at);
            int end = tagEnd < 0 ? -1 : pass.skipSpace(tagEnd);
            if (end < 0 || !pass.has("<br />", end)) {
                return -1;
            }
            pass.write(at, tagEnd);
            return end + 6;
        });
        return Pass.over(html, '<', (pass, at) -> {
            if (!pass.has("<br />", at)) {
                return -1;
            }
            int tag = pass.skipSpace(at + 6);
            int end = tagWithoutBreak(pass, tag);
            if (end >= 0) {
                pass.write(at + 6, end);
            }
            return end;
        });
    }

    private static int tagWithoutBreak(Pass pass, int at) {
        if (pass.charAt(at) != '<') {
            return -1;
        }
        int name = at + (pass.charAt(at + 1) == '/' ? 2 : 1);
        for (String prefix : NO_BREAK_BEFORE) {
            if (pass.has(prefix, name)) {
                return pass.afterGt(name + prefix.length());
            }
        }
        return -1;
    }
}
