package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TagCloudSizesTest {
    private static final List<Long> COUNTS = List.of(14L, 7L, 14L, 12L, 13L, 6L, 14L);

    /** Counts, smallest, largest, and what WordPress made of them. */
    static Stream<Arguments> asked() {
        return Stream.of(
                Arguments.of(
                        COUNTS,
                        "8pt",
                        "22pt",
                        "22pt 10.121212121212pt 22pt 19.030303030303pt 20.727272727273pt 8pt 22pt"),
                Arguments.of(
                        COUNTS, "1em", "3em", "3em 1.3030303030303em 3em 2.5757575757576em 2.8181818181818em 1em 3em"),
                Arguments.of(List.of(14L, 14L), "10px", "1.5em", "10px 10px"),
                Arguments.of(
                        COUNTS,
                        "bad",
                        "1.5rem",
                        "1.5pt 0.22727272727273pt 1.5pt 1.1818181818182pt 1.3636363636364pt 0pt 1.5pt"),
                Arguments.of(List.of(10L, 10L, 10L, 10L, 18L), "8pt", "22pt", "8pt 8pt 8pt 8pt 22pt"),
                Arguments.of(List.of(5L), "8pt", "22pt", "8pt"),
                Arguments.of(List.of(), "8pt", "22pt", ""));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void links_grow_with_the_logarithm_of_their_uses(List<Long> counts, String smallest, String largest, String sizes) {
        assertThat(String.join(" ", TagCloudBlock.sizes(counts, smallest, largest)))
                .isEqualTo(sizes);
    }
}
