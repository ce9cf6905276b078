package org.quarkpress.bulk.rollback;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which comments stay because others that stay answer them, or answer what answers them. */
final class CommentThreads {
    private CommentThreads() {}

    /**
     * The comments above those that stay; linear in the number of comments.
     *
     * @param parents which comment each comment answers
     * @param staying comments that stay anyway
     */
    static Set<Long> answered(Map<Long, Long> parents, Collection<Long> staying) {
        Set<Long> out = new HashSet<>();
        Deque<Long> left = new ArrayDeque<>(staying);
        while (!left.isEmpty()) {
            Long above = parents.get(left.pop());
            if (above != null && out.add(above)) {
                left.push(above);
            }
        }
        return out;
    }
}
