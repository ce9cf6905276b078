package org.quarkpress.sanitize;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Closing what is open: WordPress's {@code force_balance_tags}.
 *
 * <p>A closer without opener goes; a closer of an outer element first closes the inner ones; what is open at the end is closed there.
 */
public final class BalanceTags {
    private static final Set<String> SINGLE = Set.of(
            "area",
            "base",
            "basefont",
            "br",
            "col",
            "command",
            "embed",
            "frame",
            "hr",
            "img",
            "input",
            "isindex",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr");
    private static final Set<String> NESTABLE =
            Set.of("article", "aside", "blockquote", "details", "div", "figure", "object", "q", "section", "span");

    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> openOf = new HashMap<>();
    private final StringBuilder out;

    private BalanceTags(int length) {
        out = new StringBuilder(length + 32);
    }

    /** {@code force_balance_tags}. */
    public static String balance(String text) {
        return new BalanceTags(text.length()).run(escapeDigits(text));
    }

    private String run(String text) {
        TagPattern tags = new TagPattern(text);
        int at = 0;
        for (TagPattern.Tag tag = tags.next(0); tag != null; tag = tags.next(at)) {
            out.append(text, at, tag.start());
            if (tag.closing()) {
                close(tag.name());
            } else {
                open(tag);
            }
            at = tag.end();
        }
        out.append(text, at, text.length());
        while (!open.isEmpty()) {
            closeInnermost();
        }
        return out.toString();
    }

    private void close(String name) {
        if (openOf.getOrDefault(name, 0) == 0) {
            return;
        }
        while (!open.peek().equals(name)) {
            closeInnermost();
        }
        closeInnermost();
    }

    private void open(TagPattern.Tag tag) {
        String name = tag.name();
        if (SINGLE.contains(name)) {
            out.append('<').append(name).append(' ').append(tag.attributes());
            out.append(tag.selfClosing() ? tag.slash() : "/").append('>');
            return;
        }
        String attributes = tag.attributes().isEmpty() ? "" : tag.blank() + tag.attributes();
        if (tag.selfClosing()) {
            out.append('<')
                    .append(name)
                    .append(attributes)
                    .append("></")
                    .append(name)
                    .append('>');
            return;
        }
        if (name.equals(open.peek()) && !NESTABLE.contains(name)) {
            closeInnermost();
        }
        open.push(name);
        openOf.merge(name, 1, Integer::sum);
        out.append('<').append(name).append(attributes).append('>');
    }

    private void closeInnermost() {
        String name = open.pop();
        openOf.merge(name, -1, Integer::sum);
        out.append("</").append(name).append('>');
    }

    /** {@code <3} is a heart, not a tag. */
    private static String escapeDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean heart = text.charAt(i) == '<' && i + 1 < text.length() && Ascii.digit(text.charAt(i + 1));
            out.append(heart ? "&lt;" : text.substring(i, i + 1));
        }
        return out.toString();
    }
}
