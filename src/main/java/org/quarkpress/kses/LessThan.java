package org.quarkpress.kses;

/** A {@code <} that opens no complete tag is text: {@code wp_pre_kses_less_than()}. */
final class LessThan {
    private LessThan() {}

    /** Escapes every stretch from a {@code <} to the next one (or the end) in which there is no {@code >}. */
    static String escape(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        for (int start = text.indexOf('<'); start >= 0; start = text.indexOf('<', at)) {
            out.append(text, at, start);
            int end = start + 1;
            while (end < text.length() && text.charAt(end) != '<' && text.charAt(end) != '>') {
                end++;
            }
            boolean tag = end < text.length() && text.charAt(end) == '>';
            if (tag) {
                end++;
                out.append(text, start, end);
            } else {
                escape(text, start, end, out);
            }
            at = end;
        }
        return out.append(text, at, text.length()).toString();
    }

    private static void escape(String text, int from, int to, StringBuilder out) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#039;");
                default -> out.append(c);
            }
        }
    }
}
