package org.quarkpress.bulk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of pieces of a text, put in all at once; all that is between them stays to the letter. */
final class TextEdits {
    private final List<Edit> edits = new ArrayList<>();

    /**
     * A change.
     *
     * @param start offset of the first character that goes
     * @param end offset after the last
     * @param text what comes in its place
     */
    record Edit(int start, int end, String text) {}

    void add(Edit edit) {
        edits.add(edit);
    }

    void add(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
    }

    /** The text with all changes; of two for the same piece the first counts. */
    String of(String text) {
        if (edits.isEmpty()) {
            return text;
        }
        edits.sort(Comparator.comparingInt(Edit::start));
        StringBuilder out = new StringBuilder(text.length() + 64 * edits.size());
        int at = 0;
        for (Edit edit : edits) {
            if (edit.start() >= at) {
                out.append(text, at, edit.start()).append(edit.text());
                at = edit.end();
            }
        }
        return out.append(text, at, text.length()).toString();
    }
}
