package org.quarkpress.sanitize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void a_number_goes_behind_the_slug() {
        assertThat(Slug.numbered("hello", 2)).isEqualTo("hello-2");
    }

    @Test
    void a_full_slug_gives_room_for_its_number() {
        assertThat(Slug.numbered("a".repeat(200), 12)).isEqualTo("a".repeat(197) + "-12");
    }

    @Test
    void a_number_never_cuts_a_character() {
        assertThat(Slug.numbered("%d1%8f".repeat(33), 2)).isEqualTo("%d1%8f".repeat(33) + "-2");
        assertThat(Slug.numbered("ab" + "%d1%8f".repeat(33), 2)).isEqualTo("ab" + "%d1%8f".repeat(32) + "-2");
    }

    @Test
    void a_title_without_letters_takes_the_fallback() {
        assertThat(Slug.of("... --- !!!", "17")).isEqualTo("17");
    }

    @Test
    void a_german_site_folds_umlauts_its_own_way() {
        assertThat(Accents.remove("Äöüß", "de_DE")).isEqualTo("Aeoeuess");
        assertThat(Accents.remove("Äöüß")).isEqualTo("Aous");
        assertThat(Accents.remove("Æblegrød på Ås", "da_DK")).isEqualTo("Aeblegroed paa Aas");
        assertThat(Accents.remove("col·lecció", "ca")).isEqualTo("colleccio");
        assertThat(Accents.remove("đak Đ", "sr_RS")).isEqualTo("djak DJ");
    }

    @Test
    void reserved_names_are_those_of_wordpress() {
        for (List<Object> row : Answers.of("sanitize/reserved.json")) {
            String structure = (String) row.get(0);
            String name = (String) row.get(2);
            boolean reserved =
                    switch ((String) row.get(1)) {
                        case "post" -> ReservedSlug.forPost(name, structure);
                        case "page", "chapter" -> ReservedSlug.forHierarchical(name);
                        default -> ReservedSlug.forFlat(name);
                    };
            assertThat(reserved).as(row.toString()).isEqualTo(row.get(3));
        }
    }

    @Property(tries = 300)
    void a_slug_is_short_plain_ascii(@ForAll String title) {
        assertThat(Slug.of(title)).hasSizeLessThanOrEqualTo(Slug.MAX_BYTES).matches("[%a-z0-9_-]*");
    }

    @Property(tries = 300)
    void a_slug_of_a_slug_is_itself(@ForAll String title) {
        String slug = Slug.of(title);
        assertThat(Slug.of(slug)).isEqualTo(slug);
    }

    @Property(tries = 300)
    void a_numbered_slug_fits(@ForAll String title, @ForAll @IntRange(min = 2) int n) {
        assertThat(Slug.numbered(Slug.of(title), n))
                .hasSizeLessThanOrEqualTo(Slug.MAX_BYTES)
                .endsWith("-" + n);
    }
}
