package org.quarkpress.site;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Dates as WordPress stores them ({@code Y-m-d H:i:s}, local and GMT) and as REST shows them ({@code Y-m-dTH:i:s}).
 *
 * <p>An hour that the clocks skip is shifted by one; of an hour that comes twice the second one is meant.
 */
public final class WpDate {
    /** The stored form of "no date". */
    public static final String ZERO = "0000-00-00 00:00:00";

    private static final String EPOCH = "1970-01-01 00:00:00";

    private WpDate() {}

    /** Whether a stored date means none: null, empty or all zeros. */
    public static boolean isZero(String stored) {
        return stored == null || stored.isEmpty() || stored.startsWith("0000-00-00");
    }

    /** A stored date as a value; nothing when it cannot be read. Days out of range roll over. */
    public static Optional<LocalDateTime> parse(String stored) {
        return DateReader.lenient(stored);
    }

    /** A moment in GMT as the tables hold it: without fractions of seconds. */
    public static LocalDateTime gmt(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).withNano(0);
    }

    /** A moment in GMT as the text that the tables hold. */
    public static String stored(Instant moment) {
        return mysql(gmt(moment));
    }

    /** {@code Y-m-d H:i:s}. */
    public static String mysql(LocalDateTime time) {
        return text(time, ' ');
    }

    /** {@code Y-m-d\TH:i:s}. */
    public static String iso(LocalDateTime time) {
        return text(time, 'T');
    }

    /** {@code mysql_to_rfc3339}: the stored local or GMT date as REST shows it; nothing when it cannot be read. */
    public static Optional<String> toRfc3339(String stored, ZoneId zone) {
        return parse(stored).map(time -> iso(at(time, zone).toLocalDateTime()));
    }

    /** {@code get_gmt_from_date}: stored local to stored GMT; the epoch when it cannot be read. */
    public static String toGmt(String local, ZoneId zone) {
        return parse(local).map(time -> mysql(toGmt(time, zone))).orElse(EPOCH);
    }

    /** {@code get_date_from_gmt}: stored GMT to stored local; the epoch when it cannot be read. */
    public static String fromGmt(String gmt, ZoneId zone) {
        return parse(gmt).map(time -> mysql(fromGmt(time, zone))).orElse(EPOCH);
    }

    /** A local time of the zone in GMT. */
    public static LocalDateTime toGmt(LocalDateTime local, ZoneId zone) {
        return at(local, zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    /** A GMT time as the zone's clocks show it. */
    public static LocalDateTime fromGmt(LocalDateTime gmt, ZoneId zone) {
        return gmt.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDateTime();
    }

    /** The moment that a local time means in the zone. */
    public static ZonedDateTime at(LocalDateTime local, ZoneId zone) {
        return ZonedDateTime.of(local, zone).withLaterOffsetAtOverlap();
    }

    private static String text(LocalDateTime t, char separator) {
        return PhpDate.year(t.getYear()) + "-" + two(t.getMonthValue()) + "-" + two(t.getDayOfMonth()) + separator
                + two(t.getHour()) + ":" + two(t.getMinute()) + ":" + two(t.getSecond());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
