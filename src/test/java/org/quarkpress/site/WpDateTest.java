package org.quarkpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.sanitize.Answers;

class WpDateTest {
    static Stream<List<Object>> requestDates() {
        return Answers.of("site/rest-dates.json").stream();
    }

    static Stream<List<Object>> storedDates() {
        return Answers.of("site/mysql-dates.json").stream();
    }

    @ParameterizedTest
    @MethodSource("requestDates")
    void a_date_of_a_request_means_what_wordpress_reads(List<Object> row) {
        ZoneId zone = zone((String) row.get(0));
        String text = (String) row.get(1);
        Long seconds = row.get(2) instanceof Number n ? n.longValue() : null;
        assertThat(RestDate.parse(text).orElse(null)).isEqualTo(seconds);
        assertThat(pair(RestDate.ofLocal(text, zone))).isEqualTo(row.get(3));
        assertThat(pair(RestDate.ofGmt(text, zone))).isEqualTo(row.get(4));
    }

    @ParameterizedTest
    @MethodSource("storedDates")
    void stored_dates_move_between_local_and_gmt(List<Object> row) {
        ZoneId zone = zone((String) row.get(0));
        String stored = (String) row.get(1);
        assertThat(WpDate.toGmt(stored, zone)).isEqualTo(row.get(2));
        assertThat(WpDate.fromGmt(stored, zone)).isEqualTo(row.get(3));
        assertThat(WpDate.toRfc3339(stored, zone).orElse("false")).isEqualTo(String.valueOf(row.get(4)));
    }

    @Test
    void patterns_give_what_php_gives() {
        for (List<Object> row : Answers.of("site/php-date.json")) {
            LocalDateTime time = WpDate.parse((String) row.get(0)).orElseThrow();
            String text = PhpDate.format((String) row.get(2), WpDate.at(time, ZoneId.of((String) row.get(1))));
            assertThat(text).as(row.toString()).isEqualTo(row.get(3));
        }
    }

    @Test
    void a_pattern_of_any_length_comes_back() {
        String text =
                PhpDate.format("r".repeat(5_000_000), WpDate.at(LocalDateTime.of(2021, 7, 4, 2, 3), ZoneOffset.UTC));
        assertThat(text).startsWith("Sun, 04 Jul 2021 02:03:00 +0000").hasSizeLessThan(40_000);
    }

    @Test
    void date_beats_date_gmt() {
        Optional<RestDate> date =
                RestDate.ofRequest("2021-07-04T12:00:00", "2020-01-01T00:00:00", ZoneId.of("Europe/Paris"));
        assertThat(date).contains(new RestDate("2021-07-04 12:00:00", "2021-07-04 10:00:00"));
        assertThat(RestDate.ofRequest(null, "2020-01-01T00:00:00", ZoneOffset.UTC))
                .contains(new RestDate("2020-01-01 00:00:00", "2020-01-01 00:00:00"));
        assertThat(RestDate.ofRequest("", null, ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void no_date_is_null_empty_or_zeros() {
        assertThat(WpDate.isZero(WpDate.ZERO)).isTrue();
        assertThat(WpDate.isZero(null)).isTrue();
        assertThat(WpDate.isZero("2021-01-01 00:00:00")).isFalse();
    }

    @Test
    void a_site_without_a_good_zone_is_in_utc() {
        assertThat(SiteZone.of("", "")).isEqualTo(ZoneOffset.UTC);
        assertThat(SiteZone.of("Mars/Base", "x")).isEqualTo(ZoneOffset.UTC);
        assertThat(SiteZone.of("", "99")).isEqualTo(ZoneOffset.UTC);
        assertThat(SiteZone.of("", "-3.5")).isEqualTo(ZoneOffset.ofHoursMinutes(-3, -30));
    }

    private static ZoneId zone(String name) {
        boolean hours = !name.isEmpty() && (Character.isDigit(name.charAt(0)) || name.charAt(0) == '-');
        return hours ? SiteZone.of("", name) : SiteZone.of(name, "0");
    }

    private static List<String> pair(Optional<RestDate> date) {
        return date.map(d -> List.of(d.local(), d.gmt())).orElse(null);
    }
}
