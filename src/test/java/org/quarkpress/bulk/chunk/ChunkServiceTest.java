package org.quarkpress.bulk.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.Articles;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalRow;
import org.quarkpress.bulk.JournalStore;
import org.quarkpress.bulk.MessyArticles;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceService;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;

/** A chunk stores what its items would store one by one, in few statements. */
@QuarkusTest
class ChunkServiceTest extends ChunkTest {
    @Inject
    SourceService one;

    @Inject
    JournalStore journal;

    @Test
    void aChunkStoresWhatItsItemsStoreOneByOne() {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int n = 1; n <= 40; n++) {
            Map<String, Object> record =
                    new LinkedHashMap<>(n % 2 == 0 ? MessyArticles.article(n) : Articles.article(n));
            record.put("slug", "chunk-x-" + n);
            records.add(record);
        }
        List<ItemOutcome> outcomes = store("chunk-many", records);
        assertThat(outcomes).extracting(ItemOutcome::refusal).containsOnlyNulls();
        assertThat(outcomes).extracting(ItemOutcome::result).containsOnly(Result.CREATED);
        for (int i = 0; i < records.size(); i++) {
            Map<String, Object> record = records.get(i);
            record.put("slug", "chunk-y-" + (i + 1));
            String id = String.valueOf(record.get("source_id"));
            long single = one.put(new SourceAddress("chunk-single", id), record, ImportPolicy.UPDATE, true, admin)
                    .post()
                    .id();
            assertThat(comparable(single)).isEqualTo(comparable(outcomes.get(i).objectId()));
        }
    }

    @Test
    void aChunkChangesWhatItsItemsChangeOneByOne() {
        List<Map<String, Object>> first = new ArrayList<>();
        List<Map<String, Object>> second = new ArrayList<>();
        for (int n = 1; n <= 40; n++) {
            Map<String, Object> record = new LinkedHashMap<>(Articles.article(n));
            record.put("slug", "chunk-x-change-" + n);
            first.add(record);
            Map<String, Object> next = new LinkedHashMap<>(Articles.article(n + 1));
            next.put("source_id", record.get("source_id"));
            next.put("slug", n % 5 == 0 ? "chunk-x-moved-" + n : record.get("slug"));
            variations(n, next);
            second.add(next);
        }
        List<ItemOutcome> created = store("chunk-change", first);
        List<ItemOutcome> outcomes = store("chunk-change", second);
        assertThat(outcomes).extracting(ItemOutcome::refusal).containsOnlyNulls();
        assertThat(outcomes).extracting(ItemOutcome::result).containsOnly(Result.UPDATED);
        assertThat(outcomes)
                .extracting(ItemOutcome::objectId)
                .isEqualTo(created.stream().map(ItemOutcome::objectId).toList());
        for (int i = 0; i < second.size(); i++) {
            String id = String.valueOf(first.get(i).get("source_id"));
            SourceAddress address = new SourceAddress("chunk-change-single", id);
            one.put(address, renamed(first.get(i)), ImportPolicy.UPDATE, true, admin);
            long single = one.put(address, renamed(second.get(i)), ImportPolicy.UPDATE, true, admin)
                    .post()
                    .id();
            assertThat(comparable(single))
                    .as("article " + (i + 1))
                    .isEqualTo(comparable(outcomes.get(i).objectId()));
        }
        assertThat(store("chunk-change", second))
                .extracting(ItemOutcome::result)
                .containsOnly(Result.SKIPPED);
    }

    /** Changes of many kinds: what is cleared, what is on top, states, formats, terms that are new. */
    private static void variations(int n, Map<String, Object> record) {
        switch (n % 8) {
            case 0 -> record.put("meta", null);
            case 1 -> record.put("sticky", true);
            case 2 -> record.put("status", "draft");
            case 3 -> record.put("terms", null);
            case 4 -> record.put("terms", Map.of("post_tag", List.of("Made by change " + n, "Shared by changes")));
            case 5 -> record.put("status", "private");
            case 6 -> record.put("format", "aside");
            default -> record.put("featured_image", null);
        }
    }

    private static Map<String, Object> renamed(Map<String, Object> record) {
        Map<String, Object> out = new LinkedHashMap<>(record);
        out.put("slug", String.valueOf(record.get("slug")).replace("chunk-x", "chunk-y"));
        return out;
    }

    @Test
    void theJournalKeepsWhatWasBeforeAChange() {
        Map<String, Object> record = record("journal-1", "Before words");
        record.put("terms", Map.of("post_tag", List.of("Before tag")));
        long id = store("chunk-journal", List.of(record)).get(0).objectId();
        PostSnapshot before = snapshots.read(List.of(id)).get(id);
        String hash = hash(id);
        store("chunk-journal", List.of(record("journal-1", "After words"), record("journal-2", "New")));
        JournalRow last = journal.last(1, JournalEntry.Kind.POST, 1000).stream()
                .filter(row -> row.entry().objectId() == id)
                .findFirst()
                .orElseThrow();
        assertThat(last.entry().action()).isEqualTo(JournalEntry.Action.UPDATED);
        assertThat(last.entry().fingerprint())
                .isEqualTo(snapshots.read(List.of(id)).get(id).fingerprint());
        SnapshotText.Before kept = SnapshotText.read(last.entry().before());
        assertThat(kept.hash()).isEqualTo(hash).isNotEqualTo(hash(id));
        assertThat(kept.post().fingerprint()).isEqualTo(before.fingerprint());
    }

    private String hash(long post) {
        return db.row(
                        "SELECT hash FROM wp_qp_sources WHERE kind = 'post' AND object_id = ?",
                        List.of(post),
                        row -> row.getString(1))
                .orElseThrow();
    }

    @Test
    void ofItemsThatNameAPictureThatIsNoneEachIsRefused() {
        List<Map<String, Object>> records = List.of(record("nopicture-1", "One"), record("nopicture-2", "Two"));
        records.forEach(record -> record.put("featured_image", 999_999_999L));
        assertThat(store("chunk-nopicture", records))
                .extracting(outcome -> outcome.refusal().code())
                .containsExactly("quarkpress_item_picture_unknown", "quarkpress_item_picture_unknown");
    }

    @Test
    void anItemThatIsRefusedLeavesThePostAsItWasAndTheOthersAreChanged() {
        List<Map<String, Object>> records = List.of(record("mixed-1", "One"), record("mixed-2", "Two"));
        List<ItemOutcome> made = store("chunk-mixed", records);
        Map<String, Object> wrong = record("mixed-1", "Wrong");
        wrong.put("terms", Map.of("post_tag", List.of("Made for nothing"), "category", List.of(999_999_999L)));
        List<ItemOutcome> outcomes = store("chunk-mixed", List.of(wrong, record("mixed-2", "Right")));
        assertThat(outcomes).extracting(ItemOutcome::result).containsExactly(Result.REFUSED, Result.UPDATED);
        assertThat(snapshots.read(List.of(made.get(0).objectId())).values())
                .extracting(post -> post.row().title())
                .containsExactly("One");
        assertThat(snapshots.read(List.of(made.get(1).objectId())).values())
                .extracting(post -> post.row().title())
                .containsExactly("Right");
        assertThat(db.rows(
                        "SELECT term_id FROM wp_terms WHERE name = 'Made for nothing'",
                        List.of(),
                        row -> row.getLong(1)))
                .isEmpty();
    }

    private List<Object> comparable(long id) {
        PostSnapshot post = snapshots.read(List.of(id)).get(id);
        return List.of(
                post.row().author(),
                post.row().date(),
                post.row().dateGmt(),
                post.row().content(),
                post.row().title(),
                post.row().excerpt(),
                post.row().status(),
                post.row().commentStatus(),
                post.row().pingStatus(),
                post.row().name().replace("chunk-x", "chunk-y"),
                post.row().parent(),
                post.row().guid().replace("chunk-x", "chunk-y").replaceAll("p=" + id + "$", "p=ID"),
                post.row().menuOrder(),
                post.row().type(),
                post.meta(),
                post.places(),
                post.sticky());
    }

    @Test
    void whatWasTakenLikeThisIsSkippedAndWhatChangedIsChanged() {
        Map<String, Object> record = record("again-1", "First words");
        assertThat(store("chunk-again", List.of(record)))
                .extracting(ItemOutcome::result)
                .containsExactly(Result.CREATED);
        assertThat(store("chunk-again", List.of(record)))
                .extracting(ItemOutcome::result)
                .containsExactly(Result.SKIPPED);
        Map<String, Object> changed = record("again-1", "Other words");
        List<ItemOutcome> outcomes = store("chunk-again", List.of(changed, record("again-2", "New")));
        assertThat(outcomes).extracting(ItemOutcome::result).containsExactly(Result.UPDATED, Result.CREATED);
        long id = outcomes.get(0).objectId();
        assertThat(snapshots.read(List.of(id)).get(id).row().title()).isEqualTo("Other words");
    }
}
