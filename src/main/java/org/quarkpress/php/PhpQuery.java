package org.quarkpress.php;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PHP's query strings and form bodies: {@code parse_str}, {@code http_build_query}, WordPress's {@code add_query_arg}. */
public final class PhpQuery {
    private PhpQuery() {}

    /**
     * {@code parse_str}: {@code a[b][]=c} becomes nested arrays, dots and spaces in names become underscores, later values win.
     *
     * <p>At most 1000 variables are taken and names deeper than 64 levels are left out, as PHP's settings say. Values are texts.
     *
     * @param query without the question mark; null counts as empty
     */
    public static Map<String, Object> parse(String query) {
        return query == null || query.isEmpty() ? new QueryTree().asMap() : QueryReader.read(query);
    }

    /**
     * The variables of a form whose values are no text: PHP's strings are bytes, ours are not, so {@link #parse} puts U+FFFD there.
     *
     * @param form the body of the form as it came
     * @return their names, without what stands in brackets
     */
    public static Set<String> malformed(byte[] form) {
        StringBuilder query = new StringBuilder(form.length);
        for (byte octet : form) {
            if (octet < 0) {
                query.append('%').append(Integer.toHexString(octet & 0xFF));
            } else {
                query.append((char) octet);
            }
        }
        return QueryReader.malformed(query.toString());
    }

    /** PHP's {@code urldecode}: plus signs and {@code %XX}; bytes that are not UTF-8 become U+FFFD. */
    public static String decode(String text) {
        return QueryReader.decode(text, 0, text.length(), true);
    }

    /** PHP's {@code rawurldecode}: {@code %XX} only. */
    public static String decodeRaw(String text) {
        return QueryReader.decode(text, 0, text.length(), false);
    }

    /** PHP's {@code urlencode}: letters, digits, {@code -_.} stay, a space is a plus sign. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("*", "%2A");
    }

    /** {@code http_build_query}: brackets encoded, true is 1, false is 0, null left out. */
    public static String build(Map<String, ?> params) {
        StringBuilder out = new StringBuilder();
        params.forEach((key, value) -> append(out, encode(key), value, true));
        return out.toString();
    }

    /**
     * WordPress's {@code add_query_arg( urlencode_deep( … ) )}, the shape of page links: like {@link #build}, but false and null are
     * empty, and an empty value stands without its equals sign; top-level keys stay as they are.
     *
     * @param url an address without a query of its own keys among {@code params}
     */
    public static String addToUrl(String url, Map<String, ?> params) {
        StringBuilder out = new StringBuilder();
        params.forEach((key, value) -> append(out, key, value, false));
        if (out.length() == 0) {
            return url;
        }
        int hash = url.indexOf('#');
        String base = hash < 0 ? url : url.substring(0, hash);
        String glue = base.indexOf('?') < 0 ? "?" : base.endsWith("?") || base.endsWith("&") ? "" : "&";
        return base + glue + out + (hash < 0 ? "" : url.substring(hash));
    }

    private static void append(StringBuilder out, String name, Object value, boolean strict) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                append(out, name + "%5B" + i + "%5D", list.get(i), strict);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> append(
                    out, name + "%5B" + (strict ? encode(key.toString()) : key.toString()) + "%5D", item, strict));
        } else if (value != null || !strict) {
            String text = strict && Boolean.FALSE.equals(value) ? "0" : encode(PhpNumber.toText(value));
            out.append(out.length() == 0 ? "" : "&").append(name);
            if (strict || !text.isEmpty()) {
                out.append('=').append(text);
            }
        }
    }
}
