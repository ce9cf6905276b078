package org.quarkpress.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.model.Models;
import org.quarkpress.model.Taxonomy;

/** Slugs as WordPress 7.1 made them for the same terms: categories engineering, backend and databases below each other. */
class TermSlugsTest {
    private static final Taxonomy CATEGORY = Models.builtIn().taxonomies().get("category");
    private static final Taxonomy TAG = Models.builtIn().taxonomies().get("post_tag");
    private static final Map<Long, TermRow> TREE = tree();

    private final Set<String> here = new HashSet<>(Set.of("engineering", "backend", "databases", "operations"));
    private final Set<String> elsewhere = new HashSet<>();

    private static Map<Long, TermRow> tree() {
        Map<Long, TermRow> rows = new HashMap<>();
        rows.put(60L, row(60, "engineering", 0));
        rows.put(61L, row(61, "backend", 60));
        rows.put(62L, row(62, "databases", 61));
        return rows;
    }

    private static TermRow row(long id, String slug, long parent) {
        return new TermRow(id, id, "category", slug, slug, "", parent, 0);
    }

    private TermSlugs.Others others(Map<Long, TermRow> above) {
        return new TermSlugs.Others(here::contains, this::taken, this::taken, above);
    }

    private boolean taken(String slug) {
        return here.contains(slug) || elsewhere.contains(slug);
    }

    static Stream<Arguments> slugs() {
        return Stream.of(
                Arguments.of("free", 0L, "free"),
                Arguments.of("free", 62L, "free"),
                Arguments.of("operations", 0L, "operations-2"),
                Arguments.of("operations", 62L, "operations-databases"),
                Arguments.of("operations", 60L, "operations-engineering"),
                Arguments.of("", 60L, ""));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void aTakenSlugGetsItsParentsOrANumber(String slug, long parent, String expected) {
        assertThat(TermSlugs.unique(slug, CATEGORY, parent, others(TREE))).isEqualTo(expected);
    }

    @Test
    void parentsAreAddedUntilNobodyHasTheSlug() {
        here.add("operations-databases");
        assertThat(TermSlugs.unique("operations", CATEGORY, 62, others(TREE)))
                .isEqualTo("operations-databases-backend");
    }

    @Test
    void whenAllParentsAreUsedANumberFollows() {
        here.addAll(List.of("operations-engineering", "operations-engineering-2"));
        assertThat(TermSlugs.unique("operations", CATEGORY, 60, others(TREE))).isEqualTo("operations-engineering-3");
    }

    @Test
    void anotherTaxonomyMayHaveTheSameSlug() {
        elsewhere.add("shared");
        assertThat(TermSlugs.unique("shared", TAG, 0, others(Map.of()))).isEqualTo("shared");
    }

    @Test
    void numbersAlsoGoRoundTheSlugsOfOtherTaxonomies() {
        elsewhere.add("operations-2");
        assertThat(TermSlugs.unique("operations", TAG, 0, others(Map.of()))).isEqualTo("operations-3");
    }

    @Test
    void aRingOfParentsEnds() {
        Map<Long, TermRow> ring = Map.of(1L, row(1, "one", 2), 2L, row(2, "two", 1));
        here.addAll(List.of("operations-one", "operations-one-two"));
        assertThat(TermSlugs.unique("operations", CATEGORY, 1, others(ring))).isEqualTo("operations-one-two-2");
    }

    @Test
    void flatTaxonomiesUseNumbersOnly() {
        assertThat(TermSlugs.unique("backend", TAG, 60, others(TREE))).isEqualTo("backend-2");
    }

    @Test
    void slugsThatCanMeetAreLockedTogether() {
        assertThat(TermSlugs.families(List.of("green", "green-energy", "green-energy-2", "green-energy-engineering")))
                .hasSize(1);
        assertThat(TermSlugs.families(List.of("a", "b", "c", "d", "e")))
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
