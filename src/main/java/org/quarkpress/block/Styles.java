package org.quarkpress.block;

/** Declarations of a {@code style} attribute. */
final class Styles {
    private Styles() {}

    /** More declarations after those that are there, which get their semicolon. */
    static String append(String existing, String more) {
        if (existing == null || existing.isBlank()) {
            return more;
        }
        return existing + (existing.endsWith(";") ? "" : ";") + more;
    }
}
