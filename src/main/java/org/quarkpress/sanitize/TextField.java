package org.quarkpress.sanitize;

/**
 * Plain text fields: WordPress's {@code sanitize_text_field} and {@code sanitize_textarea_field}.
 *
 * <p>Tags go (scripts and styles with what they hold), a lone {@code <} becomes {@code &lt;}, percent octets such as {@code %41} go,
 * white space is folded and trimmed; entities and backslashes stay as they are.
 */
public final class TextField {
    private TextField() {}

    /** {@code sanitize_text_field}: one line of plain text. */
    public static String clean(String text) {
        String plain = StripTags.foldSpace(withoutTags(text));
        return withoutOctets(Ascii.trim(plain));
    }

    /** {@code sanitize_textarea_field}: plain text that keeps its line breaks, tabs and blanks inside. */
    public static String cleanLines(String text) {
        return withoutOctets(Ascii.trim(withoutTags(text)));
    }

    private static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        return StripTags.all(escapeLoneBrackets(text)).replace("<\n", "&lt;\n");
    }

    /** {@code wp_pre_kses_less_than}: a {@code <} that no {@code >} closes before the next {@code <} is escaped with all that follows it. */
    static String escapeLoneBrackets(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = text.indexOf('<');
        if (at < 0) {
            return text;
        }
        out.append(text, 0, at);
        while (at < text.length()) {
            int next = text.indexOf('<', at + 1);
            String piece = text.substring(at, next < 0 ? text.length() : next);
            out.append(piece.indexOf('>') >= 0 ? piece : Escape.html(piece));
            at += piece.length();
        }
        return out.toString();
    }

    /** Takes out {@code %hh} until none is left, also those that come together by it; then folds blanks. */
    private static String withoutOctets(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean found = false;
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i));
            int n = out.length();
            if (n >= 3 && out.charAt(n - 3) == '%' && Ascii.hex(out.charAt(n - 2)) && Ascii.hex(out.charAt(n - 1))) {
                out.setLength(n - 3);
                found = true;
            }
        }
        return found ? Ascii.trim(Ascii.squeeze(out.toString(), ' ')) : text;
    }
}
