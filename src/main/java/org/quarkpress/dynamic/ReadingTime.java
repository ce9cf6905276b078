package org.quarkpress.dynamic;

import java.util.function.IntPredicate;
import org.quarkpress.post.PostItem;

/** How long a text takes to read, counted as the editor counts words ({@code core/post-time-to-read}). */
final class ReadingTime {
    private static final int LONGEST_ENTITY = 64;

    private ReadingTime() {}

    static String render(BlockScene scene) {
        PostItem post = scene.post().orElse(null);
        if (post == null) {
            return "";
        }
        long words = words(post.row().content());
        Object speed = scene.attrs().get("averageReadingSpeed");
        double rate = speed instanceof Number number && number.doubleValue() > 0 ? number.doubleValue() : 189;
        boolean range = scene.attrs().get("displayAsRange") == null || scene.flag("displayAsRange");
        String text = "words".equals(scene.text("displayMode"))
                ? words + (words == 1 ? " word" : " words")
                : minutes(words / rate, range);
        return scene.wrap("div", text, scene.textAlign());
    }

    /** Minutes in words: as a range a fifth less to a fifth more. */
    static String minutes(double minutes, boolean range) {
        if (!range) {
            long about = Math.max(1, Math.round(minutes));
            return about + (about == 1 ? " minute" : " minutes");
        }
        long least = Math.max(1, Math.round(minutes * 0.8));
        long most = Math.max(least + 1, Math.round(minutes * 1.2));
        return least + "–" + most + " minutes";
    }

    /** The words of a text: tags part words, comments and entities are nothing, digits and signs are no letters. */
    static long words(String html) {
        StringBuilder text = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && html.startsWith("<!--", at)) {
                at = after(html, "-->", at + 4);
            } else if (c == '<' && html.indexOf('>', at) > 0) {
                at = after(html, ">", at);
                text.append('\n');
            } else if (c == '&' && entity(html, at) > 0) {
                text.append(html.startsWith("&nbsp;", at) || html.startsWith("&#160;", at) ? " " : "");
                at = entity(html, at);
            } else {
                text.append(html.startsWith("--", at) || c == '—' ? ' ' : c);
                at += html.startsWith("--", at) ? 2 : 1;
            }
        }
        return runs(text);
    }

    private static int after(String html, String end, int from) {
        int at = html.indexOf(end, from);
        return at < 0 ? html.length() : at + end.length();
    }

    /** Where an entity that begins here ends, 0 when none does. */
    private static int entity(String html, int start) {
        for (int at = start + 2; at < html.length() && at < start + LONGEST_ENTITY; at++) {
            if (Character.isWhitespace(html.charAt(at))) {
                return 0;
            }
            if (html.charAt(at) == ';') {
                return at + 1;
            }
        }
        return 0;
    }

    private static long runs(CharSequence text) {
        IntPredicate sign = c -> c > ' ' && c < 'A'
                || c > 'Z' && c < 'a'
                || c > 'z' && c < 0x7f
                || c >= 0x80 && c <= 0xbf
                || c == 0xd7
                || c == 0xf7
                || c >= 0x2000 && c <= 0x2bff
                || c >= 0x2e00 && c <= 0x2e7f;
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!sign.test(c)) {
                boolean blank = Character.isWhitespace(c);
                words += blank || inside ? 0 : 1;
                inside = !blank;
            }
        }
        return words;
    }
}
