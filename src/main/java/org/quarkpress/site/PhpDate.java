package org.quarkpress.site;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** PHP's {@code date} letters, with English names: what {@code wp_date} and {@code date_i18n} give on an English site. */
public final class PhpDate {
    private static final int LONGEST_PATTERN = 1000;

    private PhpDate() {}

    /** {@code wp_date( $pattern, $time )}; a backslash keeps the next letter as it is. Patterns beyond 1,000 letters are cut. */
    public static String format(String pattern, ZonedDateTime time) {
        StringBuilder out = new StringBuilder(pattern.length() * 3);
        int length = Math.min(pattern.length(), LONGEST_PATTERN);
        for (int i = 0; i < length; i++) {
            char letter = pattern.charAt(i);
            if (letter == '\\' && i + 1 < length) {
                i++;
                out.append(pattern.charAt(i));
            } else {
                out.append(letter(letter, time));
            }
        }
        return out.toString();
    }

    /** PHP's {@code Y}: at least four digits, a minus before years before 0. */
    static String year(int year) {
        return (year < 0 ? "-" : "") + pad(Math.abs(year), 4);
    }

    private static String letter(char letter, ZonedDateTime t) {
        return switch (letter) {
            case 'd', 'D', 'j', 'l', 'N', 'S', 'w', 'z' -> day(letter, t);
            case 'W' -> pad(t.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
            case 'o' -> year(t.get(IsoFields.WEEK_BASED_YEAR));
            case 'F', 'm', 'M', 'n', 't' -> month(letter, t);
            case 'L' -> t.toLocalDate().isLeapYear() ? "1" : "0";
            case 'Y' -> year(t.getYear());
            case 'y' -> pad(Math.floorMod(t.getYear(), 100), 2);
            case 'x' -> (Math.abs(t.getYear()) > 9999 && t.getYear() > 0 ? "+" : "") + year(t.getYear());
            case 'X' -> (t.getYear() < 0 ? "" : "+") + year(t.getYear());
            case 'a', 'A', 'B', 'g', 'G', 'h', 'H', 'i', 's', 'u', 'v' -> clock(letter, t);
            case 'e', 'I', 'O', 'P', 'p', 'T', 'Z' -> zone(letter, t);
            case 'c' -> format("Y-m-d\\TH:i:sP", t);
            case 'r' -> format("D, d M Y H:i:s O", t);
            case 'U' -> String.valueOf(t.toEpochSecond());
            default -> String.valueOf(letter);
        };
    }

    private static String day(char letter, ZonedDateTime t) {
        return switch (letter) {
            case 'd' -> pad(t.getDayOfMonth(), 2);
            case 'D' -> t.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'j' -> String.valueOf(t.getDayOfMonth());
            case 'l' -> t.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'N' -> String.valueOf(t.getDayOfWeek().getValue());
            case 'S' -> ordinal(t.getDayOfMonth());
            case 'w' -> String.valueOf(t.getDayOfWeek().getValue() % 7);
            default -> String.valueOf(t.getDayOfYear() - 1);
        };
    }

    private static String ordinal(int day) {
        if (day >= 11 && day <= 13) {
            return "th";
        }
        return switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String month(char letter, ZonedDateTime t) {
        return switch (letter) {
            case 'F' -> t.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'm' -> pad(t.getMonthValue(), 2);
            // three letters: the JDK's own short form of September has had four
            case 'M' ->
                t.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
            case 'n' -> String.valueOf(t.getMonthValue());
            default -> String.valueOf(t.toLocalDate().lengthOfMonth());
        };
    }

    private static String clock(char letter, ZonedDateTime t) {
        int twelve = t.get(ChronoField.CLOCK_HOUR_OF_AMPM);
        return switch (letter) {
            case 'a' -> t.getHour() < 12 ? "am" : "pm";
            case 'A' -> t.getHour() < 12 ? "AM" : "PM";
            case 'B' -> pad((int) (Math.floorMod(t.toEpochSecond() + 3600, 86_400L) * 10 / 864), 3);
            case 'g' -> String.valueOf(twelve);
            case 'G' -> String.valueOf(t.getHour());
            case 'h' -> pad(twelve, 2);
            case 'H' -> pad(t.getHour(), 2);
            case 'i' -> pad(t.getMinute(), 2);
            case 's' -> pad(t.getSecond(), 2);
            case 'u' -> pad(t.getNano() / 1000, 6);
            default -> pad(t.getNano() / 1_000_000, 3);
        };
    }

    private static String zone(char letter, ZonedDateTime t) {
        int seconds = t.getOffset().getTotalSeconds();
        String hours = (seconds < 0 ? "-" : "+") + pad(Math.abs(seconds) / 3600, 2);
        String minutes = pad(Math.abs(seconds) / 60 % 60, 2);
        return switch (letter) {
            case 'e' ->
                t.getZone() instanceof ZoneOffset
                        ? hours + ":" + minutes
                        : t.getZone().getId();
            case 'I' -> t.getZone().getRules().isDaylightSavings(t.toInstant()) ? "1" : "0";
            case 'O' -> hours + minutes;
            case 'P' -> hours + ":" + minutes;
            case 'p' -> seconds == 0 ? "Z" : hours + ":" + minutes;
            case 'T' -> abbreviation(t, hours + minutes);
            default -> String.valueOf(seconds);
        };
    }

    private static String abbreviation(ZonedDateTime t, String offset) {
        if (t.getZone() instanceof ZoneOffset) {
            return t.getOffset().getTotalSeconds() == 0 ? "UTC" : "GMT" + offset;
        }
        return DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(t);
    }

    private static String pad(int number, int width) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
