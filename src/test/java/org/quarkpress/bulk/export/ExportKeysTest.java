package org.quarkpress.bulk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.SourceAddress;

class ExportKeysTest {
    private static final SourceAddress ARTICLE = new SourceAddress("blog", "a/1");

    private static ExportKeys keys(boolean qualified, SourceAddress comment) {
        return new ExportKeys(Map.of(1L, ARTICLE), Map.of(5L, comment), qualified);
    }

    @Test
    void aKeyIsTheSourcesOwnElseMadeOfTheId() {
        ExportKeys keys = keys(false, ARTICLE);
        assertThat(keys.post(1)).isEqualTo("a/1");
        assertThat(keys.post(2)).isEqualTo("post-2");
    }

    @Test
    void keysOfSeveralSourcesHaveTheirSourceBeforeThem() {
        ExportKeys keys = keys(true, ARTICLE);
        assertThat(keys.post(1)).isEqualTo("blog:a/1");
        assertThat(keys.post(2)).isEqualTo("post-2");
    }

    @Test
    void aKeyThatWouldGrowTooLongIsHashed() {
        SourceAddress one = new SourceAddress("blog", "x".repeat(254) + "1");
        SourceAddress two = new SourceAddress("blog", "x".repeat(254) + "2");
        ExportKeys keys = new ExportKeys(Map.of(1L, one, 2L, two), Map.of(), true);
        assertThat(keys.post(1)).hasSize(69).startsWith("blog:").isNotEqualTo(keys.post(2));
        assertThat(SourceAddress.isId(keys.post(1))).isTrue();
    }

    @Test
    void aCommentKeepsTheKeyItHasBelowItsArticle() {
        assertThat(keys(false, new SourceAddress("blog", "a/1/c-9")).comment(5, 1))
                .isEqualTo("c-9");
        assertThat(keys(false, new SourceAddress("blog", "other/c-9")).comment(5, 1))
                .isEqualTo("comment-5");
        assertThat(keys(false, new SourceAddress("else", "a/1/c-9")).comment(5, 1))
                .isEqualTo("comment-5");
        assertThat(keys(false, ARTICLE).comment(6, 1)).isEqualTo("comment-6");
    }
}
