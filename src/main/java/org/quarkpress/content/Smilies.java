package org.quarkpress.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Smilies become emoji ({@code convert_smilies()}) where they stand alone between white space, outside of tags and code. */
final class Smilies {
    private static final Map<String, String> EMOJI = new HashMap<>();
    private static final int LONGEST = ":mrgreen:".length();
    private static final Set<String> LEFT_ALONE = Set.of("code", "pre", "style", "script", "textarea");

    static {
        String[] table = {
            ":mrgreen: mrgreen",
            ":neutral: 😐",
            ":twisted: 😈",
            ":arrow: ➡",
            ":shock: 😯",
            ":smile: 🙂",
            ":???: 😕",
            ":cool: 😎",
            ":evil: 👿",
            ":grin: 😀",
            ":idea: 💡",
            ":oops: 😳",
            ":razz: 😛",
            ":roll: 🙄",
            ":wink: 😉",
            ":cry: 😥",
            ":eek: 😮",
            ":lol: 😆",
            ":mad: 😡",
            ":sad: 🙁",
            "8-) 😎",
            "8-O 😯",
            ":-( 🙁",
            ":-) 🙂",
            ":-? 😕",
            ":-D 😀",
            ":-P 😛",
            ":-o 😮",
            ":-x 😡",
            ":-| 😐",
            ";-) 😉",
            "8O 😯",
            ":( 🙁",
            ":) 🙂",
            ":? 😕",
            ":D 😀",
            ":P 😛",
            ":o 😮",
            ":x 😡",
            ":| 😐",
            ";) 😉",
            ":!: ❗",
            ":?: ❓"
        };
        for (String line : table) {
            int space = line.indexOf(' ');
            EMOJI.put(line.substring(0, space), line.substring(space + 1));
        }
    }

    private Smilies() {}

    /** {@code convert_smilies()}: a tag is all from a {@code <} to the next {@code >}, comments too. */
    static String convert(String text, String homeUrl) {
        if (!isPossible(text, 0, text.length())) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        String inside = null;
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            int close = open < 0 ? -1 : text.indexOf('>', open);
            if (close < 0) {
                open = text.length();
            }
            if (open > at) {
                String piece = text.substring(at, open);
                out.append(inside == null && piece.charAt(0) != '<' ? words(piece, homeUrl) : piece);
            }
            if (close >= 0) {
                String tag = text.substring(open, close + 1);
                inside = follow(tag, inside);
                out.append(tag);
            }
            at = close < 0 ? text.length() : close + 1;
        }
        return out.toString();
    }

    private static String follow(String tag, String inside) {
        if (inside != null) {
            return tag.equals("</" + inside + ">") ? null : inside;
        }
        for (String name : LEFT_ALONE) {
            if (tag.startsWith(name, 1)) {
                return name;
            }
        }
        return null;
    }

    /** Whether a stretch holds a character that a smiley begins with. */
    private static boolean isPossible(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == ':' || c == ';' || c == '8') {
                return true;
            }
        }
        return false;
    }

    private static String words(String text, String homeUrl) {
        if (!isPossible(text, 0, text.length())) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Near.spaceAt(text, end)) {
                end++;
            }
            boolean likely = end > at && end - at <= LONGEST && isPossible(text, at, at + 1);
            String emoji = likely ? EMOJI.get(text.substring(at, end)) : null;
            if (emoji != null) {
                out.append(text, copied, at).append(emoji.equals("mrgreen") ? image(homeUrl) : emoji);
                copied = end;
            }
            at = end;
            if (at < text.length()) {
                at = Near.isSpace(text.charAt(at)) ? at + 1 : at + "&nbsp;".length();
            }
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    private static String image(String homeUrl) {
        return "<img src=\"" + homeUrl
                + "/wp-includes/images/smilies/mrgreen.png\" alt=\":mrgreen:\" class=\"wp-smiley\" style=\"height: 1em; max-height: 1em;\" />";
    }
}
