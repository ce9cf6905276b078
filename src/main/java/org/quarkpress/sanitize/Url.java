package org.quarkpress.sanitize;

import java.util.List;
import java.util.Set;

/**
 * Cleaning addresses: {@code sanitize_url} (also called {@code esc_url_raw}) for storing, {@code esc_url} for display.
 *
 * <p>An address with a protocol that is not allowed becomes empty; one without any gets {@code http://} unless it is relative.
 */
public final class Url {
    /** {@code wp_allowed_protocols}. */
    public static final Set<String> PROTOCOLS = Set.of(
            "http", "https", "ftp", "ftps", "mailto", "news", "irc", "irc6", "ircs", "gopher", "nntp", "feed", "telnet",
            "mms", "rtsp", "sms", "svn", "tel", "fax", "xmpp", "webcal", "urn");

    private static final String KEPT = "-~+_.?#=!&;,/:%@$|*'()[]";
    private static final List<String> LINE_ENDS = List.of("%0d", "%0a");

    private Url() {}

    /** {@code sanitize_url}: the address as it is stored. */
    public static String raw(String url) {
        return raw(url, PROTOCOLS);
    }

    /** {@code sanitize_url( $url, $protocols )}: only these protocols (lower case) are allowed. */
    public static String raw(String url, Set<String> protocols) {
        return clean(url, protocols, false);
    }

    /** {@code esc_url}: the address for HTML, {@code &} and {@code '} as references. */
    public static String display(String url) {
        return clean(url, PROTOCOLS, true);
    }

    private static String clean(String given, Set<String> protocols, boolean display) {
        String url = allowedCharacters(leftTrim(given).replace(" ", "%20"));
        if (url.isEmpty()) {
            return "";
        }
        if (!Ascii.at(url, 0, "mailto:")) {
            url = withoutLineEnds(url);
        }
        url = url.replace(";//", "://");
        if (url.indexOf(':') < 0 && !relative(url)) {
            url = "http://" + url;
        }
        if (display) {
            url = Entities.normalize(url).replace("&amp;", "&#038;").replace("'", "&#039;");
        }
        url = encodeBrackets(url);
        return url.startsWith("/") ? url : UrlProtocol.clean(url, protocols);
    }

    private static String leftTrim(String text) {
        int from = 0;
        while (from < text.length()
                && Ascii.trim(text.substring(from, from + 1)).isEmpty()) {
            from++;
        }
        return text.substring(from);
    }

    private static String allowedCharacters(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c >= 0x80 || Ascii.letter(c) || Ascii.digit(c) || KEPT.indexOf(c) >= 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Takes out {@code %0d} and {@code %0a}, also those that come together by it. */
    private static String withoutLineEnds(String url) {
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            out.append(url.charAt(i));
            int n = out.length();
            if (n >= 3 && LINE_ENDS.contains(Ascii.lower(out.substring(n - 3)))) {
                out.setLength(n - 3);
            }
        }
        return out.toString();
    }

    private static boolean relative(String url) {
        char first = url.charAt(0);
        if (first == '/' || first == '#' || first == '?') {
            return true;
        }
        int end = 0;
        while (end < url.length()
                && (Ascii.letter(url.charAt(end)) || Ascii.digit(url.charAt(end)) || url.charAt(end) == '-')) {
            end++;
        }
        return end > 0 && Ascii.at(url, end, ".php");
    }

    /** Square brackets belong to the host only; elsewhere they become {@code %5B} and {@code %5D}. A path with two slashes inside stays. */
    private static String encodeBrackets(String url) {
        if (url.indexOf('[') < 0 && url.indexOf(']') < 0) {
            return url;
        }
        if (url.startsWith("/") && !url.startsWith("//") && doubledInside(url)) {
            return url;
        }
        int from = hostEnd(url);
        return url.substring(0, from) + url.substring(from).replace("[", "%5B").replace("]", "%5D");
    }

    private static boolean doubledInside(String url) {
        int end = url.length();
        while (url.startsWith("//", end - 2)) {
            end -= 2;
        }
        int doubled = url.indexOf("//");
        return doubled >= 0 && doubled < end - 1;
    }

    private static int hostEnd(String url) {
        int slashes = url.startsWith("//") ? 0 : url.indexOf("://") + 1;
        if (slashes == 0 && !url.startsWith("//") || url.indexOf('/') < slashes) {
            return 0;
        }
        int end = slashes + 2;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
