package org.quarkpress.content;

import java.util.Locale;
import java.util.Set;
import org.quarkpress.sanitize.Url;

/**
 * {@code make_clickable}: bare addresses in the text of a comment become links.
 *
 * <p>Text inside tags, code, pre, script and style stays as it is; so does a link that is nothing but an address. One pass, linear in the length of the text.
 */
public final class MakeClickable {
    private static final int LONGEST = 2000;
    private static final int LONGEST_SCHEME = 20;
    private static final Set<String> CLOSED = Set.of("code", "pre", "script", "style");
    private static final String PUNCTUATION = "'.,;:!?)";
    private static final String OTHER = "#%~/@[]*(+=&$-_";

    private final String homeUrl;
    private final StringBuilder out = new StringBuilder();

    private MakeClickable(String homeUrl) {
        this.homeUrl = homeUrl;
    }

    /** The text with links; those that leave the site's host get {@code nofollow}. */
    public static String of(String text, String homeUrl) {
        if (text.indexOf("://") < 0 && text.indexOf('@') < 0 && text.indexOf('.') < 0) {
            return text;
        }
        MakeClickable rule = new MakeClickable(homeUrl);
        rule.pieces(text);
        return LinkInLink.undo(rule.out.toString());
    }

    private void pieces(String text) {
        int closed = 0;
        int at = 0;
        while (at < text.length()) {
            int tag = nextTag(text, at);
            int end = tag < 0 ? -1 : tagEnd(text, tag);
            int stop = end < 0 ? text.length() : tag;
            if (closed > 0 || text.charAt(at) == '<' && !isAddress(text, at + 1, stop)) {
                out.append(text, at, stop);
            } else {
                words(text.substring(at, stop));
            }
            if (end >= 0 && closed == 0 && isAddress(text, tag + 1, end)) {
                words(text.substring(tag, end));
                stop = end;
            } else if (end >= 0) {
                closed = Math.max(0, closed + nesting(text, tag));
                out.append(text, tag, end);
                stop = end;
            }
            at = stop;
        }
    }

    private static int nextTag(String text, int from) {
        int tag = text.indexOf('<', from);
        while (tag >= 0 && tagEnd(text, tag) < 0) {
            tag = text.indexOf('<', tag + 1);
        }
        return tag;
    }

