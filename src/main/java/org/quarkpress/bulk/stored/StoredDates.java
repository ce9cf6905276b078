package org.quarkpress.bulk.stored;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Set;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.RecordFields;
import org.quarkpress.site.WpDate;

/**
 * The dates of a stored post, each {@code Y-m-d H:i:s} as told or null when the file does not tell; zero dates are told.
 *
 * @param local when it is of, in the site's time
 * @param gmt the same in GMT
 * @param modified when it was last changed, in the site's time
 * @param modifiedGmt the same in GMT
 */
record StoredDates(String local, String gmt, String modified, String modifiedGmt) {
    private static final Set<String> FLOATING = Set.of("draft", "pending", "auto-draft");
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    static StoredDates read(RecordFields fields) {
        return new StoredDates(
                date(fields, "date"), date(fields, "date_gmt"), date(fields, "modified"), date(fields, "modified_gmt"));
    }

    /** One date of a thing, null when there is none. */
    static String date(RecordFields fields, String name) {
        String text = fields.text(name).strip().replace('T', ' ');
        if (text.isEmpty() || WpDate.ZERO.equals(text)) {
            return text.isEmpty() ? null : WpDate.ZERO;
        }
        try {
            LocalDateTime.parse(text, FORM);
        } catch (DateTimeParseException e) {
            throw ImportRefusal.of(
                    "quarkpress_item_date_invalid", "There is no such date and time.", fields.pointer(name));
        }
        return text;
    }

    /**
     * All four, those that are not told worked out of the others.
     *
     * @param status the post's state: drafts have no date in GMT of their own
     * @param now in GMT
     */
    StoredDates whole(String status, LocalDateTime now, ZoneId zone) {
        boolean floating = FLOATING.contains(status);
        String day = local;
        if (day == null) {
            day = WpDate.isZero(gmt) ? WpDate.mysql(WpDate.fromGmt(now, zone)) : WpDate.fromGmt(gmt, zone);
        }
        String dayGmt = gmt != null ? gmt : floating ? WpDate.ZERO : gmtOf(day, zone);
        String change = modified;
        if (change == null) {
            change = WpDate.isZero(modifiedGmt) ? day : WpDate.fromGmt(modifiedGmt, zone);
        }
        String changeGmt = modifiedGmt != null ? modifiedGmt : gmtOf(change, zone);
        return new StoredDates(day, dayGmt, change, changeGmt);
    }

    /** The time in GMT; of no time it is none. */
    static String gmtOf(String local, ZoneId zone) {
        return WpDate.isZero(local) ? WpDate.ZERO : WpDate.toGmt(local, zone);
    }
}
