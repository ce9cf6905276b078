package org.quarkpress.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.boot.SiteTest;

@QuarkusTest
@TestTransaction
class MetaStoreTest extends SiteTest {
    private static final long ONE = 900_001;
    private static final long OTHER = 900_002;

    @Inject
    MetaStore store;

    @ParameterizedTest
    @ValueSource(strings = {"post", "term", "user", "comment"})
    void aValueIsAddedChangedAndDeleted(String objectType) {
        store.set(objectType, ONE, "k", List.of("é", 1L));
        store.set(objectType, ONE, "k", true);
        store.add(objectType, ONE, "k", "a:0:{}");
        assertThat(values(objectType, "k")).containsExactly("1", "s:6:\"a:0:{}\";");
        store.delete(objectType, ONE, "k");
        assertThat(store.read(objectType, ONE).all()).isEmpty();
    }

    @Test
    void manyObjectsAreReadTogetherAndOnesWithoutMetaAreEmpty() {
        store.set("post", ONE, "k", "one");
        store.set("post", OTHER, "k", "other");
        store.set("post", OTHER, "hidden", "x");
        Map<Long, MetaRows> all = store.read("post", List.of(ONE, OTHER, 900_003L));
        assertThat(all.get(OTHER).first("k")).contains("other");
        assertThat(all.get(900_003L)).isEqualTo(MetaRows.NONE);
        assertThat(store.read("post", List.of(OTHER), List.of("k")).get(OTHER).all())
                .extracting(MetaRow::key)
                .containsOnly("k");
    }

    @Test
    void plannedChangesBecomeRows() {
        for (String text : List.of("a", "b", "c")) {
            store.add("post", ONE, "several", text);
        }
        List<MetaRow> rows = store.readForChange("post", ONE).of("several");
        MetaChange change = MetaChange.several("several", rows, List.of("c", "new"), (row, position) -> row.value()
                .equals(List.of("c", "new").get(position)));
        store.apply("post", ONE, List.of(change));
        assertThat(values("post", "several")).containsExactly("c", "new");
        store.deleteAll("post", ONE);
        assertThat(values("post", "several")).isEmpty();
    }

    @Test
    void nothingIsTakenForNoObjects() {
        assertThat(store.read("post", List.of())).isEmpty();
    }

    private List<String> values(String objectType, String key) {
        return store.read(objectType, ONE).of(key).stream().map(MetaRow::value).toList();
    }
}
