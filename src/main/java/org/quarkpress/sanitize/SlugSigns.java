package org.quarkpress.sanitize;

import java.util.HashMap;
import java.util.Map;

/** Signs that a slug replaces or drops when it is saved; they arrive as percent octets, typed or encoded. */
final class SlugSigns {
    private static final String DASHES =
            "\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2011\u2013\u2014\u2028\u2029\u202F";
    private static final String DROPPED =
            "\u00A1\u00A9\u00AB\u00AD\u00AE\u00B0\u00B4\u00BB\u00BF\u02CA\u0300\u0301\u0304\u030C"
                    + "\u200B\u200C\u200D\u200E\u200F\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2022\u2026"
                    + "\u202A\u202B\u202C\u202D\u202E\u2039\u203A\u2122\uFEFF\uFFFC";
    private static final Map<String, String> OCTETS = octets();
    private static final Map<String, String> REFERENCES = Map.of(
            "&nbsp;", "-", "&#160;", "-", "&ndash;", "-", "&#8211;", "-", "&mdash;", "-", "&#8212;", "-", "&#8209;",
            "-");

    private SlugSigns() {}

    /** The text (lower case, at most 200 characters) with dashes for slashes, dashes and wide blanks, without quotes and the like. */
    static String replace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            String sign = sign(text, at);
            if (sign != null) {
                out.append(OCTETS.getOrDefault(sign, "-"));
                at += sign.length();
            } else {
                out.append(c == '/' ? '-' : c);
                at++;
            }
        }
        return out.toString();
    }

    private static String sign(String text, int at) {
        if (text.charAt(at) == '%') {
            for (int length = 9; length >= 6; length -= 3) {
                String octets = text.substring(at, Math.min(text.length(), at + length));
                if (OCTETS.containsKey(octets)) {
                    return octets;
                }
            }
        } else if (text.charAt(at) == '&') {
            String reference = text.substring(at, text.indexOf(';', at) + 1 > at ? text.indexOf(';', at) + 1 : at);
            return REFERENCES.containsKey(reference) ? reference : null;
        }
        return null;
    }

    private static Map<String, String> octets() {
        Map<String, String> octets = new HashMap<>();
        DASHES.chars().forEach(c -> octets.put(encoded(c), "-"));
        DROPPED.chars().forEach(c -> octets.put(encoded(c), ""));
        octets.put(encoded('×'), "x");
        return octets;
    }

    private static String encoded(int c) {
        return PercentOctets.encode(Character.toString(c), 12, true);
    }
}
