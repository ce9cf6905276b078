package org.quarkpress.sanitize;

import java.util.Set;

/**
 * Whether an address has an allowed protocol, as {@code esc_url} asks {@code wp_kses_bad_protocol}.
 *
 * <p>What stands before the first colon (written plainly or as a reference) is the protocol, unless {@code /?} comes before it.
 */
final class UrlProtocol {
    private static final String[] COLON_REFERENCES = {"&#", "&colon;"};

    /** {@code feed:} may stand before another address, but not more often than this. */
    private static final int MOST_FEEDS = 2;

    private UrlProtocol() {}

    /** The address with its protocol in lower case, or empty when the protocol is not allowed. */
    static String clean(String url, Set<String> protocols) {
        int colon = colon(url);
        if (!allowed(url, protocols, MOST_FEEDS)) {
            return "";
        }
        return protocolEndsAt(url, colon) ? Ascii.lower(url.substring(0, colon)) + url.substring(colon) : url;
    }

    private static boolean protocolEndsAt(String url, int colon) {
        return colon >= 0 && url.lastIndexOf("/?", colon - 2) < 0;
    }

    private static boolean allowed(String url, Set<String> protocols, int feeds) {
        int colon = colon(url);
        if (!protocolEndsAt(url, colon)) {
            return true;
        }
        if (url.charAt(colon) != ':') {
            return false;
        }
        String protocol = Ascii.lower(url.substring(0, colon));
        if (!protocols.contains(protocol)) {
            return false;
        }
        return !"feed".equals(protocol) || feeds > 0 && allowed(url.substring(colon + 1), protocols, feeds - 1);
    }

    /** Where the first colon stands, also as {@code &#58;}, {@code &#x3a;} or {@code &colon;}; -1 when there is none. */
    private static int colon(String url) {
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c == ':' || c == '&' && reference(url, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean reference(String url, int at) {
        if (Ascii.at(url, at, COLON_REFERENCES[1])) {
            return true;
        }
        if (!Ascii.at(url, at, COLON_REFERENCES[0])) {
            return false;
        }
        int i = at + 2;
        boolean hex = i < url.length() && Ascii.lower(url.charAt(i)) == 'x';
        i += hex ? 1 : 0;
        while (i < url.length() && url.charAt(i) == '0') {
            i++;
        }
        return Ascii.at(url, i, hex ? "3a;" : "58;");
    }
}
