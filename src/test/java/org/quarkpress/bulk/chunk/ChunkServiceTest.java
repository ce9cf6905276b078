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
import org.quarkpress.bulk.MessyArticles;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceService;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;

/** A chunk stores what its items would store one by one, in few statements. */
@QuarkusTest
class ChunkServiceTest extends ChunkTest {
    @Inject
    SourceService one;

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
