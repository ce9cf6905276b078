package org.quarkpress.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.bulk.meta.ScalarText;
import org.quarkpress.php.PhpNumber;

/** The fields of one object of a record, each read as the kind it must be; what is of no such kind is refused with its place. */
public final class RecordFields {
    private final Map<?, ?> raw;
    private final String base;

    /**
     * Fields of an object.
     *
     * @param base the pointer of the object, empty for the record
     */
    public RecordFields(Map<?, ?> raw, String base) {
        this.raw = raw;
        this.base = base;
    }

    /** Whether the object has the field, be it null. */
    public boolean said(String name) {
        return raw.containsKey(name);
    }

    /** What the field holds, null for nothing. */
    public Object value(String name) {
        return raw.get(name);
    }

    /** Where the field is. */
    public String pointer(String name) {
        return base + "/" + MetaRefusal.token(name);
    }

    /** A text or number; empty for null. */
    public String text(String name) {
        Object value = raw.get(name);
        if (value == null) {
            return "";
        }
        if (value instanceof String || value instanceof Long || value instanceof Double) {
            return PhpNumber.toText(value);
        }
        throw ImportRefusal.kind(pointer(name), "a text");
    }

    /** A text, or an object with it under {@code raw}, as {@code wp/v2} shows it to editors. */
    public String raw(String name) {
        return raw.get(name) instanceof Map<?, ?> object && object.containsKey("raw")
                ? new RecordFields(object, pointer(name)).text("raw")
                : text(name);
    }

    /** A text that is not blank; null where there is none. */
    public String filled(String name) {
        if (raw.get(name) == null) {
            return null;
        }
        String text = text(name).strip();
        if (text.isEmpty()) {
            throw ImportRefusal.kind(pointer(name), "a text that is not empty");
        }
        return text;
    }

    /** A truth value in any of its spellings; false for null. */
    public boolean flag(String name) {
        Object value = raw.get(name);
        return value != null
                && (Boolean)
                        ScalarText.bool(value).orElseThrow(() -> ImportRefusal.kind(pointer(name), "true or false"));
    }

    /** A whole number; 0 for null. */
    public long number(String name) {
        Object value = raw.get(name);
        return value == null
                ? 0
                : (Long) ScalarText.integer(value)
                        .orElseThrow(() -> ImportRefusal.kind(pointer(name), "a whole number"));
    }

    /** A user named by a login, an e-mail address or an id; null where there is none. */
    ImportName person(String name) {
        Object value = raw.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Long id && id > 0) {
            return ImportName.ofId(id);
        }
        if (value instanceof String) {
            return ImportName.ofText(filled(name));
        }
        throw ImportRefusal.kind(pointer(name), "a login, an e-mail address or an id");
    }

    /** Refuses a text of more bytes than this. */
    void shorter(String name, int most) {
        String text = text(name);
        if (text.getBytes(StandardCharsets.UTF_8).length > most) {
            throw ImportRefusal.kind(pointer(name), "a text of at most " + most + " bytes");
        }
    }

    /** Refuses fields of other names than these. */
    public void only(java.util.Set<String> known) {
        for (Object name : raw.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                throw ImportRefusal.of(
                        "quarkpress_item_field_unknown",
                        "There is no such field; what it holds would be lost.",
                        pointer(String.valueOf(name)));
            }
        }
    }
}
