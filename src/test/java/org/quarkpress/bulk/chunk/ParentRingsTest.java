package org.quarkpress.bulk.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParentRingsTest {
    @Test
    void ringsAreFoundAndWhatHangsOnThemIsNot() {
        assertThat(ParentRings.of(Map.of("a", "a"))).containsExactly("a");
        assertThat(ParentRings.of(Map.of("a", "b", "b", "c", "c", "a"))).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(ParentRings.of(Map.of("x", "y", "y", "a", "a", "b", "b", "a")))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(ParentRings.of(Map.of("a", "b", "b", "c", "c", "elsewhere"))).isEmpty();
        assertThat(ParentRings.of(Map.of("a", "b", "b", "a", "c", "d", "d", "c")))
                .hasSize(4);
        assertThat(ParentRings.of(Map.of())).isEmpty();
    }

    @Test
    void oneRingOfAnySizeIsWalkedOnce() {
        Map<String, String> parents = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            parents.put("p" + i, "p" + (i + 1) % 50_000);
        }
        assertThat(ParentRings.of(parents)).hasSize(50_000);
    }
}
