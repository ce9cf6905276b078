package org.quarkpress.sanitize;

/** Internal names: WordPress's {@code sanitize_key}. */
public final class Key {
    private Key() {}

    /** Lower case, and only {@code a-z 0-9 _ -}; everything else is dropped. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = Ascii.lower(text.charAt(i));
            if (Ascii.letter(c) || Ascii.digit(c) || c == '_' || c == '-') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
