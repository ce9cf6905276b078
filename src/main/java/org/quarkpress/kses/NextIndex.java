package org.quarkpress.kses;

/** Where a piece of text comes next, asked from left to right: remembers the answer, so that no stretch is searched twice. */
final class NextIndex {
    private final String text;
    private final String piece;
    private int found = -1;

    NextIndex(String text, String piece) {
        this.text = text;
        this.piece = piece;
    }

    /** The first place at or after {@code at}, or the length of the text if there is none. */
    int from(int at) {
        if (found < at) {
            int index = text.indexOf(piece, at);
            found = index < 0 ? text.length() : index;
        }
        return found;
    }
}
