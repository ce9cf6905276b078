package org.quarkpress.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Smilies become emoji ({@code convert_smilies()}) where they stand alone between white space, outside of tags and code. */
final class Smilies {
    private static final Map<String, String> EMOJI = new HashMap<>();
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

    private static String words(String text, String homeUrl) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Near.spaceAt(text, end)) {
                end++;
            }
            String word = text.substring(at, end);
            String emoji = EMOJI.get(word);
            out.append(emoji == null ? word : emoji.equals("mrgreen") ? image(homeUrl) : emoji);
            at = end;
            if (at < text.length()) {
                int after = Near.isSpace(text.charAt(at)) ? at + 1 : at + "&nbsp;".length();
                out.append(text, at, after);
                at = after;
            }
        }
        return out.toString();
    }

    private static String image(String homeUrl) {
        return "<img src=\"" + homeUrl
                + "/wp-includes/images/smilies/mrgreen.png\" alt=\":mrgreen:\" class=\"wp-smiley\" style=\"height: 1em; max-height: 1em;\" />";
    }
}
