package org.quarkpress.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the tags of HTML one after the other, as browsers do: over comments, declarations and raw text elements. */
public final class HtmlTagScanner {
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp");

    private final String html;
    private int at;

    /** A scanner at the beginning of this HTML. */
    public HtmlTagScanner(String html) {
        this.html = html;
    }

    void seek(int offset) {
        at = offset;
    }

    /** The next tag, or null at the end; a tag that is never finished is none. */
    public HtmlTag next() {
        while (true) {
            int open = html.indexOf('<', at);
            if (open < 0 || open + 1 >= html.length()) {
                at = html.length();
                return null;
            }
            char c = html.charAt(open + 1);
            if (c == '!' || c == '?') {
                at = afterMarkup(open);
                continue;
            }
            boolean closer = c == '/';
            int name = open + (closer ? 2 : 1);
            if (name >= html.length() || !isLetter(html.charAt(name))) {
                at = closer && name < html.length() ? after(">", name) : open + 1;
                continue;
            }
            HtmlTag tag = read(open, name, closer);
            at = tag == null ? html.length() : tag.end();
            if (tag != null && !closer && RAW.contains(tag.name())) {
                skipRaw(tag.name());
            }
            return tag;
        }
    }

    private int afterMarkup(int open) {
        if (html.startsWith("<!--", open)) {
            return html.startsWith(">", open + 4) || html.startsWith("->", open + 4)
                    ? after(">", open + 4)
                    : after("-->", open + 4);
        }
        return after(">", open + 2);
    }

    private int after(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    private void skipRaw(String name) {
        for (int close = html.indexOf("</", at); close >= 0; close = html.indexOf("</", close + 2)) {
            int end = close + 2 + name.length();
            if (html.regionMatches(true, close + 2, name, 0, name.length())
                    && end < html.length()
                    && (isSpace(html.charAt(end)) || html.charAt(end) == '>' || html.charAt(end) == '/')) {
                at = close;
                return;
            }
        }
        at = html.length();
    }

    private HtmlTag read(int start, int name, boolean closer) {
        int nameEnd = name;
        while (nameEnd < html.length() && !isSpace(html.charAt(nameEnd)) && "/>".indexOf(html.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String lower = html.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        List<HtmlTag.Attribute> attributes = new ArrayList<>();
        int position = nameEnd;
        while (true) {
            position = skip(position, true);
            if (position >= html.length()) {
                return null;
            }
            if (html.charAt(position) == '>') {
                return new HtmlTag(lower, closer, start, nameEnd, position + 1, attributes);
            }
            HtmlTag.Attribute attribute = attribute(position);
            if (attribute == null) {
                return null;
            }
            attributes.add(attribute);
            position = attribute.end();
        }
    }

    private HtmlTag.Attribute attribute(int start) {
        int nameEnd = start + 1;
        while (nameEnd < html.length() && !isSpace(html.charAt(nameEnd)) && "=/>".indexOf(html.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String name = html.substring(start, nameEnd).toLowerCase(Locale.ROOT);
        int equals = skip(nameEnd, false);
        if (equals >= html.length() || html.charAt(equals) != '=') {
            return new HtmlTag.Attribute(name, "", start, nameEnd, nameEnd);
        }
        int value = skip(equals + 1, false);
        if (value >= html.length()) {
            return null;
        }
        char quote = html.charAt(value);
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, value + 1);
            return end < 0
                    ? null
                    : new HtmlTag.Attribute(name, html.substring(value + 1, end), start, value + 1, end + 1);
        }
        int end = value;
        while (end < html.length() && !isSpace(html.charAt(end)) && html.charAt(end) != '>') {
            end++;
        }
        return new HtmlTag.Attribute(name, html.substring(value, end), start, value, end);
    }

    private int skip(int from, boolean slashes) {
        int position = from;
        while (position < html.length()
                && (isSpace(html.charAt(position)) || slashes && html.charAt(position) == '/')) {
            position++;
        }
        return position;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 128;
    }
}
