package org.quarkpress.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * An address of the web as {@code wp_http_validate_url} looks at it: taken apart once, so that what is checked is what is asked.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case, without a dot at the end; numbers of the newer kind in brackets
 * @param port also where the text has none
 * @param path path and query as they are sent, beginning with one slash
 * @param number the internet address, when the host is one; else null
 */
public record FetchUrl(String scheme, String host, int port, String path, InetAddress number) {
    private static final int LONGEST = 4096;
    private static final int LONGEST_HOST = 253;
    private static final int PORTS = 65_535;
    private static final String ENCODED = " \"<>[]^`{|}";

    /** The address that a text is; nothing when it is none of the web, has credentials, or can be read in two ways. */
    public static Optional<FetchUrl> parse(String text) {
        boolean odd = text.length() > LONGEST || text.chars().anyMatch(c -> c < ' ' || c == 127 || c == '\\');
        int colon = text.indexOf("://");
        if (odd || colon < 0) {
            return Optional.empty();
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        int start = colon + 3;
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String tail = encoded(text.substring(end));
        String path = tail.startsWith("/") ? "/" + tail.replaceFirst("^/+", "") : "/" + tail;
        boolean web = scheme.equals("http") || scheme.equals("https");
        return web ? of(scheme, text.substring(start, end), path) : Optional.empty();
    }

    private static Optional<FetchUrl> of(String scheme, String authority, String path) {
        int colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
        String digits = colon < 0 ? "" : authority.substring(colon + 1);
        String host = (colon < 0 ? authority : authority.substring(0, colon)).toLowerCase(Locale.ROOT);
        if (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        if (!digits.matches("[0-9]{0,5}")) {
            return Optional.empty();
        }
        int port = digits.isEmpty() ? usualPort(scheme) : Integer.parseInt(digits);
        if (port < 1 || port > PORTS) {
            return Optional.empty();
        }
        if (IpText.isNumber(host)) {
            String number = host;
            return IpText.parse(host).map(address -> new FetchUrl(scheme, number, port, path, address));
        }
        return isName(host) ? Optional.of(new FetchUrl(scheme, host, port, path, null)) : Optional.empty();
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /** Letters, digits, dashes and underscores between single dots. */
    private static boolean isName(String host) {
        boolean letters = host.chars()
                .allMatch(c -> c == '.' || c == '-' || c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z');
        return letters
                && !host.isEmpty()
                && host.length() <= LONGEST_HOST
                && !host.startsWith(".")
                && !host.endsWith(".")
                && !host.contains("..");
    }

    /** What may not stand in an address as it is gets its percent form; the part after # is never sent. */
    private static String encoded(String text) {
        int hash = text.indexOf('#');
        StringBuilder out = new StringBuilder(text.length());
        (hash < 0 ? text : text.substring(0, hash)).codePoints().forEach(c -> {
            if (c < 128 && ENCODED.indexOf(c) < 0) {
                out.append((char) c);
                return;
            }
            for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        });
        return out.toString();
    }

    /** Where a {@code Location} header of this address's answer leads. */
    public Optional<FetchUrl> next(String location) {
        String told = location.strip();
        if (told.startsWith("//")) {
            return parse(scheme + ":" + told);
        }
        int query = path.indexOf('?');
        if (told.startsWith("?")) {
            return parse(origin() + (query < 0 ? path : path.substring(0, query)) + told);
        }
        int colon = told.indexOf(':');
        int slash = told.indexOf('/');
        if (colon >= 0 && (slash < 0 || colon < slash)) {
            return parse(told);
        }
        try {
            String there = new URI(path).resolve(new URI(encoded(told))).toString();
            return parse(origin() + (there.startsWith("/") ? there : "/" + there));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** Scheme, host and port as a text. */
    String origin() {
        return scheme + "://" + host + ":" + port;
    }

    /** The whole address as a text, its port always told. */
    @Override
    public String toString() {
        return origin() + path;
    }
}
