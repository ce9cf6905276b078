package org.quarkpress.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The portable hashes of WordPress before 6.8, {@code $P$B…} ({@code $H$} elsewhere): MD5 over salt and password, then
 * 2^n times over digest and password, written with an alphabet of its own.
 */
final class PhpassHash {
    private static final String ALPHABET = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 34;
    private static final int SALT_FROM = 4;
    private static final int SALT_TO = 12;
    private static final int LEAST_ROUNDS_LOG2 = 7;
    /** WordPress wrote 13; more than 18 would let a stored row cost seconds. */
    private static final int MOST_ROUNDS_LOG2 = 18;

    private PhpassHash() {}

    static boolean isOne(String hash) {
        return hash.startsWith("$P$") || hash.startsWith("$H$");
    }

    static boolean matches(String password, String hash) {
        if (hash.length() != LENGTH) {
            return false;
        }
        int log2 = ALPHABET.indexOf(hash.charAt(3));
        if (log2 < LEAST_ROUNDS_LOG2 || log2 > MOST_ROUNDS_LOG2) {
            return false;
        }
        byte[] secret = password.getBytes(StandardCharsets.UTF_8);
        MessageDigest md5 = md5();
        md5.update(hash.substring(SALT_FROM, SALT_TO).getBytes(StandardCharsets.UTF_8));
        byte[] digest = md5.digest(secret);
        for (int i = 0; i < 1 << log2; i++) {
            md5.update(digest);
            digest = md5.digest(secret);
        }
        String expected = hash.substring(0, SALT_TO) + encode(digest);
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has MD5", e);
        }
    }

    /** Six bits a sign, the lowest first, three bytes making four signs. */
    private static String encode(byte[] digest) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digest.length; i += 3) {
            int bytes = Math.min(3, digest.length - i);
            int value = 0;
            for (int j = bytes - 1; j >= 0; j--) {
                value = value << 8 | digest[i + j] & 0xff;
            }
            for (int signs = 0; signs <= bytes; signs++) {
                out.append(ALPHABET.charAt(value & 63));
                value >>= 6;
            }
        }
        return out.toString();
    }
}
