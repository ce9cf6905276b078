package org.quarkpress.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateHierarchyTest {
    private static final Set<String> NAMES = Set.of("post", "book", "genre");

    @ParameterizedTest
    @CsvSource({
        "index, index",
        "front-page, front-page home index",
        "home, home index",
        "archive, archive index",
        "category-news, category-news category archive index",
        "author-admin, author-admin author archive index",
        "taxonomy-genre-prose, taxonomy-genre-prose taxonomy-genre taxonomy archive index",
        "single-post, single-post single singular index",
        "single-book-x, single-book-x single-book single singular index",
        "page-about, page-about page singular index",
        "attachment, attachment single singular index",
        "404, 404 index"
    })
    void theNearestComesFirstAndTheIndexLast(String slug, String expected) {
        assertThat(TemplateHierarchy.of(slug, false, "", NAMES)).containsExactly(expected.split(" "));
    }

    @Test
    void aTemplateThatPeopleChooseStandsForPages() {
        assertThat(TemplateHierarchy.of("wide", true, "", NAMES)).containsExactly("page", "singular", "index");
    }

    @Test
    void aPrefixTellsTheKindAndTheThing() {
        assertThat(TemplateHierarchy.of("single-book-x", false, "single-book", NAMES))
                .isEqualTo(List.of("single-book-x", "single-book", "single", "singular", "index"));
    }

    @ParameterizedTest
    @CsvSource({
        "fieldnotes//single, fieldnotes//single",
        "fieldnotes/single, fieldnotes//single",
        "a%2F%2Fb, a//b",
        "single, single"
    })
    void betweenThemeAndSlugStandTwoSlashes(String given, String expected) {
        assertThat(TemplateRoutes.twoSlashes(given)).isEqualTo(expected);
    }
}
