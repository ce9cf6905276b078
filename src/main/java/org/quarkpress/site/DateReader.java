package org.quarkpress.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Reads {@code YYYY-MM-DD}, a separator and {@code hh:mm:ss} as PHP does: 30 February is 2 March, day 0 the last of the month before,
 * 24:00 the next day; month 13 and minute 60 are nothing.
 */
final class DateReader {
    private static final int DATE = 10;

    private final String text;
    private int at;
    private boolean good = true;

    private DateReader(String text) {
        this.text = text;
    }

    /** A whole date and time, seconds included; nothing else may follow. */
    static Optional<LocalDateTime> full(String text) {
        return new DateReader(text).read(false);
    }

    /** As {@link #full}, but seconds or the whole time may be missing. */
    static Optional<LocalDateTime> lenient(String text) {
        return new DateReader(text).read(true);
    }

    private Optional<LocalDateTime> read(boolean lenient) {
        int year = number(4, 9999);
        sign("-");
        int month = number(2, 12);
        sign("-");
        int day = number(2, 31);
        int hour = 0;
        int minute = 0;
        int second = 0;
        if (!lenient || text.length() > DATE) {
            sign("Tt ");
            hour = number(2, 24);
            sign(":");
            minute = number(2, 59);
            if (!lenient || at < text.length()) {
                sign(":");
                second = number(2, 60);
            }
        }
        if (!good || at != text.length()) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(year, 1, 1).plusMonths(month - 1L).plusDays(day - 1L);
        return Optional.of(
                date.atStartOfDay().plusHours(hour).plusMinutes(minute).plusSeconds(second));
    }

    private int number(int digits, int most) {
        int value = 0;
        for (int i = 0; i < digits; i++, at++) {
            char c = at < text.length() ? text.charAt(at) : 'x';
            good &= c >= '0' && c <= '9';
            value = value * 10 + (c - '0');
        }
        good &= value <= most;
        return good ? value : 1;
    }

    private void sign(String allowed) {
        good &= at < text.length() && allowed.indexOf(text.charAt(at)) >= 0;
        at++;
    }
}
