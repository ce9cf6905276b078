package org.quarkpress.sanitize;

/** Login names: WordPress's {@code sanitize_user}. */
public final class Username {
    private static final String STRICT = " _.-@";

    private Username() {}

    /** {@code sanitize_user}: tags, accents, percent octets and references go; white space is folded and trimmed. */
    public static String clean(String text) {
        return clean(text, false);
    }

    /** {@code sanitize_user( $name, true )}: then only ASCII letters, digits, blanks and {@code _ . - @} stay. */
    public static String cleanStrict(String text) {
        return clean(text, true);
    }

    private static String clean(String text, boolean strict) {
        String plain = PercentOctets.remove(Accents.remove(StripTags.all(text)));
        String name = withoutReferences(plain);
        if (strict) {
            name = onlyStrict(name);
        }
        return foldSpace(Ascii.trim(name));
    }

    private static String onlyStrict(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Ascii.letter(c) || Ascii.digit(c) || STRICT.indexOf(c) >= 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Takes out {@code &…;} within one line, whatever stands between. */
    static String withoutReferences(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int semicolon = -1;
        int line = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '&') {
                out.append(text.charAt(i));
                continue;
            }
            semicolon = semicolon >= i + 2 ? semicolon : orEnd(text, text.indexOf(';', i + 2));
            line = line >= i ? line : orEnd(text, text.indexOf('\n', i));
            if (semicolon < line) {
                i = semicolon;
            } else {
                out.append('&');
            }
        }
        return out.toString();
    }

    private static int orEnd(String text, int index) {
        return index < 0 ? text.length() : index;
    }

    private static String foldSpace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = Ascii.space(text.charAt(i));
            if (!space) {
                out.append(text.charAt(i));
            } else if (i == 0 || !Ascii.space(text.charAt(i - 1))) {
                out.append(' ');
            }
        }
        return out.toString();
    }
}
