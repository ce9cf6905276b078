package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.site.Site;

class ArchivePeriodTest {
    private static final List<PostedDay> DAYS = List.of(
            new PostedDay(LocalDate.of(2022, 3, 1), 1),
            new PostedDay(LocalDate.of(2022, 2, 9), 1),
            new PostedDay(LocalDate.of(2022, 2, 8), 2),
            new PostedDay(LocalDate.of(2021, 1, 10), 1));

    private static Site site(String structure, String weekStart) {
        Map<String, String> options = Map.of(
                "home", "http://example.test",
                "siteurl", "http://example.test",
                "permalink_structure", structure,
                "date_format", "F j, Y",
                "start_of_week", weekStart);
        return Site.from(options::get);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            monthly | 0 | http://example.test/2022/03/     | March 2022        | 1
            monthly | 1 | http://example.test/2022/02/     | February 2022     | 3
            yearly  | 0 | http://example.test/2022/        | 2022              | 4
            yearly  | 1 | http://example.test/2021/        | 2021              | 1
            daily   | 2 | http://example.test/2022/02/08/  | February 8, 2022  | 2
            weekly  | 0 | http://example.test/?m=2022&w=9  | February 28, 2022&#8211;March 6, 2022 | 1
            weekly  | 1 | http://example.test/?m=2022&w=6  | February 7, 2022&#8211;February 13, 2022 | 3
            weekly  | 2 | http://example.test/?m=2021&w=1  | January 4, 2021&#8211;January 10, 2021 | 1
            """)
    void posts_are_gathered_by_period(String type, int place, String url, String label, long posts) {
        ArchivePeriod period = ArchivePeriod.of(type, DAYS, site("/%year%/%monthnum%/%postname%/", "1"))
                .get(place);
        assertThat(period).isEqualTo(new ArchivePeriod(url, label, posts));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | http://example.test/?m=202203
            /%postname%               | http://example.test/2022/03
            /blog/%postname%/         | http://example.test/blog/2022/03/
            /index.php/%postname%/    | http://example.test/index.php/2022/03/
            """)
    void addresses_follow_the_permalinks(String structure, String url) {
        assertThat(ArchivePeriod.of("monthly", DAYS, site(structure, "1"))
                        .get(0)
                        .url())
                .isEqualTo(url);
    }

    @Test
    void weeks_may_begin_on_sunday() {
        ArchivePeriod first =
                ArchivePeriod.of("weekly", DAYS, site("/%postname%/", "0")).get(0);
        assertThat(first.label()).isEqualTo("February 27, 2022&#8211;March 5, 2022");
        assertThat(first.url()).isEqualTo("http://example.test/?m=2022&w=9");
    }
}
