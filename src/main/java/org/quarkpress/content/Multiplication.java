package org.quarkpress.content;

/** An x between two numbers becomes the multiplication sign; {@code 0x20} is left alone. */
final class Multiplication {
    private Multiplication() {}

    static String replace(String text) {
        if (!isPossible(text)) {
            return text;
        }
        int[] free = {0};
        return Pass.over(text, 'x', (pass, at) -> {
            int end = rightEnd(text, at + 1);
            if (end < 0 || !startsLeft(text, at, free[0])) {
                return -1;
            }
            free[0] = end;
            pass.write("&#215;").write(at + 1, end);
            return end;
        });
    }

    /** Somewhere in the text an x stands right between two digits; only then the others are looked at. */
    private static boolean isPossible(String text) {
        for (int x = text.indexOf('x'); x >= 0; x = text.indexOf('x', x + 1)) {
            if (Near.digitAt(text, x - 1) && Near.digitAt(text, x + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The end of the number on the right: it must stop where a word stops. */
    private static int rightEnd(String text, int from) {
        if (!Near.digitAt(text, from)) {
            return -1;
        }
        int end = from + 1;
        while (isNumeric(text, end)) {
            end++;
        }
        while (end > from && isWord(text, end - 1) == isWord(text, end)) {
            end--;
        }
        return end > from ? end : -1;
    }

    /** Whether a number ends right before the x, beginning where a word begins and not being a single 0. */
    private static boolean startsLeft(String text, int x, int floor) {
        int start = x;
        while (start > floor && isNumeric(text, start - 1)) {
            start--;
        }
        for (int at = start; at < x; at++) {
            if (Near.digitAt(text, at) && !isWord(text, at - 1) && (text.charAt(at) != '0' || at + 1 < x)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumeric(String text, int at) {
        return Near.digitAt(text, at) || Near.oneOf(text, ".,", at);
    }

    private static boolean isWord(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '_' || c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 128;
    }
}
