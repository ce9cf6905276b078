package org.quarkpress.boot;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.Blake2bDigest;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;

/** Passwords that the first start makes up, and the forms WordPress 7.1 stores them in. */
@ApplicationScoped
public class Secrets {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int COST = 10;

    private final SecureRandom random = new SecureRandom();

    /** So many random letters and digits ({@code wp_generate_password} without special characters). */
    public String password(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** A random UUID of version 4. */
    public String uuid() {
        return UUID.randomUUID().toString();
    }

    /** {@code wp_hash_password()}: {@code $wp$2y$10$…}, bcrypt over a keyed SHA-384. */
    public String userHash(String password) {
        try {
            Mac mac = Mac.getInstance("HmacSHA384");
            mac.init(new SecretKeySpec("wp-sha384".getBytes(StandardCharsets.US_ASCII), "HmacSHA384"));
            byte[] digest = mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
            byte[] salt = new byte[16];
            random.nextBytes(salt);
            char[] text = Base64.getEncoder().encodeToString(digest).toCharArray();
            return "$wp" + OpenBSDBCrypt.generate("2y", text, salt, COST);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code wp_fast_hash()}: {@code $generic$…}, for random passwords only. */
    public String applicationHash(String password) {
        Blake2bDigest digest =
                new Blake2bDigest("wp_fast_hash_6.8+".getBytes(StandardCharsets.US_ASCII), 30, null, null);
        byte[] text = password.getBytes(StandardCharsets.UTF_8);
        digest.update(text, 0, text.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return "$generic$" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
