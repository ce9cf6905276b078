package org.quarkpress.kses;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.quarkpress.sanitize.Ascii;

/**
 * Which elements and attributes may stay: one table of {@code wp_kses_allowed_html()}.
 *
 * @param elements by name in lower case, their attributes by name in lower case; {@code data-*} stands for all of those
 */
public record AllowedHtml(Map<String, Map<String, AttributeRule>> elements) {
    private static final int DATA_PREFIX = "data-".length();

    /** Nothing at all: {@code 'strip'}. */
    public static final AllowedHtml STRIP = new AllowedHtml(Map.of());

    /** Titles, comments and term descriptions: the default list, {@code 'data'}. */
    public static final AllowedHtml DATA = new AllowedHtml(small("a.href a.title"));

    /** Biographies: the default list and {@code rel} and {@code target} of links, {@code 'user_description'}. */
    public static final AllowedHtml USER_DESCRIPTION = new AllowedHtml(small("a.href a.title a.rel a.target"));

    /** Content and excerpts, {@code 'post'}, where no uploaded PDF can be recognised. */
    public static final AllowedHtml POST = post("");

    public AllowedHtml {
        elements = Map.copyOf(elements);
    }

    /**
     * Content and excerpts, {@code 'post'}.
     *
     * @param siteUrl address under which uploads are served; PDF objects from that host may stay. Empty: none may
     */
    public static AllowedHtml post(String siteUrl) {
        Map<String, Map<String, AttributeRule>> elements = new LinkedHashMap<>(AllowedHtmlTable.post());
        Map<String, AttributeRule> object = AllowedHtmlTable.global();
        PdfObject pdf = PdfObject.of(siteUrl);
        object.put("data", AttributeRule.requiredIf(pdf::accepts));
        object.put("type", AttributeRule.requiredOneOf(Set.of("application/pdf")));
        elements.put("object", Map.copyOf(object));
        return new AllowedHtml(elements);
    }

    /** The rule for an attribute of an element, both in lower case; null when it may not stand there. */
    AttributeRule rule(String element, String attribute) {
        Map<String, AttributeRule> rules = elements.getOrDefault(element, Map.of());
        AttributeRule rule = rules.get(attribute);
        return rule == null && isData(attribute) ? rules.get("data-*") : rule;
    }

    private static boolean isData(String attribute) {
        return attribute.length() > DATA_PREFIX
                && attribute.startsWith("data-")
                && attribute.chars().allMatch(c -> Ascii.letter(c) || Ascii.digit(c) || c == '-' || c == '_');
    }

    private static Map<String, Map<String, AttributeRule>> small(String link) {
        Map<String, Map<String, AttributeRule>> elements = new LinkedHashMap<>();
        for (String bare : "b cite code em i s strike strong".split(" ")) {
            elements.put(bare, Map.of());
        }
        String rest = " abbr.title acronym.title blockquote.cite del.datetime q.cite";
        for (String pair : (link + rest).split(" ")) {
            int dot = pair.indexOf('.');
            elements.computeIfAbsent(pair.substring(0, dot), name -> new LinkedHashMap<>())
                    .put(pair.substring(dot + 1), AttributeRule.ANY);
        }
        return elements;
    }
}
