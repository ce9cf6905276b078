package org.quarkpress.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/**
 * WordPress's account passwords since 6.8, {@code $wp$2y$…}: bcrypt over the Base64 of an HMAC-SHA-384 of the password,
 * so that no length is cut off; and plain bcrypt ({@code $2y$}, {@code $2a$}, {@code $2b$}) as plugins store it.
 */
final class BcryptHash {
    private static final String WORDPRESS = "$wp";
    private static final byte[] KEY = "wp-sha384".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 60;
    private static final int LEAST_COST = 4;
    /** WordPress writes 10; more than 14 would let a stored row cost seconds. */
    private static final int MOST_COST = 14;

    private BcryptHash() {}

    static boolean isOne(String hash) {
        return hash.startsWith("$wp$2") || hash.startsWith("$2");
    }

    static boolean matches(String password, String hash) {
        boolean hashedBefore = hash.startsWith(WORDPRESS);
        String bcrypt = hashedBefore ? hash.substring(WORDPRESS.length()) : hash;
        if (!isWellFormed(bcrypt)) {
            return false;
        }
        return OpenBSDBCrypt.checkPassword(bcrypt, hashedBefore ? prehash(password) : untilNul(password));
    }

    /** {@code wp_hash_password}. */
    static String make(String password, byte[] salt, int cost) {
        return WORDPRESS + OpenBSDBCrypt.generate("2y", prehash(password.strip()), salt, cost);
    }

    private static byte[] prehash(String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA384");
            mac.init(new SecretKeySpec(KEY, "HmacSHA384"));
            return Base64.getEncoder().encode(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA384", e);
        }
    }

    private static byte[] untilNul(String password) {
        int end = password.indexOf('\0');
        byte[] bytes = (end < 0 ? password : password.substring(0, end)).getBytes(StandardCharsets.UTF_8);
        return bytes.length > 72 ? Arrays.copyOf(bytes, 72) : bytes;
    }

    private static boolean isWellFormed(String hash) {
        if (hash.length() != LENGTH
                || "aby".indexOf(hash.charAt(2)) < 0
                || hash.charAt(3) != '$'
                || hash.charAt(6) != '$') {
            return false;
        }
        if (!hash.startsWith("$2") || !isDigit(hash.charAt(4)) || !isDigit(hash.charAt(5))) {
            return false;
        }
        int cost = (hash.charAt(4) - '0') * 10 + hash.charAt(5) - '0';
        return cost >= LEAST_COST && cost <= MOST_COST && hash.chars().skip(7).allMatch(BcryptHash::isSign);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSign(int c) {
        return isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '.' || c == '/';
    }
}
