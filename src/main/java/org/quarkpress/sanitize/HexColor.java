package org.quarkpress.sanitize;

import java.util.Optional;

/** Colours written {@code #rgb} or {@code #rrggbb}: WordPress's {@code sanitize_hex_color}. */
public final class HexColor {
    private HexColor() {}

    /** The colour as given; an empty text stays empty; nothing for anything else (WordPress: null). */
    public static Optional<String> clean(String text) {
        // PCRE's $ also matches before a final line end, and WordPress then returns it too
        String color = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        boolean good = text.isEmpty() || (color.length() == 4 || color.length() == 7) && hex(color);
        return good ? Optional.of(text) : Optional.empty();
    }

    private static boolean hex(String color) {
        return color.charAt(0) == '#' && color.chars().skip(1).allMatch(Ascii::hex);
    }
}
