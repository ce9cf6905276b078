package org.quarkpress.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The stored forms of passwords ({@code wp_check_password}, {@code wp_hash_password}). Comparison takes constant time;
 * a malformed or unknown form matches nothing; what one check may cost is bounded.
 */
public final class PasswordHash {
    private static final int LONGEST_PASSWORD = 4096;
    private static final int COST = 10;
    private static final int MD5_LENGTH = 32;

    private PasswordHash() {}

    /** Whether this is the password of an account: bcrypt, portable or MD5 form. */
    public static boolean matchesAccount(String password, String hash) {
        if (password.length() > LONGEST_PASSWORD) {
            return false;
        }
        if (BcryptHash.isOne(hash)) {
            return BcryptHash.matches(password, hash);
        }
        if (hash.startsWith("$P$")) {
            return PhpassHash.matches(password, hash);
        }
        return hash.length() == MD5_LENGTH && matchesMd5(password, hash);
    }

    /** Whether this is an application password: the fast form, or any form that an account may have. */
    public static boolean matchesApplication(String password, String hash) {
        return hash.startsWith(FastHash.PREFIX) ? FastHash.matches(password, hash) : matchesAccount(password, hash);
    }

    /** Whether checking this form is slow on purpose. */
    static boolean isSlow(String hash) {
        return BcryptHash.isOne(hash) || PhpassHash.isOne(hash);
    }

    /**
     * The form in which an account's new password is stored.
     *
     * @param password at most 4096 characters; surrounding blanks do not count
     * @param salt 16 random bytes
     */
    public static String ofAccount(String password, byte[] salt) {
        if (password.length() > LONGEST_PASSWORD) {
            return "*";
        }
        return BcryptHash.make(password, salt, COST);
    }

    private static boolean matchesMd5(String password, String hash) {
        byte[] digest = PhpassHash.md5().digest(password.getBytes(StandardCharsets.UTF_8));
        byte[] expected = HexFormat.of().formatHex(digest).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, hash.getBytes(StandardCharsets.UTF_8));
    }
}
