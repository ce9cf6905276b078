package org.quarkpress.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Automatic paragraphs ({@code wpautop()}): blank lines part paragraphs, single line breaks become {@code <br />}, a fixed
 * list of block elements stays outside of paragraphs, {@code <pre>} is left alone.
 *
 * <p>Odd fragments come out as odd as in WordPress: themes and stored posts rely on it.
 */
public final class Autop {
    private static final String NEWLINE_IN_TAG = " <!-- wpnl --> ";

    private Autop() {}

    /** The text with paragraphs and line breaks. */
    public static String autop(String text) {
        return autop(text, true);
    }

    /**
     * The text with paragraphs.
     *
     * @param breaks whether the remaining line breaks become {@code <br />}
     */
    public static String autop(String text, boolean breaks) {
        if (text.chars().allMatch(c -> c == 0 || c != '\f' && Pass.isSpace((char) c))) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        String html = keepPre(text + "\n", kept);
        html = AutopParagraphs.of(separate(html));
        if (breaks) {
            html = AutopBreaks.of(html);
        }
        html = AutopBreaks.withoutNextToBlocks(html);
        if (html.endsWith("\n</p>")) {
            html = html.substring(0, html.length() - 5) + "</p>";
        } else if (html.endsWith("\n</p>\n")) {
            html = html.substring(0, html.length() - 6) + "</p>\n";
        }
        html = restorePre(html, kept);
        return html.contains("<!-- wpnl -->")
                ? html.replace(NEWLINE_IN_TAG, "\n").replace("<!-- wpnl -->", "\n")
                : html;
    }

    /** Takes preformatted stretches out and leaves numbered place holders. */
    private static String keepPre(String text, List<String> kept) {
        if (!text.contains("<pre")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        int start = text.indexOf("<pre");
        for (int end = text.indexOf("</pre>"); end >= 0; end = text.indexOf("</pre>", from)) {
            if (start >= 0 && start < from) {
                start = text.indexOf("<pre", from);
            }
            if (start < 0 || start > end) {
                out.append(text, from, end);
            } else {
                out.append(text, from, start).append(placeholder(kept.size()));
                kept.add(text.substring(start, end + "</pre>".length()));
            }
            from = end + "</pre>".length();
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String placeholder(int index) {
        return "<pre wp-pre-tag-" + index + "></pre>";
    }

    private static String restorePre(String html, List<String> kept) {
        if (kept.isEmpty()) {
            return html;
        }
        return Pass.over(html, '<', (pass, at) -> {
            if (!pass.has("<pre wp-pre-tag-", at)) {
                return -1;
            }
            int digits = at + "<pre wp-pre-tag-".length();
            int end = digits;
            while (end < digits + 9 && Character.isDigit(pass.charAt(end))) {
                end++;
            }
            if (end == digits || !pass.has("></pre>", end)) {
                return -1;
            }
            int index = Integer.parseInt(pass.text().substring(digits, end));
            if (index >= kept.size()) {
                return -1;
            }
            pass.write(kept.get(index));
            return end + "></pre>".length();
        });
    }

    /** Blank lines around block elements, one kind of line end, none of them inside tags. */
    private static String separate(String text) {
        String html = doubleBreaks(text);
        html = Pass.over(html, '<', (pass, at) -> {
            int end = BlockTags.openingName(pass.text(), at);
            if (end < 0) {
                return -1;
            }
            pass.write("\n\n").write(at, end + 1);
            return end + 1;
        });
        html = Pass.over(html, '<', (pass, at) -> {
            int end = BlockTags.closingTag(pass.text(), at);
            if (end < 0) {
                return -1;
            }
            pass.write(at, end).write("\n\n");
            return end;
        });
        html = Pass.over(html, '<', Autop::afterRule);
        html = html.replace("\r\n", "\n").replace('\r', '\n');
        html = newlinesInTags(html);
        return AutopMedia.tighten(html);
    }

    private static String doubleBreaks(String text) {
        return Pass.over(text, '<', (pass, at) -> {
            int first = afterBreak(pass, at);
            int second = first < 0 ? -1 : afterBreak(pass, pass.skipSpace(first));
            if (second >= 0) {
                pass.write("\n\n");
            }
            return second;
        });
    }

    private static int afterBreak(Pass pass, int at) {
        if (!pass.has("<br", at)) {
            return -1;
        }
        int end = pass.skipSpace(at + 3);
        end += pass.charAt(end) == '/' ? 1 : 0;
        return pass.charAt(end) == '>' ? end + 1 : -1;
    }

    private static int afterRule(Pass pass, int at) {
        if (!pass.has("<hr", at)) {
            return -1;
        }
        int end = pass.skipSpace(at + 3);
        end += pass.charAt(end) == '/' ? 1 : 0;
        if (pass.charAt(end) != '>') {
            return -1;
        }
        pass.write(at, end + 1).write("\n\n");
        return end + 1;
    }

    private static String newlinesInTags(String html) {
        if (html.indexOf('\n') < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        for (HtmlSplit.Piece piece : HtmlSplit.of(html)) {
            out.append(piece.isTag() ? piece.text().replace("\n", NEWLINE_IN_TAG) : piece.text());
        }
        return out.toString();
    }
}
