package org.quarkpress.boot;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.UUID;

/** What the first start makes up. */
@ApplicationScoped
public class Secrets {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final SecureRandom random = new SecureRandom();

    /** So many random letters and digits ({@code wp_generate_password} without special characters). */
    public String password(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** The 16 random bytes that go into the hash of a password. */
    public byte[] salt() {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return salt;
    }

    /** A random UUID of version 4. */
    public String uuid() {
        return UUID.randomUUID().toString();
    }
}
