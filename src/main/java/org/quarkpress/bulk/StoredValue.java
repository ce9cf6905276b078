package org.quarkpress.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.input.StoredMeta;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;

/**
 * A row of meta as a table holds it.
 *
 * @param key the key
 * @param text the value, serialised or not
 */
public record StoredValue(String key, String text) {
    private static final int LONGEST_KEY = 255;
    private static final String FILE = "_wp_attached_file";

    /**
     * The rows that a part of an export file has: pairs of key and text. Serialised texts with wrong lengths are mended.
     *
     * @param value what the field holds, null for none
     * @param pointer where the field is
     * @throws org.quarkpress.error.WpError an {@link ImportRefusal} for what is no such pair, or damaged
     */
    public static List<StoredValue> read(Object value, String pointer) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> rows)) {
            throw ImportRefusal.kind(pointer, "a list of keys with texts");
        }
        List<StoredValue> out = new ArrayList<>();
        for (Object row : rows) {
            out.add(one(row, pointer + "/" + out.size()));
        }
        return out;
    }

    /** What has to happen that an object has these rows, in their order; keys that have none of them are left alone. */
    public static List<MetaChange> changes(List<StoredValue> wanted, MetaRows there) {
        if (there.all().isEmpty()) {
            return wanted.stream()
                    .map(row -> new MetaChange(row.key(), List.of(), List.of(), List.of(row.text())))
                    .toList();
        }
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        wanted.forEach(row ->
                byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row.text()));
        List<MetaChange> out = new ArrayList<>();
        byKey.forEach((key, texts) -> {
            List<MetaRow> rows = there.of(key);
            if (!rows.stream().map(MetaRow::value).toList().equals(texts)) {
                out.add(new MetaChange(key, rows, List.of(), texts));
            }
        });
        return out;
    }

    private static StoredValue one(Object row, String pointer) {
        if (!(row instanceof List<?> pair)
                || pair.size() != 2
                || !(pair.get(0) instanceof String key)
                || !(pair.get(1) instanceof String text)) {
            throw ImportRefusal.kind(pointer, "a key with a text");
        }
        if (key.codePointCount(0, key.length()) > LONGEST_KEY) {
            throw ImportRefusal.kind(pointer + "/0", "a key of at most " + LONGEST_KEY + " characters");
        }
        if (FILE.equals(key) && leavesFolder(text)) {
            throw ImportRefusal.of(
                    "quarkpress_item_file_path", "A file may not lie outside the folder of uploads.", pointer + "/1");
        }
        String sound = StoredMeta.sound(text)
                .orElseThrow(() -> ImportRefusal.of(
                        "quarkpress_item_meta_damaged",
                        "This serialised value is damaged in more than its lengths.",
                        pointer + "/1"));
        return new StoredValue(key, sound);
    }

    /** Who deletes a picture deletes its file: a path must not lead anywhere else. */
    private static boolean leavesFolder(String path) {
        for (String step : path.replace('\\', '/').split("/", -1)) {
            if ("..".equals(step)) {
                return true;
            }
        }
        return path.indexOf('\0') >= 0;
    }
}
