package org.quarkpress.bulk;

import java.util.List;
import java.util.Map;

/**
 * An article as a source tells it: a WordPress REST post with names in place of ids. What it does not say is left alone
 * on update.
 *
 * @param sourceId the source's own key, null when the record has none
 * @param type post type, null when the record has none
 * @param fields plain fields by their names in {@code wp/v2}, each with what it shall be, cleared ones with what that is
 * @param modified when it was last changed, null when the record does not say
 * @param author who wrote it; cleared, it is the one who imports
 * @param parent the post above
 * @param terms by taxonomy; cleared, it has none of any
 * @param meta by key, null for those to be removed; cleared, it has none of the registered
 * @param storedMeta rows of meta as they are to be stored, of keys that meta does not tell; other keys are left alone
 * @param picture the featured image; cleared, it has none
 * @param comments comments on it, their keys not yet {@link ImportComment#below} its own; those not listed stay
 */
public record ImportRecord(
        String sourceId,
        String type,
        Map<String, Object> fields,
        ImportDate modified,
        Wish<ImportName> author,
        Wish<ImportName> parent,
        Wish<Map<String, List<TermName>>> terms,
        Wish<Map<String, Object>> meta,
        List<StoredValue> storedMeta,
        Wish<ImportPicture> picture,
        Wish<List<ImportComment>> comments) {
    /**
     * Reads a record.
     *
     * @param raw the tree of its JSON
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal} with the place of the first thing that cannot be taken
     */
    public static ImportRecord read(Map<String, Object> raw) {
        return new ImportRecordReader(raw).read();
    }
}
