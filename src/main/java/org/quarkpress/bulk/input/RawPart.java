package org.quarkpress.bulk.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.input.ImportPart.Kind;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;

/**
 * One part of an import file as it is kept until its turn comes: its JSON, not looked at yet.
 *
 * @param kind what it describes
 * @param line the line of the file it begins in, from 1
 * @param json the JSON of its fields in UTF-8, which may turn out to be none; empty for a refusal
 * @param refusal why it cannot be read, null when that is not known yet
 */
public record RawPart(Kind kind, long line, byte[] json, WpError refusal) {
    private static final byte[] NOTHING = {};

    /** A part whose JSON is not read yet. */
    public static RawPart of(Kind kind, long line, byte[] json) {
        return new RawPart(kind, line, json, null);
    }

    /** An item that cannot be read. */
    public static RawPart refused(long line, WpError refusal) {
        return new RawPart(Kind.ITEM, line, NOTHING, refusal);
    }

    /** A part that is read already, as JSON that gives the same fields again. */
    public static RawPart of(ImportPart part) {
        if (part.refusal() != null) {
            return new RawPart(part.kind(), part.line(), NOTHING, part.refusal());
        }
        return of(part.kind(), part.line(), PhpJson.write(exact(part.fields())));
    }

    /** Reads the JSON; what is none becomes a part that is refused. */
    public ImportPart parse() {
        if (refusal != null) {
            return new ImportPart(kind, line, Map.of(), refusal);
        }
        ImportPart part = JsonItem.read(json, line);
        return new ImportPart(kind, line, part.fields(), part.refusal());
    }

    /** How much room it takes, in bytes. */
    public int size() {
        return json.length;
    }

    /** PHP writes an empty object as a list; here it shall stay an object. */
    private static Object exact(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> out = new LinkedHashMap<>();
            map.forEach((key, member) -> out.put(String.valueOf(key), exact(member)));
            return out.isEmpty() ? PhpJson.EMPTY_OBJECT : out;
        }
        if (value instanceof List<?> list) {
            List<Object> out = new ArrayList<>(list.size());
            list.forEach(item -> out.add(exact(item)));
            return out;
        }
        return value;
    }
}
