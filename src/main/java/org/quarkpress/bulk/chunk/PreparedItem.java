package org.quarkpress.bulk.chunk;

import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportComment;
import org.quarkpress.bulk.ImportRecord;
import org.quarkpress.bulk.TypeRules;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.bulk.stored.StoredItem;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaField;
import org.quarkpress.post.PostDraft;

/**
 * A part of a file with all that can be said of it before its transaction begins.
 *
 * @param part the part
 * @param sourceId the source's key, empty where it has none
 * @param hash of what it says, empty where it cannot be read
 * @param record what it says; null when it is refused or has been taken like this before
 * @param rules of its type; null where the record is
 * @param draft the new post it would be; null where the record is
 * @param meta the texts of its meta as they will be stored
 * @param stored what it says when it is one of an export file; null where it is none, or has been taken like this before
 * @param refusal why it cannot be taken, else null
 */
public record PreparedItem(
        ImportPart part,
        String sourceId,
        String hash,
        ImportRecord record,
        TypeRules rules,
        PostDraft draft,
        Map<MetaField, List<String>> meta,
        StoredItem stored,
        WpError refusal) {
    static PreparedItem bare(ImportPart part, String sourceId, String hash) {
        return stored(part, sourceId, hash, null);
    }

    static PreparedItem stored(ImportPart part, String sourceId, String hash, StoredItem item) {
        return new PreparedItem(part, sourceId, hash, null, null, null, Map.of(), item, null);
    }

    /** A part that cannot be taken. */
    public static PreparedItem refused(ImportPart part, String sourceId, WpError refusal) {
        return new PreparedItem(part, sourceId, "", null, null, null, Map.of(), null, refusal);
    }

    /** Its comments, with keys that no comment of another article has. */
    List<ImportComment> comments() {
        List<ImportComment> own = record.comments().value();
        return own == null
                ? List.of()
                : own.stream().map(one -> one.below(sourceId)).toList();
    }

    ItemOutcome as(ItemOutcome.Result result, long objectId) {
        return new ItemOutcome(part, sourceId, result, objectId, null);
    }

    ItemOutcome refusedFor(WpError why) {
        return ItemOutcome.refused(part, sourceId, why);
    }
}
