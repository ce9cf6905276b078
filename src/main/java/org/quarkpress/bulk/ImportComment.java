package org.quarkpress.bulk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.php.PhpJson;

/**
 * A comment that comes with an article.
 *
 * @param sourceId the source's key of it, unique in the source; in records, below that of the article
 * @param parent key of the comment it answers, empty for none
 * @param writer who wrote it
 * @param date in the site's time, {@code Y-m-d H:i:s}; null when it is not told
 * @param dateGmt in GMT; null when it is not told
 * @param content what it says
 * @param approved {@code 1}, {@code 0}, {@code spam} or {@code trash}
 * @param type {@code comment}, {@code pingback} …
 * @param meta meta by registered key, still to be cleaned
 * @param values rows of meta as they are to be stored
 * @param asStored whether its dates and its meta were stored like this on another site; else they are to be cleaned
 * @param pointer where in the article it is
 */
public record ImportComment(
        String sourceId,
        String parent,
        CommentWriter writer,
        String date,
        String dateGmt,
        String content,
        String approved,
        String type,
        Map<String, Object> meta,
        List<StoredValue> values,
        boolean asStored,
        String pointer) {
    /** No article may have more in one record. */
    public static final int MOST = 10_000;

    private static final int CONTENT_BYTES = 65_535;

    /** All that a comment of a record may hold. */
    static final Set<String> KNOWN = Set.of(
            "source_id",
            "parent",
            "author",
            "author_email",
            "author_url",
            "author_ip",
            "author_user_agent",
            "user",
            "date",
            "date_gmt",
            "content",
            "status",
            "type",
            "meta",
            "stored_meta");

    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("", "1"),
            Map.entry("approved", "1"),
            Map.entry("approve", "1"),
            Map.entry("1", "1"),
            Map.entry("hold", "0"),
            Map.entry("unapproved", "0"),
            Map.entry("pending", "0"),
            Map.entry("0", "0"),
            Map.entry("spam", "spam"),
            Map.entry("trash", "trash"));

    /**
     * The comments of a record.
     *
     * @param value what the field holds, null for none
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal} with the place of the first thing that cannot be taken
     */
    public static List<ImportComment> read(Object value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list) || list.size() > MOST) {
            throw ImportRefusal.kind("/comments", "a list of up to " + MOST + " comments");
        }
        List<ImportComment> out = new ArrayList<>();
        for (Object one : list) {
            String pointer = "/comments/" + out.size();
            if (!(one instanceof Map<?, ?> map)) {
                throw ImportRefusal.kind(pointer, "an object");
            }
            RecordFields fields = new RecordFields(map, pointer);
            fields.only(KNOWN);
            out.add(ofRecord(fields, pointer));
        }
        return out;
    }

    private static ImportComment ofRecord(RecordFields fields, String pointer) {
        String content = content(fields, "content");
        if (content.isBlank()) {
            throw ImportRefusal.kind(fields.pointer("content"), "a text that is not empty");
        }
        CommentWriter writer = CommentWriter.read(fields);
        String local = date(fields, "date", false);
        String gmt = date(fields, "date_gmt", true);
        String id = SourceKey.of(fields.text("source_id"));
        String made = SourceKey.hash(writer.said() + "\0" + gmt + "\0" + local + "\0" + content);
        return new ImportComment(
                id.isEmpty() ? made : id,
                SourceKey.of(parent(fields)),
                writer,
                local,
                gmt,
                content,
                state(fields),
                type(fields),
                meta(fields),
                StoredValue.read(fields.value("stored_meta"), fields.pointer("stored_meta")),
                false,
                pointer);
    }

    /** The content of a comment; throws an {@link ImportRefusal} when its column cannot hold it. */
    public static String content(RecordFields fields, String name) {
        String content = fields.raw(name);
        if (content.length() > CONTENT_BYTES / 3 && content.getBytes(StandardCharsets.UTF_8).length > CONTENT_BYTES) {
            throw ImportRefusal.kind(fields.pointer(name), "a text of at most " + CONTENT_BYTES + " bytes");
        }
        return content;
    }

    /** The kind of a comment: {@code comment} unless it says another. */
    public static String type(RecordFields fields) {
        String type = fields.text("type").strip();
        boolean fits = type.length() <= 20
                && type.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'));
        if (!fits) {
            throw ImportRefusal.kind(fields.pointer("type"), "a word of at most 20 letters");
        }
        return type.isEmpty() ? "comment" : type;
    }

    private static String state(RecordFields fields) {
        String state = STATES.get(fields.text("status").strip());
        if (state == null) {
            throw ImportRefusal.kind(fields.pointer("status"), "approved, hold, spam or trash");
        }
        return state;
    }

    /** The comment it answers: its key, or an object with it as {@code source_id}. */
    private static String parent(RecordFields fields) {
        Object value = fields.value("parent");
        if (value instanceof Map<?, ?> map) {
            RecordFields named = new RecordFields(map, fields.pointer("parent"));
            named.only(Set.of("source_id"));
            return named.text("source_id");
        }
        String key = fields.text("parent");
        return "0".equals(key) ? "" : key;
    }

    private static String date(RecordFields fields, String name, boolean gmt) {
        String text = fields.filled(name);
        if (text == null) {
            return null;
        }
        ImportDate date = new ImportDate(text, gmt);
        if (!date.isReadable()) {
            throw ImportRefusal.of(
                    "quarkpress_item_date_invalid", "This is no date of ISO 8601 with a time.", fields.pointer(name));
        }
        return text;
    }

    private static Map<String, Object> meta(RecordFields fields) {
        Object value = fields.value("meta");
        Map<String, Object> out = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> out.put(String.valueOf(key), one));
        } else if (value != null && !List.of().equals(value)) {
            throw ImportRefusal.kind(fields.pointer("meta"), "an object");
        }
        return out;
    }

    /** The comment with keys that no comment of another article of the source has. */
    public ImportComment below(String article) {
        return new ImportComment(
                SourceKey.of(article + "/" + sourceId),
                parent.isEmpty() ? "" : SourceKey.of(article + "/" + parent),
                writer,
                date,
                dateGmt,
                content,
                approved,
                type,
                meta,
                values,
                asStored,
                pointer);
    }

    /** Whether it says nothing of its meta. */
    boolean hasNoMeta() {
        return meta.isEmpty() && values.isEmpty();
    }

    /** The comment with its meta made rows. */
    ImportComment withValues(List<StoredValue> rows) {
        return new ImportComment(
                sourceId, parent, writer, date, dateGmt, content, approved, type, Map.of(), rows, asStored, pointer);
    }

    /** Whether it says what it said last time: a hash of all but its keys. */
    String hash() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("parent", parent);
        said.put("writer", writer.said());
        said.put("date", date);
        said.put("date_gmt", dateGmt);
        said.put("content", content);
        said.put("approved", approved);
        said.put("type", type);
        said.put(
                "meta",
                values.stream().map(row -> List.of(row.key(), row.text())).toList());
        return SourceKey.hash(new String(PhpJson.write(said), StandardCharsets.UTF_8))
                .substring(1);
    }
}
