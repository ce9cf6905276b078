package org.quarkpress.bulk.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.ImportOptions;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.chunk.ChunkPlan.Facts;
import org.quarkpress.bulk.chunk.DryRunMemoryStore.Seen;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.error.WpError;
import org.quarkpress.post.PostDraft;

class ChunkPlanTest {
    private static final Facts NOTHING = facts(Map.of(), Set.of());

    private static Facts facts(Map<String, SourceRow> known, Set<Long> there) {
        return new Facts(Map.of(), known, there, Map.of());
    }

    private static SourceRow row(String id, long object, String hash) {
        return new SourceRow(new SourceAddress("old", id), "post", object, hash);
    }

    private static PreparedItem item(String id, String hash) {
        ImportPart part = ImportPart.of(ImportPart.Kind.ITEM, 1, Map.of());
        PostDraft draft = new PostDraft(null, null, null, null, false);
        return new PreparedItem(part, id, hash, null, null, draft, Map.of(), null, null);
    }

    private static ChunkPlan plan(ImportPolicy policy, Facts facts, PreparedItem... items) {
        ImportOptions options = new ImportOptions("old", policy, false, true, false, null, MediaMode.LEAVE);
        return ChunkPlan.of(new ImportScope(7, options, null), facts, Arrays.asList(items));
    }

    private static List<Result> results(ChunkPlan plan) {
        return Arrays.stream(plan.outcomes())
                .map(one -> one == null ? null : one.result())
                .toList();
    }

    @Test
    void whatNothingStandsForIsNew() {
        ChunkPlan plan = plan(ImportPolicy.UPDATE, NOTHING, item("1", "a"), item("2", "b"));
        assertThat(plan.fresh()).containsOnlyKeys(0, 1);
        assertThat(plan.others()).isEmpty();
        assertThat(results(plan)).containsExactly(null, null);
    }

    @Test
    void theSameContentIsSkippedAndOtherContentChanges() {
        Facts facts = facts(Map.of("1", row("1", 11, "a"), "2", row("2", 12, "b")), Set.of(11L, 12L));
        ChunkPlan plan = plan(ImportPolicy.UPDATE, facts, item("1", "a"), item("2", "changed"));
        assertThat(results(plan)).containsExactly(Result.SKIPPED, null);
        assertThat(plan.outcomes()[0].objectId()).isEqualTo(11);
        assertThat(plan.others()).containsOnlyKeys(1);
    }

    @Test
    void thePolicySkipLooksAtNoContent() {
        Facts facts = facts(Map.of("1", row("1", 11, "a")), Set.of(11L));
        assertThat(results(plan(ImportPolicy.SKIP, facts, item("1", "changed"))))
                .containsExactly(Result.SKIPPED);
    }

    @Test
    void whatIsKnownAndGoneIsTakenAgain() {
        Facts facts = facts(Map.of("1", row("1", 11, "a")), Set.of());
        ChunkPlan plan = plan(ImportPolicy.SKIP, facts, item("1", "a"));
        assertThat(results(plan)).containsExactly((Result) null);
        assertThat(plan.others()).containsOnlyKeys(0);
    }

    @Test
    void whatIsSaidTwiceChangesWhatTheFirstHasMade() {
        ChunkPlan plan = plan(ImportPolicy.UPDATE, NOTHING, item("1", "a"), item("2", "b"), item("1", "c"));
        assertThat(plan.fresh()).containsOnlyKeys(0, 1);
        assertThat(plan.others()).containsOnlyKeys(2);
    }

    @Test
    void whatWasThereBeforeComesBackWhereTheFileSaysItLast() {
        Facts facts = facts(Map.of("1", row("1", 11, "a")), Set.of(11L));
        ChunkPlan plan = plan(ImportPolicy.UPDATE, facts, item("1", "changed"), item("1", "a"));
        assertThat(plan.others()).containsOnlyKeys(0, 1);
    }

    @Test
    void dryRunsRememberWhatEarlierChunksWouldHaveMade() {
        Facts facts =
                new Facts(Map.of(), Map.of(), Set.of(), Map.of("1", new Seen(-5, 0, "a"), "2", new Seen(-6, 12, "b")));
        ChunkPlan plan = plan(ImportPolicy.UPDATE, facts, item("1", "a"), item("2", "changed"));
        assertThat(results(plan)).containsExactly(Result.SKIPPED, Result.UPDATED);
        assertThat(plan.outcomes()[1].objectId()).isEqualTo(12);
    }

    @Test
    void refusalsAndPartsThatAreNoItemsAreSettled() {
        ImportPart term = ImportPart.of(ImportPart.Kind.TERM, 2, Map.of());
        ImportPart author = ImportPart.of(ImportPart.Kind.AUTHOR, 3, Map.of());
        WpError error = WpError.of("some_code", "Some words.", 400);
        Facts facts = new Facts(Map.of(term, error), Map.of(), Set.of(), Map.of());
        ChunkPlan plan = plan(
                ImportPolicy.UPDATE,
                facts,
                PreparedItem.refused(term, "", error),
                PreparedItem.bare(term, "", ""),
                PreparedItem.bare(author, "", ""));
        assertThat(results(plan)).containsExactly(Result.REFUSED, Result.REFUSED, Result.NOTED);
    }

    @Test
    void itemsOfExportFilesAreKeptApartAlsoWhenTheyAreSaidTwice() {
        ImportPart part = ImportPart.of(ImportPart.Kind.ITEM, 1, Map.of("as_stored", true));
        ChunkPlan plan = plan(
                ImportPolicy.UPDATE, NOTHING, PreparedItem.bare(part, "1", "a"), PreparedItem.bare(part, "1", "b"));
        assertThat(plan.asStored()).containsOnlyKeys(0, 1);
        assertThat(plan.fresh()).isEmpty();
    }
}
