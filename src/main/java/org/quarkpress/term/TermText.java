package org.quarkpress.term;

import org.quarkpress.kses.Kses;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.sanitize.TextField;

/** How the words of a term are cleaned before they are stored ({@code sanitize_term} for the database). */
public final class TermText {
    private TermText() {}

    /** A name as it comes in a request: one line without tags. */
    static String requested(String name) {
        return TextField.clean(name);
    }

    /** A name as stored ({@code pre_term_name}); the filter leaves every sign of HTML as a reference. */
    public static String name(String name) {
        return Escape.brackets(Kses.data(TextField.clean(name)));
    }

    /** A description as stored: a few tags, for administrators too ({@code pre_term_description}). */
    public static String description(String text) {
        return Kses.userDescription(text);
    }

    /** A slug ({@code sanitize_title}). */
    public static String slug(String text) {
        return Slug.of(text);
    }

    /** Whether two names are the same for WordPress: but for the case of ASCII letters. */
    static boolean sameName(String one, String other) {
        return lower(one).equals(lower(other));
    }

    private static String lower(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return out.toString();
    }
}
