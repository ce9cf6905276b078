package org.quarkpress.sanitize;

/** One name in a {@code class} attribute: WordPress's {@code sanitize_html_class}. */
public final class HtmlClass {
    private HtmlClass() {}

    /** Percent octets go, then everything but {@code A-Z a-z 0-9 _ -}. */
    public static String clean(String text) {
        String plain = PercentOctets.remove(text);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Ascii.letter(c) || Ascii.digit(c) || c == '_' || c == '-') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** {@code sanitize_html_class( $class, $fallback )}: the cleaned fallback when nothing is left. */
    public static String clean(String text, String fallback) {
        String name = clean(text);
        return name.isEmpty() && !fallback.isEmpty() ? clean(fallback) : name;
    }
}