    /** Where a tag ends; -1 when this sign begins none. */
    private static int tagEnd(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i == from + 1 ? -1 : i + 1;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands in angle brackets is an address and no tag. */
    private static boolean isAddress(String text, int from, int end) {
        int at = from;
        while (at < end && gap(text.charAt(at))) {
            at++;
        }
        int name = at;
        while (at < end && wordLetter(text.charAt(at)) && at - name < LONGEST_SCHEME) {
            at++;
        }
        return at > name && text.startsWith("://", at);
    }

    private static int nesting(String text, int tag) {
        boolean closes = text.charAt(tag + 1) == '/';
        int from = tag + (closes ? 2 : 1);
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to)) && to - from < LONGEST_SCHEME) {
            to++;
        }
        boolean counts = CLOSED.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
        return counts ? (closes ? -1 : 1) : 0;
    }

    private void words(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean gap = gap(text.charAt(at));
            while (end < text.length() && gap(text.charAt(end)) == gap) {
                end++;
            }
            if (gap) {
                out.append(text, at, end);
            } else {
                word(text.substring(at, end));
            }
            at = end;
        }
    }

    private static boolean gap(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** A run without white space: at its start an address of any kind, after certain signs one with a scheme. */
    private void word(String word) {
        int scheme = word.indexOf("://");
        int from = scheme < 0 ? -1 : schemeStart(word, scheme);
        if (from >= 0 && word.length() - from <= LONGEST) {
            int end = urlEnd(word, scheme + "://".length());
            if (word.length() > scheme + "://".length()) {
                out.append(word, 0, from);
                link(word.substring(from, end), word.substring(from, end));
                word(word.substring(end));
                return;
            }
        }
        if (scheme < 0 && (startsWith(word, "www.") || startsWith(word, "ftp."))) {
            int end = urlEnd(word, "www.".length());
            if (end > "www.".length()) {
                String url = "http://" + word.substring(0, end);
                link(url, url);
                out.append(word, end, word.length());
                return;
            }
        }
        if (scheme < 0 && mail(word)) {
            return;
        }
        out.append(word);
    }

    private static boolean startsWith(String word, String start) {
        return word.regionMatches(true, 0, start, 0, start.length());
    }

    /** Where the scheme before the sign begins; -1 when nothing or the wrong sign stands before it. */
    private static int schemeStart(String word, int sign) {
        int from = sign;
        while (from > 0 && wordLetter(word.charAt(from - 1))) {
            from--;
        }
        boolean fits = from < sign && sign - from <= LONGEST_SCHEME;
        return fits && (from == 0 || "(<.,;:!?".indexOf(word.charAt(from - 1)) >= 0) ? from : -1;
    }

    private static boolean wordLetter(char c) {
        return c == '_' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** The end of the address: punctuation belongs to it only before one of its letters; brackets are balanced. */
    private static int urlEnd(String word, int from) {
        int end = from;
        for (int i = from; i < word.length() && (urlLetter(word, i) || isJoint(word, i)); i++) {
            end = urlLetter(word, i) ? i + 1 : end;
        }
        if (end < word.length()
                && word.charAt(end) == ')'
                && word.substring(from, end).indexOf('(') >= 0) {
            end++;
        }
        int unpaired = 0;
        for (int i = from; i < end; i++) {
            unpaired += word.charAt(i) == ')' ? 1 : word.charAt(i) == '(' ? -1 : 0;
        }
        for (; unpaired > 0; unpaired--) {
            end = word.lastIndexOf(')', end - 1);
        }
        return end;
    }

    private static boolean urlLetter(String word, int at) {
        char c = word.charAt(at);
        return wordLetter(c) || c >= 128 || OTHER.indexOf(c) >= 0;
    }

    private static boolean isJoint(String word, int at) {
        return PUNCTUATION.indexOf(word.charAt(at)) >= 0 && at + 1 < word.length() && urlLetter(word, at + 1);
    }

    private boolean mail(String word) {
        int at = word.indexOf('@');
        int end = hostEnd(word, at + 1);
        boolean fits = at > 0
                && end > 0
                && word.substring(0, at).chars().allMatch(c -> mailLetter(c) || c == '+' || c == '_' || c == '.');
        if (fits) {
            String address = word.substring(0, end);
            out.append("<a href=\"mailto:")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            out.append(word, end, word.length());
        }
        return fits;
    }

    /** The end of the longest host name with a dot that begins here and ends with two letters or digits; -1 if none does. */
    private static int hostEnd(String word, int from) {
        int best = -1;
        int at = from;
        boolean first = true;
        while (at < word.length()) {
            int label = at;
            while (at < word.length() && mailLetter(word.charAt(at))) {
                at++;
            }
            int plain = label;
            while (plain < at && word.charAt(plain) != '-') {
                plain++;
            }
            best = !first && plain - label >= 2 ? plain : best;
            first = false;
            if (at == label || at >= word.length() || word.charAt(at) != '.') {
                break;
            }
            at++;
        }
        return best;
    }

    private static boolean mailLetter(int c) {
        return c == '-' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private void link(String url, String asWritten) {
        String clean = Url.display(url);
        if (clean.isEmpty()) {
            out.append(asWritten);
            return;
        }
        String rel = LinkHost.isWebElsewhere(url, homeUrl) ? "nofollow ugc" : "ugc";
        out.append("<a href=\"").append(clean).append("\" rel=\"").append(rel).append("\">");
        out.append(clean).append("</a>");
    }
}
