package org.quarkpress.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.meta.MetaRefusal;

/** Reads records; nothing of a record is left out in silence. */
final class ImportRecordReader {
    /** All that a record may hold; {@link RecordSchema} tells people. */
    static final Set<String> KNOWN = Set.of(
            "source_id",
            "type",
            "title",
            "content",
            "excerpt",
            "status",
            "slug",
            "password",
            "sticky",
            "format",
            "template",
            "comment_status",
            "ping_status",
            "menu_order",
            "date",
            "date_gmt",
            "modified",
            "modified_gmt",
            "author",
            "parent",
            "terms",
            "meta",
            "stored_meta",
            "featured_image",
            "comments");
    /** Texts with what they are when they are cleared. */
    private static final Map<String, String> TEXTS = Map.of(
            "status",
            "draft",
            "slug",
            "",
            "password",
            "",
            "format",
            "standard",
            "template",
            "",
            "comment_status",
            "closed",
            "ping_status",
            "closed");

    /** The ways to name the post above. */
    static final Set<String> ABOVE = Set.of("source_id", "slug", "id");

    private static final int MOST_TERMS = 1000;

    private final RecordFields record;

    ImportRecordReader(Map<String, Object> raw) {
        this.record = new RecordFields(raw, "");
    }

    ImportRecord read() {
        record.only(KNOWN);
        return new ImportRecord(
                sourceId(),
                record.filled("type"),
                fields(),
                modified(),
                author(),
                parent(),
                terms(),
                meta(),
                StoredValue.read(record.value("stored_meta"), "/stored_meta"),
                picture(),
                comments());
    }

    private Wish<List<ImportComment>> comments() {
        return record.said("comments") ? Wish.of(ImportComment.read(record.value("comments"))) : Wish.silent();
    }

    private String sourceId() {
        String id = record.filled("source_id");
        if (id != null && !SourceAddress.isId(id)) {
            throw ImportRefusal.kind("/source_id", "1 to 255 characters, none of them a control character");
        }
        return id;
    }

    private Map<String, Object> fields() {
        Map<String, Object> out = new LinkedHashMap<>();
        for (String name : List.of("title", "content", "excerpt")) {
            if (record.said(name)) {
                out.put(name, record.raw(name));
            }
        }
        TEXTS.forEach((name, cleared) -> {
            if (record.said(name)) {
                String text = record.text(name);
                out.put(name, text.isEmpty() ? cleared : text);
            }
        });
        if (record.said("sticky")) {
            out.put("sticky", record.flag("sticky"));
        }
        if (record.said("menu_order")) {
            out.put("menu_order", record.number("menu_order"));
        }
        date(out);
        return out;
    }

    private void date(Map<String, Object> out) {
        ImportDate local = date("date", false);
        ImportDate gmt = date("date_gmt", true);
        if (gmt != null) {
            out.put("date_gmt", gmt.text());
        } else if (local != null) {
            out.put("date", local.text());
            if (record.said("date_gmt")) {
                out.put("date_gmt", null); // a draft whose date is still open
            }
        } else if (record.said("date") || record.said("date_gmt")) {
            out.put("date", null);
        }
    }

    private ImportDate modified() {
        ImportDate local = date("modified", false);
        ImportDate gmt = date("modified_gmt", true);
        return gmt == null ? local : gmt;
    }

    private ImportDate date(String name, boolean gmt) {
        String text = record.filled(name);
        if (text == null) {
            return null;
        }
        ImportDate date = new ImportDate(text, gmt);
        if (!date.isReadable()) {
            throw ImportRefusal.of(
                    "quarkpress_item_date_invalid", "This is no date of ISO 8601 with a time.", record.pointer(name));
        }
        return date;
    }

    private Wish<ImportName> author() {
        return record.said("author") ? Wish.of(record.person("author")) : Wish.silent();
    }

    private Wish<ImportName> parent() {
        if (!record.said("parent")) {
            return Wish.silent();
        }
        Object value = record.value("parent");
        if (value == null || Long.valueOf(0).equals(value)) {
            return Wish.of(null);
        }
        if (value instanceof Long id && id > 0) {
            return Wish.of(ImportName.ofId(id));
        }
        if (value instanceof Map<?, ?> map && map.size() == 1) {
            RecordFields named = new RecordFields(map, "/parent");
            named.only(ABOVE);
            if (named.value("id") instanceof Long id && id > 0) {
                return Wish.of(ImportName.ofId(id));
            }
            String source = named.filled("source_id");
            String slug = named.filled("slug");
            if (source != null || slug != null) {
                return Wish.of(source == null ? ImportName.ofText(slug) : ImportName.ofSource(source));
            }
        }
        throw ImportRefusal.kind("/parent", "an id, {\"source_id\"} or {\"slug\"}");
    }

    private Wish<Map<String, List<TermName>>> terms() {
        if (!record.said("terms")) {
            return Wish.silent();
        }
        Object value = record.value("terms");
        if (value == null) {
            return Wish.of(null);
        }
        Map<String, List<TermName>> out = new LinkedHashMap<>();
        object(value, "/terms")
                .forEach((taxonomy, names) -> out.put(
                        String.valueOf(taxonomy),
                        names(names, "/terms/" + MetaRefusal.token(String.valueOf(taxonomy)))));
        return Wish.of(out);
    }

    private static List<TermName> names(Object value, String pointer) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list) || list.size() > MOST_TERMS) {
            throw ImportRefusal.kind(pointer, "a list of up to " + MOST_TERMS + " terms");
        }
        List<TermName> out = new ArrayList<>();
        for (Object one : list) {
            out.add(TermName.read(one, pointer + "/" + out.size()));
        }
        return out;
    }

    private Wish<Map<String, Object>> meta() {
        if (!record.said("meta")) {
            return Wish.silent();
        }
        Object value = record.value("meta");
        if (value == null) {
            return Wish.of(null);
        }
        Map<String, Object> out = new LinkedHashMap<>();
        object(value, "/meta").forEach((key, one) -> out.put(String.valueOf(key), one));
        return Wish.of(out);
    }

    /** An object; PHP writes an empty one as an empty list. */
    private static Map<?, ?> object(Object value, String pointer) {
        if (value instanceof List<?> list && list.isEmpty()) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw ImportRefusal.kind(pointer, "an object");
    }

    private Wish<ImportPicture> picture() {
        return record.said("featured_image")
                ? Wish.of(ImportPicture.read(record.value("featured_image")))
                : Wish.silent();
    }
}
