package org.quarkpress.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;

class RevisionListingTest {
    @ParameterizedTest
    @CsvSource({"0,,0", "4,,1", "4,4,1", "4,3,2", "4,1,4", "0,5,0"})
    void withoutPerPageAllIsOnOnePage(long total, Long perPage, long pages) {
        RevisionListing listing = listing(perPage == null ? Map.of() : Map.of("per_page", perPage));
        assertThat(listing.pages(total)).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "4, -, 1, -, -",
                "4, -, 2, -, rest_revision_invalid_page_number",
                "4, 2, 2, -, -",
                "4, 2, 5, -, rest_revision_invalid_page_number",
                "4, 2, 9, 3, -",
                "4, 2, 1, 4, rest_revision_invalid_offset_number",
                "4, -, 1, 9, rest_revision_invalid_offset_number",
                "4, -, 1, -1, -",
                "0, -, 3, -, -",
                "0, 2, 1, 5, -"
            })
    void whatLiesBeyondIsRefusedUnlessThereIsNothing(long total, Long perPage, Long page, Long offset, String code) {
        Map<String, Object> params = new java.util.HashMap<>();
        params.put("per_page", perPage);
        params.put("page", page);
        params.put("offset", offset);
        RevisionListing listing = listing(params);
        if (code == null) {
            assertThatCode(() -> listing.refuseBeyond(total)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> listing.refuseBeyond(total))
                    .isInstanceOfSatisfying(
                            WpError.class, refused -> assertThat(refused.code()).isEqualTo(code));
        }
    }

    @Test
    void anOrderThatLacksWhatItNeedsIsRefused() {
        assertThat(refusal(Map.of("orderby", "relevance"))).isEqualTo("rest_no_search_term_defined");
        assertThat(refusal(Map.of("orderby", "relevance", "search", ""))).isEqualTo("rest_no_search_term_defined");
        assertThat(refusal(Map.of("orderby", "include"))).isEqualTo("rest_orderby_include_missing_include");
        assertThatCode(() -> listing(Map.of("orderby", "include", "include", List.of(3L))))
                .doesNotThrowAnyException();
        assertThatCode(() -> listing(Map.of("orderby", "include_slugs"))).doesNotThrowAnyException();
    }

    private static String refusal(Map<String, Object> params) {
        try {
            listing(params);
            return "none";
        } catch (WpError refused) {
            return refused.code();
        }
    }

    private static RevisionListing listing(Map<String, Object> params) {
        return new RevisionListing(
                new RestRequest("GET", "/wp/v2/posts/1/revisions", Map.of(), null).with(ParamSource.GET, params));
    }
}
