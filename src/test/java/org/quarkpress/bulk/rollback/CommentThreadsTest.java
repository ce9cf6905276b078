package org.quarkpress.bulk.rollback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommentThreadsTest {
    @Test
    void whateverIsAboveWhatStaysIsAnswered() {
        Map<Long, Long> parents = Map.of(2L, 1L, 3L, 2L, 4L, 2L, 6L, 5L);
        assertThat(CommentThreads.answered(parents, List.of(4L))).containsExactlyInAnyOrder(2L, 1L);
        assertThat(CommentThreads.answered(parents, List.of(1L))).isEmpty();
        assertThat(CommentThreads.answered(parents, List.of(3L, 6L))).containsExactlyInAnyOrder(1L, 2L, 5L);
        assertThat(CommentThreads.answered(parents, List.of())).isEmpty();
    }

    @Test
    void aRingOfAnswersEnds() {
        assertThat(CommentThreads.answered(Map.of(1L, 2L, 2L, 1L), List.of(1L))).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void aThreadOfAnyDepthIsWalkedOnce() {
        Map<Long, Long> parents = new HashMap<>();
        for (long i = 1; i < 200_000; i++) {
            parents.put(i, i - 1);
        }
        assertThat(CommentThreads.answered(parents, parents.keySet())).hasSize(199_999);
    }
}
