package org.quarkpress.bulk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A term as a record names it. Slug, parent, description and meta beside a name are those it gets when it is made; one
 * that is there already stays as it is.
 *
 * @param id its id, or null
 * @param name its name, or null
 * @param slug its slug, or null
 * @param parent the term above, or null
 * @param description its description, empty for none
 * @param meta its meta by key
 * @param storedMeta rows of meta as they are to be stored, of keys that meta does not tell
 * @param pointer where in the record it is named
 */
public record TermName(
        Long id,
        String name,
        String slug,
        TermName parent,
        String description,
        Map<String, Object> meta,
        List<StoredValue> storedMeta,
        String pointer) {
    /** All that a term of a record may hold. */
    static final Set<String> KNOWN = Set.of("id", "name", "slug", "parent", "description", "meta", "stored_meta");

    private static final int DEEPEST = 20;

    /** Reads a name: text, id, or an object. */
    static TermName read(Object value, String pointer) {
        return read(value, pointer, 0);
    }

    private static TermName read(Object value, String pointer, int depth) {
        if (value instanceof Long id && id > 0) {
            return new TermName(id, null, null, null, "", Map.of(), List.of(), pointer);
        }
        if (value instanceof String name && !name.isBlank()) {
            return new TermName(null, name.strip(), null, null, "", Map.of(), List.of(), pointer);
        }
        if (!(value instanceof Map<?, ?> map) || map.isEmpty()) {
            throw ImportRefusal.kind(pointer, "a name, an id, or an object with name or slug");
        }
        if (depth == DEEPEST) {
            throw ImportRefusal.kind(pointer, "at most " + DEEPEST + " terms deep");
        }
        return ofObject(new RecordFields(map, pointer), pointer, depth);
    }

    private static TermName ofObject(RecordFields fields, String pointer, int depth) {
        fields.only(KNOWN);
        Long id = fields.value("id") == null ? null : fields.number("id");
        String name = fields.filled("name");
        String slug = fields.filled("slug");
        if (id == null && name == null && slug == null) {
            throw ImportRefusal.kind(pointer, "a term with an id, a name or a slug");
        }
        Object above = fields.value("parent");
        boolean none = above == null || Long.valueOf(0).equals(above) || "".equals(above);
        TermName parent = none ? null : read(above, pointer + "/parent", depth + 1);
        return new TermName(
                id,
                name,
                slug,
                parent,
                fields.text("description"),
                meta(fields),
                StoredValue.read(fields.value("stored_meta"), fields.pointer("stored_meta")),
                pointer);
    }

    private static Map<String, Object> meta(RecordFields fields) {
        Object value = fields.value("meta");
        boolean none = value == null || value instanceof List<?> list && list.isEmpty();
        if (!none && !(value instanceof Map<?, ?>)) {
            throw ImportRefusal.kind(fields.pointer("meta"), "an object");
        }
        Map<String, Object> out = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> out.put(String.valueOf(key), one));
        }
        return out;
    }
}
