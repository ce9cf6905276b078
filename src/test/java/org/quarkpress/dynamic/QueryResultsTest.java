package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryResultsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total-results | 4  | 3  | 1  | 4 results found
            total-results | 1  | 3  | 1  | 1 result found
            total-results | 0  | 3  | 1  | 0 results found
            range-display | 4  | 3  | 1  | Displaying 1 – 3 of 4
            range-display | 2  | 10 | 1  | Displaying 1 – 2 of 2
            range-display | 1  | 10 | 1  | Displaying 1 of 1
            range-display | 0  | 10 | 1  | Displaying 0 of 0
            range-display | 0  | 5  | 99 | Displaying 0 of 0
            range-display | 49 | 5  | 2  | Displaying 6 – 10 of 49
            range-display | 49 | 5  | 10 | Displaying 46 – 49 of 49
            """)
    void says_how_much_was_found(String type, long found, long perPage, long page, String text) {
        assertThat(QueryResults.text(type, found, perPage, page)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0         | 1 second
            59        | 59 seconds
            60        | 1 minute
            5400      | 2 hours
            86400     | 1 day
            604800    | 1 week
            2592000   | 1 month
            157766400 | 5 years
            """)
    void says_how_long_ago(long seconds, String text) {
        assertThat(PostDateBlock.diff(seconds)).isEqualTo(text);
    }
}
