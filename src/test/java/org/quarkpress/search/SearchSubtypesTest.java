package org.quarkpress.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Models;

class SearchSubtypesTest {
    private static final SearchSubtypes SUBTYPES = new SearchSubtypes(Models.withSite("""
            {"post_types": {"book": {"public": true, "show_in_rest": true},
                            "hidden": {"public": false, "show_in_rest": true},
                            "ledger": {"public": true, "show_in_rest": false}},
             "taxonomies": {"genre": {"object_type": ["book"], "show_in_rest": true},
                            "inner": {"object_type": ["book"], "show_in_rest": true, "public": false}}}
            """));

    @Test
    void whatIsPublicAndInRestIsSearchedButNoMedia() {
        assertThat(SUBTYPES.of("post")).containsExactly("post", "page", "book");
        assertThat(SUBTYPES.of("term")).containsExactly("category", "post_tag", "genre");
        assertThat(SUBTYPES.of("post-format")).isEmpty();
        assertThat(SUBTYPES.of("user")).isEmpty();
        assertThat(SUBTYPES.all()).containsExactly("post", "page", "book", "category", "post_tag", "genre");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    post,page        | [post, page]
                    post page        | [post, page]
                    POST             | [post]
                    post,,page       | [post, page]
                    post,post        | [post]
                    'Über uns'       | [uber, uns]
                    ''               | []
                    """)
    void namesAreSlugsEachOnce(String given, String slugs) {
        assertThat(SearchSubtypes.slugs(given).toString()).isEqualTo(slugs);
    }

    @Test
    void listsAndPhpArraysAreNamesToo() {
        assertThat(SearchSubtypes.slugs(List.of("Page", "page", 7L))).containsExactly("page", "7");
        assertThat(SearchSubtypes.slugs(Map.of("x", "page"))).containsExactly("page");
        assertThat(SearchSubtypes.slugs(null)).isEmpty();
    }

    @Test
    void thoseOfOtherKindsFallOutAndTheRestKeepTheirPlaces() {
        assertThat(SUBTYPES.wanted(List.of("post", "page"), "post")).isEqualTo(List.of("post", "page"));
        Map<String, Object> second = new LinkedHashMap<>();
        second.put("1", "page");
        assertThat(SUBTYPES.wanted(List.of("category", "page"), "post")).isEqualTo(second);
        assertThat(SUBTYPES.wanted(List.of("page"), "term")).isEqualTo(List.of());
        assertThat(SUBTYPES.wanted(List.of("page", "any"), "post")).isEqualTo(List.of("any"));
    }

    @Test
    void anUnknownKindIsRefusedUnlessAnySubtypeWillDo() {
        assertThat(SUBTYPES.wanted(List.of("any"), "user")).isEqualTo(List.of("any"));
        assertThatThrownBy(() -> SUBTYPES.wanted(List.of("page"), "user"))
                .isInstanceOf(WpError.class)
                .extracting(error -> ((WpError) error).code())
                .isEqualTo("rest_search_invalid_type");
    }
}
