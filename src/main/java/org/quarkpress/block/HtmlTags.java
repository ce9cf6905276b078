package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;

/**
 * Edits the tags of a piece of HTML in place ({@code WP_HTML_Tag_Processor}): what is not touched stays to the letter. A
 * changed attribute is written where it stood, new ones right after the tag's name in alphabetical order. Comments, scripts,
 * styles and other raw text are skipped.
 */
public final class HtmlTags {
    /** Attributes that hold addresses, which are written as such. */
    private static final Set<String> ADDRESSES = Set.of("action", "cite", "data", "href", "poster", "src");

    private final String html;
    private final HtmlTagScanner scanner;
    private final NavigableMap<Integer, Edits> edits = new TreeMap<>();
    private HtmlTag tag;

    public HtmlTags(String html) {
        this.html = html;
        this.scanner = new HtmlTagScanner(html);
    }

    /** Goes to the next opening tag; false at the end. */
    public boolean next() {
        do {
            tag = scanner.next();
        } while (tag != null && tag.closer());
        return tag != null;
    }

    /** Goes to the next opening tag of that (lower case) name. */
    public boolean next(String name) {
        while (next()) {
            if (tag.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next opening tag that has a class. */
    public boolean nextWithClass(String className) {
        while (next()) {
            if (hasClass(className)) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next tag, opening or closing. */
    public boolean nextToken() {
        tag = scanner.next();
        return tag != null;
    }

    /** Whether the tag at hand closes an element. */
    public boolean isCloser() {
        return tag.closer();
    }

    /** The lower-case name of the tag at hand. */
    public String name() {
        return tag.name();
    }

    /** Offset of the tag at hand in the original HTML. */
    public int start() {
        return tag.start();
    }

    /** Offset after the tag at hand in the original HTML. */
    public int end() {
        return tag.end();
    }

    /** Goes back to the beginning. */
    public void rewind() {
        scanner.seek(0);
        tag = null;
    }

    /** The value of an attribute, decoded; null if it is missing, {@code ""} if it has no value. */
    public String get(String name) {
        Edits own = edits.get(tag.start());
        if (own != null && own.values.containsKey(name)) {
            return own.values.get(name);
        }
        HtmlTag.Attribute attribute = tag.attribute(name);
        return attribute == null
                ? null
                : Escape.decodeWithQuotes(attribute.value().replace("&apos;", "&#039;"));
    }

    /** Sets an attribute; an address that may not be shown leaves what is there. */
    public HtmlTags set(String name, String value) {
        if (ADDRESSES.contains(name) && !value.isEmpty() && Url.display(value).isEmpty()) {
            return this;
        }
        own().values.put(name, value);
        own().bare.remove(name);
        return this;
    }

    /** Sets an attribute without value. */
    public HtmlTags setBare(String name) {
        own().values.put(name, "");
        own().bare.put(name, true);
        return this;
    }

    /** Takes an attribute away. */
    public HtmlTags remove(String name) {
        own().values.put(name, null);
        return this;
    }

    /** Adds a class unless it is there. */
    public HtmlTags addClass(String className) {
        if (!hasClass(className)) {
            set("class", ClassNames.of(get("class")).with(className));
        }
        return this;
    }

    /** Takes a class away; the attribute goes with its last class. */
    public HtmlTags removeClass(String className) {
        if (hasClass(className)) {
            String rest = ClassNames.of(get("class")).without(className);
            set("class", rest.isEmpty() ? null : rest);
        }
        return this;
    }

    /** Whether the tag at hand has a class. */
    public boolean hasClass(String className) {
        String classes = get("class");
        return classes != null && ClassNames.of(classes).has(className);
    }

    /** The HTML with all changes. */
    public String html() {
        if (edits.isEmpty()) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 64 * edits.size());
        int from = 0;
        for (Edits own : edits.values()) {
            from = own.write(out, from);
        }
        return out.append(html, from, html.length()).toString();
    }

    private Edits own() {
        HtmlTag current = tag;
        return edits.computeIfAbsent(current.start(), at -> new Edits(current));
    }

    /** The changes of one tag. */
    private final class Edits {
        private final HtmlTag tag;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, Boolean> bare = new LinkedHashMap<>();

        private Edits(HtmlTag tag) {
            this.tag = tag;
        }

        private int write(StringBuilder out, int start) {
            int from = copy(out, start, tag.nameEnd());
            for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
                if (tag.attribute(entry.getKey()) == null && entry.getValue() != null) {
                    out.append(' ').append(written(entry.getKey()));
                }
            }
            for (HtmlTag.Attribute attribute : tag.attributes()) {
                if (!values.containsKey(attribute.name())) {
                    continue;
                }
                from = copy(out, from, attribute.start());
                boolean first = attribute == tag.attribute(attribute.name());
                if (!first && values.get(attribute.name()) != null) {
                    continue;
                }
                out.append(values.get(attribute.name()) == null ? "" : written(attribute.name()));
                from = attribute.end();
            }
            return from;
        }

        private int copy(StringBuilder out, int from, int to) {
            out.append(html, from, to);
            return to;
        }

        private String written(String name) {
            String value = values.get(name);
            return bare.containsKey(name)
                    ? name
                    : name + "=\"" + (ADDRESSES.contains(name) ? Url.display(value) : escape(value)) + "\"";
        }
    }

    /** A value as it stands in a double-quoted attribute. */
    public static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
