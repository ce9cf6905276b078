package org.quarkpress.bulk.input;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;

/** One record of a JSON file. */
final class JsonItem {
    private JsonItem() {}

    /** The record in these bytes, which begin in that line. */
    static ImportPart read(byte[] json, long line) {
        PhpJson.Parsed parsed = PhpJson.parse(json);
        if (!parsed.ok()) {
            return ImportPart.refused(line, "quarkpress_item_json", "This is no JSON: " + parsed.errorMessage() + ".");
        }
        if (!(parsed.value() instanceof Map<?, ?> map)) {
            return ImportPart.refused(line, "quarkpress_item_no_object", "A record must be an object.");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, value) -> fields.put(String.valueOf(key), value));
        return ImportPart.of(ImportPart.Kind.ITEM, line, fields);
    }

    static RawPart tooLarge(long line) {
        return RawPart.refused(
                line,
                WpError.of(
                        "quarkpress_item_too_large",
                        "A record may have " + ImportReader.LARGEST + " bytes at most.",
                        400));
    }

    static RawPart cut(long line) {
        return RawPart.refused(
                line, WpError.of("quarkpress_file_cut", "The file ends in the middle of a record.", 400));
    }
}
