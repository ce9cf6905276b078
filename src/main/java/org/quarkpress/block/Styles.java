package org.quarkpress.block;

/** Declarations of a {@code style} attribute. */
final class Styles {
    private Styles() {}

    /** {@code var:preset|spacing|50} as CSS writes it; other values as they are. */
    static String variable(String value) {
        return value.startsWith("var:") ? "var(--wp--" + value.substring(4).replace("|", "--") + ")" : value;
    }

    /** More declarations after those that are there, which get their semicolon. */
    static String append(String existing, String more) {
        if (existing == null || existing.isBlank()) {
            return more;
        }
        return existing + (existing.endsWith(";") ? "" : ";") + more;
    }
}
