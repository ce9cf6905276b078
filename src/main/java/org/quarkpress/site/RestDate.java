package org.quarkpress.site;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Dates in REST requests: {@code rest_parse_date} and {@code rest_get_date_with_gmt}.
 *
 * @param local as stored in {@code post_date}
 * @param gmt as stored in {@code post_date_gmt}
 */
public record RestDate(String local, String gmt) {
    private static final int MOST_OFFSET_HOURS = 24;

    /** What an RFC 3339 text says: the time as written, and its offset in seconds or null when it names no zone. */
    private record Written(LocalDateTime time, Integer offset) {}

    /** {@code rest_parse_date}: seconds since the epoch, a time without zone taken as GMT; nothing for what is no such date. */
    public static Optional<Long> parse(String text) {
        return written(text).map(RestDate::utc).map(time -> time.toEpochSecond(ZoneOffset.UTC));
    }

    /** {@code rest_get_date_with_gmt( $date )} for the parameter {@code date}: without a zone it is the site's time. */
    public static Optional<RestDate> ofLocal(String text, ZoneId zone) {
        return of(text, zone, false);
    }

    /** {@code rest_get_date_with_gmt( $date, true )} for {@code date_gmt}: without a zone it is GMT. */
    public static Optional<RestDate> ofGmt(String text, ZoneId zone) {
        return of(text, zone, true);
    }

    /**
     * The date that a request asks for: {@code date} beats {@code date_gmt}; nothing when neither is given or the winner cannot be read.
     */
    public static Optional<RestDate> ofRequest(String date, String dateGmt, ZoneId zone) {
        if (date != null && !date.isEmpty()) {
            return ofLocal(date, zone);
        }
        return dateGmt == null || dateGmt.isEmpty() ? Optional.empty() : ofGmt(dateGmt, zone);
    }

    private static Optional<RestDate> of(String text, ZoneId zone, boolean gmt) {
        return written(text).map(written -> {
            if (written.offset() == null && !gmt) {
                return new RestDate(WpDate.mysql(written.time()), WpDate.mysql(WpDate.toGmt(written.time(), zone)));
            }
            LocalDateTime utc = utc(written);
            return new RestDate(WpDate.mysql(WpDate.fromGmt(utc, zone)), WpDate.mysql(utc));
        });
    }

    private static LocalDateTime utc(Written written) {
        return written.time().minusSeconds(written.offset() == null ? 0 : written.offset());
    }

    private static Optional<Written> written(String given) {
        String text = given.endsWith("\n") ? given.substring(0, given.length() - 1) : given;
        int end = Math.min(text.length(), "YYYY-MM-DDThh:mm:ss".length());
        Optional<LocalDateTime> time = DateReader.full(text.substring(0, end));
        int zone = afterFraction(text, end);
        if (time.isEmpty() || zone < 0) {
            return Optional.empty();
        }
        if (zone == text.length()) {
            return Optional.of(new Written(time.get(), null));
        }
        return offset(text.substring(zone)).map(seconds -> new Written(time.get(), seconds));
    }

    private static int afterFraction(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '.') {
            return from;
        }
        int at = from + 1;
        while (at < text.length() && digit(text.charAt(at))) {
            at++;
        }
        return at == from + 1 ? -1 : at;
    }

    /** {@code Z}, {@code +05} or {@code -03:30} in seconds. */
    private static Optional<Integer> offset(String zone) {
        if ("Z".equals(zone)) {
            return Optional.of(0);
        }
        boolean shape = zone.length() == 3 || zone.length() == 6 && zone.charAt(3) == ':';
        if (!shape || zone.charAt(0) != '+' && zone.charAt(0) != '-') {
            return Optional.empty();
        }
        String digits = zone.substring(1).replace(":", "");
        if (!digits.chars().allMatch(RestDate::digit) || digits.length() != (zone.length() == 3 ? 2 : 4)) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
        if (hours > MOST_OFFSET_HOURS || minutes > 59) {
            return Optional.empty();
        }
        int seconds = (hours * 60 + minutes) * 60;
        return Optional.of(zone.charAt(0) == '-' ? -seconds : seconds);
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }
}
