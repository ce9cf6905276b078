package org.quarkpress.bulk.input;

import java.util.Map;
import org.quarkpress.error.WpError;

/**
 * One part of an import file.
 *
 * @param kind what it describes
 * @param line the line of the file it begins in, from 1
 * @param fields what the file says of it: for items a WordPress REST post with names in place of ids
 * @param refusal why it cannot be read, null when it can
 */
public record ImportPart(Kind kind, long line, Map<String, Object> fields, WpError refusal) {
    /** What a part describes. */
    public enum Kind {
        /** Somebody who wrote: {@code login}, {@code email}, {@code display_name}, {@code first_name}, {@code last_name}. */
        AUTHOR,
        /** A term: {@code taxonomy}, {@code slug}, {@code name}, {@code parent} (a slug), {@code description}, {@code stored_meta}. */
        TERM,
        /** A post of any type; one that an export file has as it was stored says so: {@code as_stored}. */
        ITEM
    }

    /** A part that can be read. */
    public static ImportPart of(Kind kind, long line, Map<String, Object> fields) {
        return new ImportPart(kind, line, fields, null);
    }

    /** An item that cannot be read, for the reason told. */
    public static ImportPart refused(long line, String code, String message) {
        return new ImportPart(Kind.ITEM, line, Map.of(), WpError.of(code, message, 400));
    }
}
