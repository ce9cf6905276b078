package org.quarkpress.bulk.stored;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.RecordFields;
import org.quarkpress.bulk.SourceKey;
import org.quarkpress.bulk.StoredValue;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.sanitize.Url;

/** Reads items of export files; what a column cannot hold is refused before anything is stored. */
final class StoredItemReader {
    private static final int TEXT_BYTES = 65_535;
    private static final int CONTENT_BYTES = 16 << 20;
    private static final int MOST_TERMS = 10_000;

    private final Map<String, Object> raw;
    private final RecordFields fields;

    StoredItemReader(Map<String, Object> raw) {
        this.raw = raw;
        this.fields = new RecordFields(raw, "");
    }

    StoredItem read() {
        StoredItem.Texts texts = new StoredItem.Texts(
                bytes("title", TEXT_BYTES), bytes("content", CONTENT_BYTES), bytes("excerpt", TEXT_BYTES));
        return new StoredItem(
                StoredItem.sourceId(raw),
                word("type", "post"),
                texts,
                word("status", "publish"),
                Slug.of(fields.text("slug")),
                characters("password"),
                fields.text("author").strip(),
                guid(),
                fields.text("attachment_url").strip(),
                new StoredItem.Discussion(word("comment_status", "closed"), word("ping_status", "closed")),
                StoredDates.read(fields),
                order(),
                fields.flag("sticky"),
                parent(),
                terms(),
                StoredValue.read(fields.value("stored_meta"), "/stored_meta"),
                StoredComments.read(fields.value("comments"), "/comments"));
    }

    /** A short word of signs that no column and no address minds. */
    private String word(String name, String otherwise) {
        String text = fields.text(name).strip();
        boolean fits = text.length() <= 20 && text.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '<' && c != '"');
        if (!fits) {
            throw ImportRefusal.kind(fields.pointer(name), "a word of at most 20 letters");
        }
        return text.isEmpty() ? otherwise : text;
    }

    private String bytes(String name, int most) {
        String text = fields.text(name);
        if (text.length() * 3L > most && text.getBytes(StandardCharsets.UTF_8).length > most) {
            throw ImportRefusal.kind(fields.pointer(name), "a text of at most " + most + " bytes");
        }
        return text;
    }

    private String characters(String name) {
        String text = fields.text(name);
        if (text.codePointCount(0, text.length()) > 255) {
            throw ImportRefusal.kind(fields.pointer(name), "a text of at most 255 characters");
        }
        return text;
    }

    /** The address; one that is too long to be kept is as good as none. */
    private String guid() {
        String guid = Url.raw(fields.text("guid").strip());
        return guid.length() > 255 ? "" : guid;
    }

    private long order() {
        long order = fields.number("menu_order");
        if (order != (int) order) {
            throw ImportRefusal.kind("/menu_order", "a whole number of 32 bits");
        }
        return order;
    }

    private String parent() {
        Object value = fields.value("parent");
        if (value == null) {
            return "";
        }
        if (!(value instanceof Map<?, ?> map) || !(map.get("source_id") instanceof String id)) {
            throw ImportRefusal.kind("/parent", "{\"source_id\"}");
        }
        return SourceKey.of(id);
    }

    private List<StoredTerm> terms() {
        Object value = fields.value("terms");
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw ImportRefusal.kind("/terms", "an object");
        }
        List<StoredTerm> out = new ArrayList<>();
        map.forEach((taxonomy, some) -> {
            String pointer = "/terms/" + MetaRefusal.token(String.valueOf(taxonomy));
            if (!(some instanceof List<?> list) || list.size() + out.size() > MOST_TERMS) {
                throw ImportRefusal.kind(pointer, "a list of at most " + MOST_TERMS + " terms");
            }
            for (int i = 0; i < list.size(); i++) {
                if (!(list.get(i) instanceof Map<?, ?> named)) {
                    throw ImportRefusal.kind(pointer + "/" + i, "an object with slug and name");
                }
                out.add(StoredTerm.of(String.valueOf(taxonomy), named, pointer + "/" + i));
            }
        });
        return out;
    }
}
