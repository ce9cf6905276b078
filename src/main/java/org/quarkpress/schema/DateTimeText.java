package org.quarkpress.schema;

/** Text in WordPress's {@code date-time} format, as {@code rest_parse_date} takes it. */
final class DateTimeText {
    private DateTimeText() {}

    static boolean isDateTime(String text) {
        return text.length() >= 19 && text.charAt(4) == '-' && text.charAt(7) == '-';
    }
}
