package org.quarkpress.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Typography ({@code wptexturize()}): curly quotes, dashes, ellipsis, primes and the multiplication sign, everywhere but in
 * tags, comments, shortcodes and inside {@code pre}, {@code code}, {@code kbd}, {@code style}, {@code script}, {@code tt}.
 *
 * <p>The text between two tags is treated by itself: a quote that opens before a tag and closes after it is judged twice.
 */
public final class Texturize {
    private static final Set<String> LEFT_ALONE = Set.of("pre", "code", "kbd", "style", "script", "tt");

    private Texturize() {}

    /** The text with typographic characters, as numeric entities. */
    public static String texturize(String text) {
        if (text.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 64);
        Deque<String> open = new ArrayDeque<>();
        for (TexturizeSplit.Piece piece : TexturizeSplit.of(text)) {
            switch (piece.kind()) {
                case COMMENT, SHORTCODE -> out.append(piece.text());
                case TAG -> {
                    out.append(Ampersands.escapeBare(piece.text()));
                    follow(piece.text(), open);
                }
                case TEXT -> out.append(open.isEmpty() ? typeset(piece.text()) : piece.text());
            }
        }
        return out.toString();
    }

    private static void follow(String tag, Deque<String> open) {
        boolean closing = tag.startsWith("</");
        int start = closing ? 2 : 1;
        int end = start;
        while (end < tag.length() && tag.charAt(end) != ' ' && tag.charAt(end) != '>') {
            end++;
        }
        String name = tag.substring(start, end);
        if (!LEFT_ALONE.contains(name)) {
            return;
        }
        if (!closing) {
            open.push(name);
        } else if (name.equals(open.peek())) {
            open.pop();
        }
    }

    private static String typeset(String text) {
        if (isPlain(text)) {
            return text;
        }
        String result = FixedTypography.replace(text);
        if (result.indexOf('\'') >= 0) {
            result = Quotes.single(result);
        }
        if (result.indexOf('"') >= 0) {
            result = Quotes.twofold(result);
        }
        if (result.indexOf('-') >= 0) {
            result = Dashes.replace(result);
        }
        return Ampersands.escapeBare(Multiplication.replace(result));
    }

    /** Whether there is nothing in a text that any of the rules begins with. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\'', '"', '-', '&', '`', '(' -> {
                    return false;
                }
                case '.' -> {
                    if (text.startsWith("...", at)) {
                        return false;
                    }
                }
                case 'x' -> {
                    if (Near.digitAt(text, at + 1)) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return true;
    }
}
