package org.quarkpress.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.model.PostType;
import org.quarkpress.model.RegisteredMeta;

/** The keys that WordPress itself registers; whoever may edit the object may write them, protected or not. */
final class BuiltInMeta {
    private static final String POST = "post";
    private static final String STRING = "string";
    private static final String OBJECT = "object";
    private static final String ENUM = "enum";
    private static final String TYPE = "type";

    private BuiltInMeta() {}

    /** The keys for a site with these post types; those of posts that can have footnotes in the types' order. */
    static List<RegisteredMeta> all(Iterable<PostType> types) {
        List<RegisteredMeta> all = new ArrayList<>();
        all.add(key(POST, "wp_block", "wp_pattern_sync_status", "sanitize_text_field", oneOf("partial", "unsynced")));
        all.add(preferences());
        all.add(noteStatus());
        for (PostType type : types) {
            if (type.supports("editor") && type.supports("custom-fields") && type.supports("revisions")) {
                all.add(footnotes(type.name()));
            }
        }
        return all;
    }

    private static RegisteredMeta footnotes(String type) {
        return new RegisteredMeta(
                POST, type, "footnotes", STRING, "", "", true, false, null, null, true, "footnotes", Map.of(), true);
    }

    private static RegisteredMeta key(
            String objectType, String subtype, String key, String sanitizer, Map<String, Object> schema) {
        return new RegisteredMeta(
                objectType, subtype, key, STRING, "", "", true, false, null, sanitizer, true, key, schema, false);
    }

    private static RegisteredMeta noteStatus() {
        String description = "Whether what the note says is done.";
        Map<String, Object> schema = oneOf("resolved", "reopen");
        String key = "_wp_note_status";
        return new RegisteredMeta(
                "comment", "", key, STRING, "", description, true, false, null, null, true, key, schema, false);
    }

    private static RegisteredMeta preferences() {
        Map<String, Object> modified = new LinkedHashMap<>();
        modified.put("description", "When the preferences were last changed.");
        modified.put(TYPE, STRING);
        modified.put("format", "date-time");
        modified.put("readonly", false);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, OBJECT);
        schema.put("context", List.of("edit"));
        schema.put("properties", Map.of("_modified", modified));
        schema.put("additionalProperties", true);
        return new RegisteredMeta(
                "user",
                "",
                "wp_persisted_preferences",
                OBJECT,
                "",
                "",
                true,
                false,
                null,
                null,
                true,
                "persisted_preferences",
                schema,
                false);
    }

    private static Map<String, Object> oneOf(String... values) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(TYPE, STRING);
        schema.put(ENUM, List.of((Object[]) values));
        return schema;
    }
}
