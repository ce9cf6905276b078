package org.quarkpress.bulk.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.CommentWriter;
import org.quarkpress.bulk.ImportComment;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.RecordFields;
import org.quarkpress.bulk.SourceKey;
import org.quarkpress.bulk.StoredValue;

/** The comments of an item of an export file, as they were stored. */
final class StoredComments {
    private StoredComments() {}

    /** Reads them; throws an {@link ImportRefusal} with the place of the first thing that cannot be stored. */
    static List<ImportComment> read(Object value, String pointer) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw ImportRefusal.kind(pointer, "a list of comments");
        }
        List<ImportComment> out = new ArrayList<>();
        for (Object one : list) {
            String place = pointer + "/" + out.size();
            if (!(one instanceof Map<?, ?> map)) {
                throw ImportRefusal.kind(place, "an object");
            }
            out.add(comment(new RecordFields(map, place), place));
        }
        return out;
    }

    private static ImportComment comment(RecordFields fields, String pointer) {
        CommentWriter writer = CommentWriter.stored(fields);
        String id = SourceKey.of(fields.text("source_id"));
        String content = ImportComment.content(fields, "content");
        String gmt = StoredDates.date(fields, "date_gmt");
        return new ImportComment(
                id.isEmpty() ? SourceKey.hash(writer.said() + "\0" + gmt + "\0" + content) : id,
                parent(fields),
                writer,
                StoredDates.date(fields, "date"),
                gmt,
                content,
                approved(fields),
                ImportComment.type(fields),
                Map.of(),
                StoredValue.read(fields.value("stored_meta"), pointer + "/stored_meta"),
                true,
                pointer);
    }

    private static String approved(RecordFields fields) {
        String state = fields.text("approved").strip();
        if (state.length() > 20 || !state.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw ImportRefusal.kind(fields.pointer("approved"), "a word of at most 20 letters");
        }
        return state.isEmpty() ? "1" : state;
    }

    private static String parent(RecordFields fields) {
        Object value = fields.value("parent");
        return value instanceof Map<?, ?> map && map.get("source_id") instanceof String id ? SourceKey.of(id) : "";
    }
}
