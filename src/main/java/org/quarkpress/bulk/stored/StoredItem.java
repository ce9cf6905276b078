package org.quarkpress.bulk.stored;

import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportComment;
import org.quarkpress.bulk.SourceKey;
import org.quarkpress.bulk.StoredValue;

/**
 * An item of an export file: a post of any type, registered here or not, as the site it comes from has it stored.
 *
 * @param sourceId its id there
 * @param type post type
 * @param texts what is written in it
 * @param status such as {@code publish}
 * @param slug its name in addresses, may be empty
 * @param password empty for none
 * @param author login of who wrote it, empty for nobody
 * @param guid the address it was born with, may be empty
 * @param file address of an attachment's file, else empty
 * @param discussion whether it may be commented and pinged
 * @param dates when it is of
 * @param menuOrder order among pages
 * @param sticky whether it stays on top
 * @param parent id there of the post above, empty for none
 * @param terms terms it has
 * @param meta rows of its meta, in order
 * @param comments its comments
 */
public record StoredItem(
        String sourceId,
        String type,
        Texts texts,
        String status,
        String slug,
        String password,
        String author,
        String guid,
        String file,
        Discussion discussion,
        StoredDates dates,
        long menuOrder,
        boolean sticky,
        String parent,
        List<StoredTerm> terms,
        List<StoredValue> meta,
        List<ImportComment> comments) {
    /**
     * What is written in a post, as stored.
     *
     * @param title title
     * @param content content
     * @param excerpt excerpt
     */
    record Texts(String title, String content, String excerpt) {}

    /**
     * Whether a post may be discussed.
     *
     * @param comments {@code open} or {@code closed}
     * @param pings {@code open} or {@code closed}
     */
    record Discussion(String comments, String pings) {}

    /** Whether these are the fields of an item as it was stored, and not of a record. */
    public static boolean isStored(Map<String, Object> fields) {
        return Boolean.TRUE.equals(fields.get("as_stored"));
    }

    /** The key of an item: its id there, else the address it was born with, else a hash of what it says. */
    public static String sourceId(Map<String, Object> fields) {
        for (String name : List.of("source_id", "guid")) {
            if (fields.get(name) instanceof String text && !text.isBlank()) {
                return SourceKey.of(text);
            }
        }
        return SourceKey.hash(fields.get("type") + "\0" + fields.get("title") + "\0" + fields.get("date") + "\0"
                + fields.get("slug"));
    }

    /**
     * Reads an item.
     *
     * @throws org.quarkpress.error.WpError an {@link org.quarkpress.bulk.ImportRefusal} with the place of the first thing
     *     that cannot be stored
     */
    public static StoredItem read(Map<String, Object> fields) {
        return new StoredItemReader(fields).read();
    }
}
