package org.quarkpress.dynamic;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.quarkpress.term.TermRow;

/**
 * What is being shown right now in one rendering: a post is not shown inside itself, and loops in loops come to an end,
 * whatever a text asks for.
 */
final class Showing {
    private static final int MOST_BLOCKS = 5000;
    private static final int MOST_POSTS = 500;
    private static final int DEEPEST = 12;

    private final Set<Long> open = new HashSet<>();
    private TermRow term;
    private int blocks;
    private int posts;
    private int depth;

    /** What this gives, or nothing when this post is already being shown around it, or too many have been. */
    String inside(long post, Supplier<String> html) {
        if (open.size() >= DEEPEST || !takesPost() || !open.add(post)) {
            return "";
        }
        try {
            return html.get();
        } finally {
            open.remove(post);
        }
    }

    /** What this gives, nothing in loops nested too deep. */
    String deeper(Supplier<String> html) {
        if (depth >= DEEPEST) {
            return "";
        }
        depth++;
        try {
            return html.get();
        } finally {
            depth--;
        }
    }

    /** Whether one more post or term may be shown. */
    boolean takesPost() {
        return posts++ < MOST_POSTS;
    }

    /** From here on blocks about a term are about this one. */
    void about(TermRow one) {
        term = one;
    }

    /** The term that a list of terms is at. */
    Optional<TermRow> term() {
        return Optional.ofNullable(term);
    }

    /** Whether one more block may be computed. */
    boolean takesBlock() {
        return blocks++ < MOST_BLOCKS;
    }
}
