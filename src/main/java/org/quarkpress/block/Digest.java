package org.quarkpress.block;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.quarkpress.php.PhpJson;

/** Class names made of values ({@code wp_unique_id_from_values()}): the start of an MD5 over their JSON. */
final class Digest {
    private Digest() {}

    static String ofJson(Object values) {
        return md5(PhpJson.write(values)).substring(0, 8);
    }

    static String md5(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
