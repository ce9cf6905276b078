package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.chunk.ItemOutcome;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.bulk.input.ImportPart.Kind;
import org.quarkpress.bulk.input.RawPart;
import org.quarkpress.bulk.meta.MetaRefusal;

class ChunkTallyTest {
    private final List<SpoolItem> items = new ArrayList<>();
    private final List<ItemOutcome> outcomes = new ArrayList<>();

    private void item(Kind kind, long error, Result result) {
        RawPart part = RawPart.of(kind, items.size() + 1, "{}".getBytes(StandardCharsets.UTF_8));
        items.add(new SpoolItem(part, error));
        outcomes.add(
                result == Result.REFUSED
                        ? ItemOutcome.refused(part.parse(), "key", MetaRefusal.of("code", "Why.", "/title"))
                        : new ItemOutcome(part.parse(), "key", result, 5, null));
    }

    private ChunkTally tally() {
        return ChunkTally.of(items, outcomes);
    }

    @Test
    void whatIsTakenIsReadAndWhatWaitsIsNot() {
        item(Kind.ITEM, 0, Result.CREATED);
        item(Kind.ITEM, 0, Result.UPDATED);
        item(Kind.ITEM, 0, Result.SKIPPED);
        item(Kind.ITEM, 0, Result.DEFERRED);
        item(Kind.AUTHOR, 0, Result.NOTED);
        item(Kind.ITEM, 0, Result.REFUSED);
        ChunkTally tally = tally();
        assertThat(tally.counts()).isEqualTo(new JobCounts(4, 1, 1, 1, 1));
        assertThat(tally.deferred()).containsExactly(items.get(3));
        assertThat(tally.again()).isEmpty();
        assertThat(tally.mended()).isEmpty();
        ImportError error = tally.refused().get(0);
        assertThat(error.view())
                .containsEntry("line", 6L)
                .containsEntry("source_id", "key")
                .containsEntry("code", "code")
                .containsEntry("message", "Why.")
                .containsEntry("pointer", "/title");
        assertThat(SpoolChunk.read(error.part()).get(0).part().line()).isEqualTo(6);
    }

    @Test
    void whatIsStoredAfterAllIsNoLongerRefused() {
        item(Kind.ITEM, 11, Result.CREATED);
        item(Kind.ITEM, 12, Result.REFUSED);
        item(Kind.ITEM, 13, Result.DEFERRED);
        ChunkTally tally = tally();
        assertThat(new JobCounts(10, 7, 0, 0, 3).plus(tally.counts())).isEqualTo(new JobCounts(10, 8, 0, 0, 2));
        assertThat(tally.mended()).containsExactly(11L);
        assertThat(tally.refused()).isEmpty();
        assertThat(tally.again()).extracting(ImportError::id).containsExactly(12L);
        assertThat(tally.deferred()).extracting(SpoolItem::error).containsExactly(13L);
    }

    @Test
    void anAuthorThatCannotBeReadIsRefusedToo() {
        item(Kind.AUTHOR, 0, Result.REFUSED);
        assertThat(tally().counts()).isEqualTo(new JobCounts(1, 0, 0, 0, 1));
        assertThat(tally().refused()).hasSize(1);
    }
}
