package org.quarkpress.bulk.command;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A user and an application password.
 *
 * @param user login; empty for nobody
 * @param password as it was shown when it was made, blanks included or not
 */
record Credentials(String user, String password) {
    /** The value of the header that carries them. */
    String header() {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** A password is nobody's business. */
    @Override
    public String toString() {
        return user;
    }
}
