package org.quarkpress.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.bouncycastle.crypto.digests.Blake2bDigest;

/**
 * WordPress's {@code wp_fast_hash}: {@code $generic$} and the BLAKE2b digest (30 bytes, keyed, URL-safe Base64) of a
 * secret that is random enough to need no slowing down.
 */
public final class FastHash {
    /** What such hashes begin with. */
    public static final String PREFIX = "$generic$";

    private static final byte[] KEY = "wp_fast_hash_6.8+".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES = 30;

    private FastHash() {}

    /** The hash of a secret. */
    public static String of(String secret) {
        byte[] message = secret.getBytes(StandardCharsets.UTF_8);
        Blake2bDigest digest = new Blake2bDigest(KEY, BYTES, null, null);
        digest.update(message, 0, message.length);
        byte[] out = new byte[BYTES];
        digest.doFinal(out, 0);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(out);
    }

    /** Whether the secret has this hash, compared in constant time ({@code wp_verify_fast_hash}). */
    public static boolean matches(String secret, String hash) {
        return hash.startsWith(PREFIX)
                && MessageDigest.isEqual(
                        of(secret).getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }
}
