package org.quarkpress.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.php.PhpJson;

/**
 * A comment as it is stored, with all that rolling a job back has to know of it.
 *
 * @param row its row
 * @param meta its meta in order
 */
public record CommentSnapshot(CommentRow row, List<StoredValue> meta) {
    /** SHA-256 of what somebody may have changed, in 64 hexadecimal digits; what stands beside the comment is not part of it. */
    public String fingerprint() {
        return SourceKey.hash(new String(PhpJson.write(row.columns()), java.nio.charset.StandardCharsets.UTF_8))
                .substring(1);
    }

    /** The comment as bytes for the journal. */
    public byte[] toBytes() {
        return toBytes("");
    }

    /**
     * The comment as bytes for the journal.
     *
     * @param hash of what was last taken from the source for it; empty when that is not known
     */
    byte[] toBytes(String hash) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("row", row.columns());
        List<Object> texts = new ArrayList<>();
        meta.forEach(one -> texts.add(List.of(one.key(), one.text())));
        out.put("meta", texts);
        out.put("hash", hash);
        return PhpJson.write(out);
    }

    /** What had been taken from the source for a comment by then, as these bytes of the journal hold it; may be empty. */
    public static String hash(byte[] bytes) {
        Object hash = ((Map<?, ?>) PhpJson.parse(bytes).value()).get("hash");
        return hash instanceof String text ? text : "";
    }

    /** The comment that these bytes of the journal hold. */
    public static CommentSnapshot of(long id, byte[] bytes) {
        Map<?, ?> read = (Map<?, ?>) PhpJson.parse(bytes).value();
        List<?> row = (List<?>) read.get("row");
        List<StoredValue> meta = new ArrayList<>();
        for (Object one : (List<?>) read.get("meta")) {
            List<?> pair = (List<?>) one;
            meta.add(new StoredValue((String) pair.get(0), (String) pair.get(1)));
        }
        return new CommentSnapshot(
                new CommentRow(
                        id,
                        (Long) row.get(0),
                        (String) row.get(1),
                        (String) row.get(2),
                        (String) row.get(3),
                        (String) row.get(4),
                        (String) row.get(5),
                        (String) row.get(6),
                        (String) row.get(7),
                        (String) row.get(8),
                        (String) row.get(9),
                        (String) row.get(10),
                        (Long) row.get(11),
                        (Long) row.get(12),
                        null),
                meta);
    }
}
