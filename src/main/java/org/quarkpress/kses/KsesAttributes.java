package org.quarkpress.kses;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.quarkpress.sanitize.Ascii;
import org.quarkpress.sanitize.Escape;

/**
 * The attributes of one tag: read as a browser reads them ({@code wp_kses_hair()}), checked against the table, and written
 * with double quotes ({@code wp_kses_attr()}).
 *
 * <p>Of several attributes of one name the first counts. A quote that is never closed loses them all.
 */
final class KsesAttributes {
    private final AllowedHtml allowed;
    private final Set<String> protocols;

    KsesAttributes(AllowedHtml allowed, Set<String> protocols) {
        this.allowed = allowed;
        this.protocols = protocols;
    }

    /** Writes the tag with what may stay of its attributes; {@code name} as written, {@code source} all that follows it. */
    void write(String name, String source, StringBuilder out) {
        String element = Ascii.lower(name);
        Map<String, AttributeRule> rules = allowed.elements().get(element);
        boolean selfClosing = endsWithSlash(source);
        Map<String, String> kept = rules.isEmpty() ? Map.of() : keep(element, source);
        if (!isComplete(rules, kept)) {
            out.append(selfClosing ? "" : "<" + name + ">");
            return;
        }
        out.append('<').append(name);
        kept.forEach((attribute, value) -> append(attribute, value, out));
        out.append(selfClosing ? " />" : ">");
    }

    private static boolean isComplete(Map<String, AttributeRule> rules, Map<String, String> kept) {
        for (Map.Entry<String, AttributeRule> rule : rules.entrySet()) {
            if (rule.getValue().required() && !kept.containsKey(rule.getKey())) {
                return false;
            }
        }
        return true;
    }

    private static void append(String attribute, String value, StringBuilder out) {
        out.append(' ').append(attribute);
        if (value != null) {
            out.append("=\"").append(value).append('"');
        }
    }

    /** The attributes that may stay, their values as they stand between double quotes; null for a bare name. */
    private Map<String, String> keep(String element, String source) {
        Map<String, String> kept = new LinkedHashMap<>();
        read(source).forEach((name, given) -> {
            AttributeRule rule = allowed.rule(element, name);
            String value = given != null && KsesProtocols.ADDRESSES.contains(name)
                    ? KsesProtocols.strip(given, protocols)
                    : given;
            if (rule != null && name.equals("style")) {
                value = SafeCss.filter(value == null ? "" : value);
                rule = value.isEmpty() ? null : rule;
            }
            if (rule != null && rule.accepts(value)) {
                kept.put(name, value == null ? null : encoded(name, value, given));
            }
        });
        return kept;
    }

    /** A style that lost something is escaped by another rule than all else: WordPress writes its quotes as numbers. */
    private static String encoded(String name, String value, String given) {
        if (name.equals("style") && !value.equals(given)) {
            return Escape.attr(value);
        }
        StringBuilder out = new StringBuilder(value.length() + 16);
        KsesEntities.encode(value, out);
        return out.toString();
    }

    /** The attributes by name in lower case, with decoded values; null for a bare name. */
    static Map<String, String> read(String source) {
        Map<String, String> attributes = new LinkedHashMap<>();
        int at = afterSeparators(source, 0);
        while (at < source.length()) {
            int nameEnd = nameEnd(source, at);
            String name = Ascii.lower(source.substring(at, nameEnd));
            int equals = KsesText.afterSpace(source, nameEnd);
            String value = null;
            at = nameEnd;
            if (equals < source.length() && source.charAt(equals) == '=') {
                int start = KsesText.afterSpace(source, equals + 1);
                char quote = start < source.length() ? source.charAt(start) : 0;
                boolean quoted = quote == '"' || quote == '\'';
                int from = quoted ? start + 1 : start;
                int end = quoted ? source.indexOf(quote, from) : spaceAt(source, from);
                if (end < 0) {
                    return Map.of();
                }
                value = value(source.substring(from, end));
                at = quoted ? end + 1 : end;
            }
            if (!attributes.containsKey(name)) {
                attributes.put(name, value);
            }
            at = afterSeparators(source, at);
        }
        return attributes;
    }

    private static String value(String written) {
        return KsesEntities.decode(written.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static int afterSeparators(String source, int from) {
        int i = from;
        while (i < source.length() && (Ascii.space(source.charAt(i)) || source.charAt(i) == '/')) {
            i++;
        }
        return i;
    }

    private static int nameEnd(String source, int from) {
        int i = from + 1;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (Ascii.space(c) || c == '/' || c == '=') {
                break;
            }
            i++;
        }
        return i;
    }

    private static int spaceAt(String source, int from) {
        int i = from;
        while (i < source.length() && !Ascii.space(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean endsWithSlash(String source) {
        int end = source.length();
        while (end > 0 && Ascii.space(source.charAt(end - 1))) {
            end--;
        }
        return end > 0 && source.charAt(end - 1) == '/';
    }
}
