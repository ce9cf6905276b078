package org.quarkpress.boot.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A route's pattern as OpenAPI writes it: {@code /posts/(?P<id>[\d]+)} is {@code /posts/{id}}.
 *
 * @param text the template
 * @param parts the named parts in order, each with its regular expression
 */
record PathTemplate(String text, Map<String, String> parts) {
    private static final String NAMED = "(?P<";

    /** The template of a WordPress pattern; optional groups without a name are left out. */
    static PathTemplate of(String pattern) {
        StringBuilder text = new StringBuilder();
        Map<String, String> parts = new LinkedHashMap<>();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '(') {
                int end = closing(pattern, at);
                if (pattern.startsWith(NAMED, at)) {
                    int close = pattern.indexOf('>', at);
                    String name = pattern.substring(at + NAMED.length(), close);
                    parts.put(name, pattern.substring(close + 1, end));
                    text.append('{').append(name).append('}');
                }
                at = end + 1;
            } else if (c == '\\') {
                at++;
            } else {
                if (c != '?' && c != '$' && c != '^') {
                    text.append(c);
                }
                at++;
            }
        }
        return new PathTemplate(text.toString(), parts);
    }

    /** Whether a part takes digits only. */
    boolean isNumber(String name) {
        String regex = parts.get(name);
        return "[\\d]+".equals(regex) || "\\d+".equals(regex) || "[0-9]+".equals(regex);
    }

    /** The template without the names of its parts: two paths of one shape are the same to OpenAPI. */
    String shape() {
        return text.replaceAll("\\{[^}]*}", "{}");
    }

    /** Index of the parenthesis that closes the one at {@code open}; classes and escapes are skipped. */
    private static int closing(String pattern, int open) {
        int depth = 0;
        boolean inClass = false;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (inClass) {
                inClass = c != ']';
            } else if (c == '[') {
                inClass = true;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a parenthesis of this pattern is never closed: " + pattern);
    }
}
