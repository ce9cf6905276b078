package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.model.Models;
import org.quarkpress.model.PostType;
import org.quarkpress.model.PostTypes;
import org.quarkpress.sanitize.Answers;
import org.quarkpress.sanitize.Slug;

/** Unique slugs: {@code post/slugs.json} has what WordPress 7.1 gave under each permalink structure. */
class PostSlugsTest {
    private static final PostTypes TYPES = Models.builtIn().postTypes();

    @Test
    void everySlugIsWhatWordPressGave() {
        assertThat(Answers.unlike("post/slugs.json", PostSlugsTest::given)).isEmpty();
    }

    private static String given(Object question) {
        Map<?, ?> asked = (Map<?, ?>) question;
        List<?> taken = (List<?>) asked.get("taken");
        return PostSlugs.unique(
                (String) asked.get("slug"),
                TYPES.get((String) asked.get("type")),
                (String) asked.get("structure"),
                "",
                taken::contains);
    }

    @ParameterizedTest
    @CsvSource({"12,12,12", "12,'',12-2", "31,other,31-2", "2020,'',2020"})
    void aPostKeepsTheNumberItAlreadyHasForASlug(String slug, String current, String unique) {
        PostType post = TYPES.get("post");
        assertThat(PostSlugs.unique(slug, post, "/%year%/%monthnum%/%postname%/", current, taken -> false))
                .isEqualTo(slug.equals("12") && current.isEmpty() ? "12-2" : unique);
    }

    @ParameterizedTest
    @CsvSource({
        "draft,post,true",
        "pending,post,true",
        "auto-draft,page,true",
        "publish,post,false",
        "future,post,false",
        "private,post,false",
        "trash,post,false",
        "inherit,revision,true",
        "inherit,attachment,false"
    })
    void draftsAndRevisionsHaveNoSlugOfTheirOwn(String status, String type, boolean unsettled) {
        assertThat(PostSlugs.unsettled(status, type)).isEqualTo(unsettled);
    }

    @Property(tries = 300)
    void aSlugAndItsNumberedFormsAreLockedTogether(
            @ForAll @From("slugs") String slug, @ForAll @IntRange(min = 2) int n) {
        String numbered = Slug.numbered(slug, n);
        assertThat(PostSlugs.family(numbered)).isEqualTo(PostSlugs.family(slug));
        assertThat(PostSlugs.family(Slug.numbered(numbered, 2))).isEqualTo(PostSlugs.family(slug));
    }

    @Property(tries = 300)
    void numberedFormsBeginWithTheStem(
            @ForAll @From("slugs") String slug, @ForAll @IntRange(min = 2, max = 999_999_999) int n) {
        assertThat(Slug.numbered(slug, n)).startsWith(PostSlugs.stem(slug));
    }

    @Property(tries = 100)
    void theFamiliesAreFew(@ForAll @From("slugs") String slug) {
        assertThat(PostSlugs.family(slug)).matches("post-slug-([0-9]|[1-5][0-9]|6[0-3])");
    }

    @Property(tries = 200)
    void whatIsGivenIsFreeAndFitsItsColumn(@ForAll @From("slugs") String slug, @ForAll @IntRange(max = 12) int taken) {
        Set<String> held = new HashSet<>(Set.of(slug));
        for (int n = 2; n < taken; n++) {
            held.add(Slug.numbered(slug, n));
        }
        String unique = PostSlugs.unique(slug, TYPES.get("post"), "", "", held::contains);
        assertThat(held).doesNotContain(unique);
        assertThat(unique.length()).isLessThanOrEqualTo(Slug.MAX_BYTES);
    }

    @Provide
    Arbitrary<String> slugs() {
        Arbitrary<String> dense =
                Arbitraries.strings().withChars("ab1-").ofMinLength(1).ofMaxLength(200);
        Arbitrary<String> octets = Arbitraries.of("%e6%97%a5", "a", "-1", "7")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(dense, octets).map(text -> Slug.cut(trimmed(text), Slug.MAX_BYTES));
    }

    /** Slugs begin and end with something other than dashes, and have no two in a row. */
    private static String trimmed(String text) {
        String slug = Slug.of(text);
        return slug.isEmpty() ? "a" : slug;
    }
}
