package org.quarkpress.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quarkpress.php.Sha256;

/** Whether a record says what it said last time: a hash of its content, in whatever order its fields come. */
public final class ImportHash {
    private final MessageDigest digest;

    private ImportHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** SHA-256 in 64 hexadecimal digits. The source's key is no content. */
    public static String of(Map<String, Object> record) {
        TreeMap<String, Object> sorted = new TreeMap<>(record);
        sorted.remove("source_id");
        ImportHash hash = new ImportHash(Sha256.digest());
        hash.add(sorted);
        return Sha256.hex(hash.digest);
    }

    /** Each value with its kind and size before it, so that no two trees give the same bytes. */
    private void add(Object value) {
        if (value instanceof Map<?, ?> map) {
            mark('m', map.size());
            map.forEach((name, member) -> {
                add(String.valueOf(name));
                add(member);
            });
        } else if (value instanceof List<?> list) {
            mark('l', list.size());
            list.forEach(this::add);
        } else {
            char kind = value instanceof String ? 's' : value instanceof Double ? 'd' : 'v';
            byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            mark(kind, bytes.length);
            digest.update(bytes);
        }
    }

    private void mark(char kind, int size) {
        digest.update(
                new byte[] {(byte) kind, (byte) (size >>> 24), (byte) (size >>> 16), (byte) (size >>> 8), (byte) size});
    }
}
