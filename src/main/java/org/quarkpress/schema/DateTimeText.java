package org.quarkpress.schema;

/**
 * Text in WordPress's {@code date-time} format, as {@code rest_parse_date} takes it.
 *
 * <p>{@code YYYY-MM-DD}, T or blank, {@code HH:MM:SS}, perhaps a fraction, perhaps Z or an offset. Month and day may be 0
 * and the 31st exists in every month, the hour may be 24, the second 60: PHP lets them roll over.
 */
final class DateTimeText {
    private static final String SHAPE = "dddd-dd-dd?dd:dd:dd";

    private DateTimeText() {}

    static boolean isDateTime(String given) {
        String text = withoutLastBreak(given);
        if (text.length() < SHAPE.length() || !hasShape(text)) {
            return false;
        }
        boolean inRange = two(text, 5) <= 12
                && two(text, 8) <= 31
                && two(text, 11) <= 24
                && two(text, 14) <= 59
                && two(text, 17) <= 60;
        return inRange && isZone(text.substring(fractionEnd(text)));
    }

    /** The text without one line feed at its end, which PHP's {@code $} does not see. */
    static String withoutLastBreak(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean hasShape(String text) {
        for (int i = 0; i < SHAPE.length(); i++) {
            char c = text.charAt(i);
            boolean fits =
                    switch (SHAPE.charAt(i)) {
                        case 'd' -> c >= '0' && c <= '9';
                        case '?' -> c == 'T' || c == ' ';
                        default -> c == SHAPE.charAt(i);
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    private static int fractionEnd(String text) {
        int at = SHAPE.length();
        if (at >= text.length() || text.charAt(at) != '.') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && Character.digit(text.charAt(end), 10) >= 0 && text.charAt(end) < 128) {
            end++;
        }
        return end == at + 1 ? at : end;
    }

    private static boolean isZone(String zone) {
        if (zone.isEmpty() || "Z".equals(zone)) {
            return true;
        }
        boolean signed = zone.charAt(0) == '+' || zone.charAt(0) == '-';
        boolean digits = zone.chars().skip(1).allMatch(c -> c >= '0' && c <= ':');
        if (!signed || !digits) {
            return false;
        }
        boolean hours = zone.length() == 3 && zone.indexOf(':') < 0;
        boolean minutes = zone.length() == 6 && zone.indexOf(':') == 3 && zone.lastIndexOf(':') == 3;
        return hours || minutes && two(zone, 4) <= 59 && two(zone, 1) <= 24;
    }
}
