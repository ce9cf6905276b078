package org.quarkpress.php;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonResourceTest {
    @Test
    void aFileBesideAClassIsReadInTheOrderInWhichItIsWritten() {
        Map<String, Object> facts = JsonResource.object(JsonResourceTest.class, "facts.json");
        assertThat(facts.keySet()).containsExactly("zebra", "apple", "7", "nothing", "list");
        assertThat(facts).containsEntry("zebra", 1L).containsEntry("nothing", null);
        assertThat(JsonResource.read(JsonResourceTest.class, "facts.json")).isEqualTo(facts);
    }

    @Test
    void aFileThatHoldsAListIsReadAsObjectsAndTheRestIsLeftOut() {
        assertThat(JsonResource.objects(JsonResourceTest.class, "facts-list.json"))
                .containsExactly(Map.of("a", 1L), Map.of(), Map.of("b", List.of(2L)));
        assertThat(JsonResource.object(JsonResourceTest.class, "facts-list.json"))
                .isEmpty();
        assertThat(JsonResource.objects(JsonResourceTest.class, "facts.json")).isEmpty();
    }

    @Test
    void aFileThatIsMissingIsOurOwnMistake() {
        assertThatThrownBy(() -> JsonResource.read(JsonResourceTest.class, "none.json"))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void whatIsNoObjectIsAnEmptyOne() {
        for (Object value : Arrays.asList(null, 1L, "text", List.of(), List.of(Map.of("a", 1L)), false)) {
            assertThat(JsonResource.object(value)).as(String.valueOf(value)).isEmpty();
        }
    }

    @Test
    void whatIsNoListHasNoObjects() {
        for (Object value : Arrays.asList(null, 1L, "text", Map.of("a", 1L), List.of(1L, "b", List.of()))) {
            assertThat(JsonResource.objects(value)).as(String.valueOf(value)).isEmpty();
        }
    }

    @Test
    void objectsAreCopiesThatMayBeChanged() {
        Map<String, Object> original = new LinkedHashMap<>(Map.of("a", 1L));
        JsonResource.object((Object) original).put("b", 2L);
        JsonResource.objects(List.of(original)).get(0).remove("a");
        assertThat(original).isEqualTo(Map.of("a", 1L));
        assertThat(JsonResource.object(Map.of(1L, "one"))).isEqualTo(Map.of("1", "one"));
    }
}
