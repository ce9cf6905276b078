package org.quarkpress.content;

import java.util.Locale;

/** Whether an address leads out of the site, for the {@code rel} of links that visitors write. */
public final class LinkHost {
    private LinkHost() {}

    /** Whether this is an http or https address on another host than the site's. */
    public static boolean isWebElsewhere(String url, String homeUrl) {
        return isWeb(url) && !host(url).isEmpty() && !host(url).equals(host(homeUrl));
    }

    /** Whether this is an http or https address on the site's own host. */
    public static boolean isWebHere(String url, String homeUrl) {
        return isWeb(url) && host(url).equals(host(homeUrl));
    }

    private static boolean isWeb(String url) {
        String start =
                url.substring(0, Math.min(url.length(), "https://".length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private static String host(String url) {
        int from = url.indexOf("://") + "://".length();
        int end = from;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String authority = url.substring(from, end);
        return authority.substring(authority.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
