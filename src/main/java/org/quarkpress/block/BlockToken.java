package org.quarkpress.block;

/**
 * One block delimiter of the text: {@code <!-- wp:name {…} -->}, {@code <!-- wp:name /-->} or {@code <!-- /wp:name -->}.
 *
 * @param kind opener, closer or void
 * @param name full block name, {@code core/} added where no namespace is given
 * @param attributes the JSON text between braces; null when there is none
 * @param start offset of the first character of the comment
 * @param end offset after its last character
 */
public record BlockToken(Kind kind, String name, String attributes, int start, int end) {
    /** What a delimiter does. */
    public enum Kind {
        OPENER,
        CLOSER,
        VOID
    }
}
