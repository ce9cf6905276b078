package org.quarkpress.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the shortcodes of WordPress itself in a text ({@code get_shortcode_regex}), those in captions too, each with the
 * places of what it says. Linear in the length of the text.
 */
public final class ShortcodeScanner {
    private final String text;
    private final List<Shortcode> found = new ArrayList<>();

    /**
     * A shortcode in a text.
     *
     * @param name which one
     * @param attributes in order, doubles included
     */
    public record Shortcode(String name, List<Attribute> attributes) {}

    /**
     * An attribute of a shortcode.
     *
     * @param name in lower case; empty for a value without a name
     * @param start offset of its value, without quotes
     * @param end offset after its value
     */
    public record Attribute(String name, int start, int end) {}

    private ShortcodeScanner(String text) {
        this.text = text;
    }

    /** The shortcodes of a text, in order; those in double brackets stand for themselves and are none. */
    public static List<Shortcode> scan(String text) {
        ShortcodeScanner scanner = new ShortcodeScanner(text);
        if (Shortcodes.possible(text)) {
            scanner.range(0, text.length());
        }
        return scanner.found;
    }

    private void range(int from, int to) {
        String part = text.substring(from, to);
        Shortcodes shortcodes = new Shortcodes(part);
        int at = part.indexOf('[');
        while (at >= 0) {
            Shortcodes.Match match = shortcodes.at(at);
            if (match != null && !match.escaped()) {
                add(match, from);
            }
            at = part.indexOf('[', match == null ? at + 1 : match.end());
        }
    }

    private void add(Shortcodes.Match match, int base) {
        int start =
                base + match.start() + (match.before() ? 2 : 1) + match.name().length();
        List<Attribute> attributes = ShortcodeAttributes.places(match.attributes()).stream()
                .map(one -> new Attribute(one.name(), start + one.start(), start + one.end()))
                .toList();
        found.add(new Shortcode(match.name(), attributes));
        if (match.content() != null && match.name().endsWith("caption")) {
            int content = start + match.attributes().length() + 1;
            range(content, content + match.content().length()); // of all shortcodes, captions alone run those in them
        }
    }
}
