package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryUrlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /p                      | /p?page=2
            /p?x=1                  | /p?x=1&page=2
            /p?page=7&x=1           | /p?page=2&x=1
            /p?x=a%20b              | /p?x=a+b&page=2
            /p?y[]=1&y[]=2          | /p?y%5B0%5D=1&y%5B1%5D=2&page=2
            /p?_fields=a,b          | /p?_fields=a%2Cb&page=2
            /p?                     | /p?page=2
            """)
    void a_parameter_is_set_where_it_stands_or_at_the_end(String url, String expected) {
        assertThat(QueryUrl.with(url, "page", 2)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /p               | /p
            /p?page=7        | /p
            /p?page=7&x=1    | /p?x=1
            /p?x=1           | /p?x=1
            """)
    void a_parameter_is_taken_away(String url, String expected) {
        assertThat(QueryUrl.without(url, "page")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /p?page=7    | 7
            /p?page=7x   | 7
            /p?page=x    | 0
            /p?page=-3   | -3
            /p?page=     |
            /p           |
            """)
    void a_parameter_is_read_as_a_number(String url, Long expected) {
        assertThat(QueryUrl.number(url, "page").orElse(null)).isEqualTo(expected);
    }
}
