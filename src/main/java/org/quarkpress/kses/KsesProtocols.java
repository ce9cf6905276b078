package org.quarkpress.kses;

import java.util.Set;
import org.quarkpress.sanitize.Ascii;

/**
 * Which protocols an address may have, {@code wp_kses_bad_protocol()}: a bad one is cut off, again and again.
 *
 * <p>Whatever stands before the first colon counts as the protocol, without white space, control characters and references,
 * in any case. A colon may be written as {@code &#58;}, {@code &#x3a;} or {@code &colon;}. An address that still changes after six
 * rounds becomes empty.
 */
public final class KsesProtocols {
    /** {@code wp_allowed_protocols()}. */
    public static final Set<String> ALLOWED = Set.of(
            "http", "https", "ftp", "ftps", "mailto", "news", "irc", "irc6", "ircs", "gopher", "nntp", "feed", "telnet",
            "mms", "rtsp", "sms", "svn", "tel", "fax", "xmpp", "webcal", "urn");

    /** Attributes that hold an address: {@code wp_kses_uri_attributes()}. */
    public static final Set<String> ADDRESSES = Set.of(
            "action",
            "archive",
            "background",
            "cite",
            "classid",
            "codebase",
            "data",
            "formaction",
            "href",
            "icon",
            "longdesc",
            "manifest",
            "poster",
            "profile",
            "src",
            "usemap",
            "xmlns");

    private static final int ROUNDS = 6;
    private static final int NESTED_FEEDS = 2;

    private KsesProtocols() {}

    /** The address without what stands before a colon and is no allowed protocol. */
    public static String strip(String address, Set<String> allowed) {
        String text = KsesText.noEscapedNull(address);
        if (isWeb(text, "http", allowed) || isWeb(text, "https", allowed)) {
            return text;
        }
        for (int round = 0; round < ROUNDS; round++) {
            String before = text;
            text = once(text, allowed, 1);
            if (text.equals(before)) {
                return text;
            }
        }
        return "";
    }

    private static boolean isWeb(String text, String protocol, Set<String> allowed) {
        return text.startsWith(protocol + "://") && allowed.contains(protocol);
    }

    private static String once(String given, Set<String> allowed, int depth) {
        String text = withSemicolons(given);
        int colon = nextColon(text);
        if (colon < 0 || cutByQuery(text, colon)) {
            return text;
        }
        String rest = Ascii.trim(text.substring(colonEnd(text, colon)));
        String protocol = protocol(text.substring(0, colon));
        if (!allowed.contains(protocol)) {
            return rest;
        }
        if (protocol.equals("feed")) {
            rest = depth > NESTED_FEEDS ? "" : once(rest, allowed, depth + 1);
            return rest.isEmpty() ? "" : "feed:" + rest;
        }
        return protocol + ":" + rest;
    }

    /** A colon after {@code /?} belongs to the query. */
    private static boolean cutByQuery(String text, int colon) {
        int query = text.indexOf("/?");
        return query >= 0 && query + 2 <= colon;
    }

    private static String protocol(String before) {
        String plain = KsesText.noEscapedNull(decodeNumbers(before));
        StringBuilder out = new StringBuilder(plain.length());
        plain.chars().filter(c -> !Ascii.space(c)).forEach(c -> out.append((char) c));
        return Ascii.lower(out.toString());
    }

    private static String decodeNumbers(String text) {
        if (!text.contains("&#")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = KsesEntities.numberEnd(text, at);
            if (end < 0) {
                out.append(text.charAt(at++));
            } else {
                int code = KsesEntities.number(text, at);
                out.append(code >= 0 ? Character.toString(code) : "");
                at = end;
            }
        }
        return out.toString();
    }

    private static int nextColon(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (colonEnd(text, i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the colon that is written at {@code at} ends, or -1 if there is none. */
    private static int colonEnd(String text, int at) {
        char c = text.charAt(at);
        if (c == ':') {
            return at + 1;
        }
        if (c != '&') {
            return -1;
        }
        if (text.regionMatches(true, at, "&colon;", 0, 7)) {
            return at + 7;
        }
        if (!text.startsWith("&#", at)) {
            return -1;
        }
        boolean hex = text.regionMatches(true, at + 2, "x", 0, 1);
        int digits = KsesText.run(text, at + (hex ? 3 : 2), '0');
        if (!text.regionMatches(true, digits, hex ? "3a" : "58", 0, 2)) {
            return -1;
        }
        int end = digits + 2;
        return end < text.length() && text.charAt(end) == ';' ? end + 1 : -1;
    }

    /** References to a colon that lack their semicolon get it. */
    private static String withSemicolons(String text) {
        int at = text.indexOf("&#");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        int done = 0;
        for (; at >= 0; at = text.indexOf("&#", at + 2)) {
            int end = openColonEnd(text, at);
            if (end >= 0) {
                out.append(text, done, end).append(';');
                done = end;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private static int openColonEnd(String text, int at) {
        boolean hex = text.regionMatches(true, at + 2, "x", 0, 1);
        int end = KsesText.run(text, at + (hex ? 3 : 2), '0') + 2;
        if (!text.regionMatches(true, end - 2, hex ? "3a" : "58", 0, 2)) {
            return -1;
        }
        char next = end < text.length() ? text.charAt(end) : 0;
        return next == ';' || (hex ? Ascii.hex(next) : Ascii.digit(next)) ? -1 : end;
    }
}
