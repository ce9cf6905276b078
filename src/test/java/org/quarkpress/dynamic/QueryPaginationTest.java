package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways between the pages of a loop of 49 posts. */
class QueryPaginationTest {
    private static String shown(String query, String attributes, String address) {
        return new SampleSite()
                .at(address)
                .show(
                        1005,
                        "<!-- wp:query {\"queryId\":1,\"query\":{\"postType\":\"post\",\"inherit\":false," + query
                                + "}} --><div><!-- wp:query-pagination-previous /-->|<!-- wp:query-pagination-numbers "
                                + attributes + " /-->|<!-- wp:query-pagination-next /--></div><!-- /wp:query -->");
    }

    /** The numbers alone: the one that is shown in brackets, dots for what is left out. */
    private static String numbers(String html) {
        String numbers = html.split("\\|")[1];
        return numbers.replaceAll("<span aria-current=\"page\"[^>]*>(\\d+)</span>", "[$1]")
                .replaceAll("<span class=\"page-numbers dots\">&hellip;</span>", "…")
                .replaceAll("<[^>]+>", "")
                .replace('\n', ' ');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "perPage":5              | {}            | 1  | [1] 2 3 … 10
            "perPage":5              | {"midSize":0} | 1  | [1] … 10
            "perPage":5              | {"midSize":1} | 2  | 1 [2] 3 … 10
            "perPage":5              | {"midSize":1} | 5  | 1 … 4 [5] 6 … 10
            "perPage":5              | {}            | 5  | 1 … 3 4 [5] 6 7 … 10
            "perPage":5              | {}            | 10 | 1 … 8 9 [10]
            "perPage":5,"pages":3    | {}            | 1  | [1] 2 3
            "perPage":25             | {}            | 1  | [1] 2
            "perPage":60             | {}            | 1  | ''
            "perPage":5              | {}            | 99 | ''
            "perPage":5,"pages":1    | {}            | 1  | ''
            """)
    void numbers_lead_to_the_first_the_last_and_those_around(
            String query, String attributes, int page, String expected) {
        assertThat(numbers(shown(query, attributes, "/p?query-1-page=" + page))).isEqualTo(expected);
    }

    @Test
    void other_parameters_stay() {
        String html = shown("\"perPage\":5", "{}", "/p?x=1&query-1-page=2&y=a%20b");
        assertThat(html)
                .contains(
                        "<a href=\"/p?x=1&#038;query-1-page=1&#038;y=a+b\" class=\"wp-block-query-pagination-previous\">Previous Page</a>")
                .contains(
                        "<a href=\"/p?x=1&#038;query-1-page=3&#038;y=a+b\" class=\"wp-block-query-pagination-next\">Next Page</a>")
                .contains("<a class=\"page-numbers\" href=\"?cst&#038;x=1&#038;y=a+b\">1</a>")
                .contains("<a class=\"page-numbers\" href=\"?query-1-page=3&#038;cst&#038;x=1&#038;y=a+b\">3</a>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1   | false | true
            2   | true  | true
            10  | true  | false
            11  | false | false
            99  | false | false
            -5  | false | true
            """)
    void ways_lead_to_pages_that_are_there(long page, boolean previous, boolean next) {
        String html = shown("\"perPage\":5", "{}", "/p?query-1-page=" + page);
        assertThat(html.contains("pagination-previous")).isEqualTo(previous);
        assertThat(html.contains("pagination-next")).isEqualTo(next);
    }

    @Test
    void a_loop_of_the_page_itself_has_no_pages() {
        String html = new SampleSite()
                .show(
                        1005,
                        "<!-- wp:query {\"query\":{\"inherit\":true}} --><div><!-- wp:query-pagination -->"
                                + "<!-- wp:query-pagination-numbers /--><!-- wp:query-pagination-next /-->"
                                + "<!-- /wp:query-pagination --><!-- wp:query-total /--></div><!-- /wp:query -->");
        assertThat(html).contains("<div class=\"wp-block-query-total\">0 results found</div>");
        assertThat(html).doesNotContain("pagination");
    }
}
