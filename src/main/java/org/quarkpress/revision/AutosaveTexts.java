package org.quarkpress.revision;

import java.util.function.UnaryOperator;
import org.quarkpress.kses.Kses;
import org.quarkpress.post.PostInput;
import org.quarkpress.post.PostRow;

/** The texts of an autosave: those that the request gives, filtered by what its writer may write. */
final class AutosaveTexts {
    private AutosaveTexts() {}

    /**
     * The texts to keep.
     *
     * @param old the autosave that is written over; null for a new one, in which what is not given is empty
     * @param filtered whether the writer's markup is limited
     */
    static RevisionRow.Texts of(PostInput input, PostRow old, boolean filtered) {
        return new RevisionRow.Texts(
                text(input.title(), old == null ? "" : old.title(), filtered, Kses::title)
                        .strip(),
                text(input.content(), old == null ? "" : old.content(), filtered, Kses::post),
                text(input.excerpt(), old == null ? "" : old.excerpt(), filtered, Kses::post));
    }

    /** Whether a text that the request gives is not the post's. */
    static boolean differ(PostInput input, PostRow post) {
        return differs(input.title(), post.title())
                || differs(input.content(), post.content())
                || differs(input.excerpt(), post.excerpt());
    }

    private static boolean differs(String given, String stored) {
        return given != null && RevisionChange.differ(given, stored);
    }

    private static String text(String given, String otherwise, boolean filtered, UnaryOperator<String> kses) {
        String text = given == null ? otherwise : given;
        return filtered && !text.isEmpty() ? kses.apply(text) : text;
    }
}
