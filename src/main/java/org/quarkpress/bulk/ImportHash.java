package org.quarkpress.bulk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.quarkpress.php.PhpJson;

/** Whether a record says what it said last time: a hash of its content, in whatever order its fields come. */
public final class ImportHash {
    private ImportHash() {}

    /** SHA-256 in 64 hexadecimal digits. The source's key is no content. */
    public static String of(Map<String, Object> record) {
        TreeMap<String, Object> sorted = new TreeMap<>(record);
        sorted.remove("source_id");
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(PhpJson.write(sorted)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
