package org.quarkpress.content;

import java.util.Set;

/** The elements that stand outside of paragraphs. */
final class BlockTags {
    private static final Set<String> NAMES = Set.of(
            "table",
            "thead",
            "tfoot",
            "caption",
            "col",
            "colgroup",
            "tbody",
            "tr",
            "td",
            "th",
            "div",
            "dl",
            "dd",
            "dt",
            "ul",
            "ol",
            "li",
            "pre",
            "form",
            "map",
            "area",
            "blockquote",
            "address",
            "style",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "fieldset",
            "legend",
            "section",
            "article",
            "aside",
            "hgroup",
            "header",
            "footer",
            "nav",
            "figure",
            "figcaption",
            "details",
            "menu",
            "summary");

    private BlockTags() {}

    /** Where the name of an opening block tag ends, or -1: it must be followed by white space, slash or {@code >}. */
    static int openingName(String text, int at) {
        int end = nameEnd(text, at + 1);
        if (end >= text.length() || !NAMES.contains(text.substring(at + 1, end))) {
            return -1;
        }
        char next = text.charAt(end);
        return next == '>' || next == '/' || Pass.isSpace(next) ? end : -1;
    }

    /** Where a closing block tag such as {@code </div>} ends, or -1. */
    static int closingTag(String text, int at) {
        if (!text.startsWith("</", at)) {
            return -1;
        }
        int end = nameEnd(text, at + 2);
        boolean closed = end < text.length() && text.charAt(end) == '>';
        return closed && NAMES.contains(text.substring(at + 2, end)) ? end + 1 : -1;
    }

    /** Where a tag ends that begins like a block tag, opening or closing ({@code <picture>} begins like p), or -1. */
    static int looseTag(Pass pass, int at) {
        if (pass.charAt(at) != '<') {
            return -1;
        }
        int name = at + (pass.charAt(at + 1) == '/' ? 2 : 1);
        int end = nameEnd(pass.text(), name);
        for (int stop = end; stop > name; stop--) {
            if (NAMES.contains(pass.text().substring(name, stop))) {
                return pass.afterGt(stop);
            }
        }
        return -1;
    }

    private static int nameEnd(String text, int from) {
        int at = from;
        int limit = Math.min(text.length(), from + 11);
        while (at < limit && isNameChar(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= '1' && c <= '6';
    }
}
