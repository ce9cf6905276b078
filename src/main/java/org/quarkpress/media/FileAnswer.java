package org.quarkpress.media;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How a file is served: what of it, and under which headers (RFC 9110: ranges and conditional requests).
 *
 * @param status 200, 206, 304 or 416
 * @param headers in order
 * @param from first byte that is sent
 * @param length bytes that are sent; 0 for none
 */
public record FileAnswer(int status, Map<String, String> headers, long from, long length) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final int LONGEST_NUMBER = 18;

    /**
     * The answer for a file.
     *
     * @param name its name, which its type is told by
     * @param size bytes
     * @param modified when it was changed
     * @param asked the request's headers by lower-case name, null for those that are not there
     */
    public static FileAnswer of(String name, long size, Instant modified, UnaryOperator<String> asked) {
        Map<String, String> headers = new LinkedHashMap<>();
        String tag = "\"" + Long.toHexString(size) + "-" + Long.toHexString(modified.toEpochMilli()) + "\"";
        headers.put("ETag", tag);
        headers.put("Last-Modified", DATE.format(modified.atZone(ZoneOffset.UTC)));
        headers.put("Cache-Control", "public, max-age=86400");
        if (unchanged(tag, modified, asked)) {
            return new FileAnswer(304, headers, 0, 0);
        }
        headers.put("Accept-Ranges", "bytes");
        ServedType.of(name).addTo(headers);
        String range = current(tag, modified, asked) ? asked.apply("range") : null;
        return range == null ? new FileAnswer(200, headers, 0, size) : part(range, size, headers);
    }

    private static boolean unchanged(String tag, Instant modified, UnaryOperator<String> asked) {
        String tags = asked.apply("if-none-match");
        if (tags != null) {
            for (String one : tags.split(",", 100)) {
                String plain = one.strip();
                if ("*".equals(plain) || tag.equals(plain.startsWith("W/") ? plain.substring(2) : plain)) {
                    return true;
                }
            }
            return false;
        }
        Instant since = date(asked.apply("if-modified-since"));
        return since != null && modified.getEpochSecond() <= since.getEpochSecond();
    }

    /** A range is wanted only of the file that the client has a part of. */
    private static boolean current(String tag, Instant modified, UnaryOperator<String> asked) {
        String condition = asked.apply("if-range");
        if (condition == null) {
            return true;
        }
        Instant date = date(condition);
        return date == null ? tag.equals(condition.strip()) : modified.getEpochSecond() == date.getEpochSecond();
    }

    private static Instant date(String text) {
        try {
            return text == null ? null : ZonedDateTime.parse(text.strip(), DATE).toInstant();
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** One range; what is none, and several at once, get the whole file. */
    private static FileAnswer part(String range, long size, Map<String, String> headers) {
        String wanted = range.strip();
        int dash = wanted.indexOf('-');
        if (!wanted.startsWith("bytes=") || wanted.contains(",") || dash < 0) {
            return new FileAnswer(200, headers, 0, size);
        }
        long first = number(wanted.substring("bytes=".length(), dash));
        long last = number(wanted.substring(dash + 1));
        if (first == WRONG || last == WRONG || first == OPEN && last == OPEN || first > last && last >= 0) {
            return new FileAnswer(200, headers, 0, size);
        }
        long from = first == OPEN ? Math.max(0, size - last) : first;
        long to = first == OPEN || last == OPEN ? size - 1 : Math.min(last, size - 1);
        if (from >= size || from > to) {
            headers.put("Content-Range", "bytes */" + size);
            return new FileAnswer(416, headers, 0, 0);
        }
        headers.put("Content-Range", "bytes " + from + "-" + to + "/" + size);
        return new FileAnswer(206, headers, from, to - from + 1);
    }

    private static final long OPEN = -1;
    private static final long WRONG = -2;

    private static long number(String digits) {
        String plain = digits.strip();
        if (plain.isEmpty()) {
            return OPEN;
        }
        boolean number = plain.length() <= LONGEST_NUMBER && plain.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(plain) : WRONG;
    }
}
