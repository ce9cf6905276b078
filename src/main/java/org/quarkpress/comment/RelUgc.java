package org.quarkpress.comment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.content.LinkHost;
import org.quarkpress.kses.KsesProtocols;

/** {@code wp_rel_ugc}: links in a comment are marked as its writer's, and those that leave the site as not followed. */
final class RelUgc {
    private RelUgc() {}

    /** The text with {@code rel} in every link; one pass. */
    static String mark(String text, String homeUrl) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int at = 0;
        while (at < text.length()) {
            int tag = text.indexOf('<', at);
            if (tag < 0) {
                break;
            }
            boolean opens = text.regionMatches(true, tag, "<a ", 0, 3);
            int end = opens ? text.indexOf('>', tag) : -1;
            if (opens && end < 0) {
                break; // no tag ends any more
            }
            int line = opens ? text.indexOf('\n', tag) : -1;
            boolean link = end > tag + 3 && (line < 0 || line > end);
            if (link) {
                out.append(text, at, tag).append("<a ").append(marked(text.substring(tag + 3, end), homeUrl));
                at = end;
            } else {
                out.append(text, at, tag + 1);
                at = tag + 1;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String marked(String attributes, String homeUrl) {
        Map<String, String> read = read(attributes);
        Set<String> rel = new LinkedHashSet<>();
        if (read.containsKey("rel")) {
            for (String part : read.get("rel").split(" ", -1)) {
                rel.add(part.strip());
            }
        }
        if (LinkHost.isWebHere(read.getOrDefault("href", ""), homeUrl)) {
            rel.add("ugc");
        } else {
            rel.addAll(List.of("nofollow", "ugc"));
        }
        String said = " rel=\"" + String.join(" ", rel) + "\"";
        if (!read.containsKey("rel")) {
            return attributes + said;
        }
        StringBuilder out = new StringBuilder();
        read.forEach((name, value) -> {
            if (!"rel".equals(name)) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(name)
                        .append("=\"")
                        .append(allowed(name, value))
                        .append('"');
            }
        });
        return out + said;
    }

    /** Links that are written anew lose bad protocols on the way, whoever wrote them. */
    private static String allowed(String name, String value) {
        return KsesProtocols.ADDRESSES.contains(name) ? KsesProtocols.strip(value, KsesProtocols.ALLOWED) : value;
    }

    /** The attributes by lower-case name, in order; values without their quotes. */
    private static Map<String, String> read(String text) {
        Map<String, String> out = new LinkedHashMap<>();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && text.charAt(at) != '=' && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            String name = text.substring(from, at).toLowerCase(java.util.Locale.ROOT);
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            String value = "";
            if (at < text.length() && text.charAt(at) == '=') {
                int end = valueEnd(text, at + 1);
                value = unquoted(text.substring(at + 1, end).strip());
                at = end;
            }
            if (!name.isEmpty()) {
                out.putIfAbsent(name, value);
            }
        }
        return out;
    }

    private static int valueEnd(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            int close = text.indexOf(text.charAt(at), at + 1);
            return close < 0 ? text.length() : close + 1;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
