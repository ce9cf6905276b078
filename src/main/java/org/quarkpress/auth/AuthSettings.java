package org.quarkpress.auth;

/**
 * What the operator says about logging in.
 *
 * @param insecure whether application passwords are taken over plain http from other machines ({@code
 *     quarkpress.insecure-auth})
 */
public record AuthSettings(boolean insecure) {
    /** Whether a password in this request may be looked at ({@code wp_is_application_passwords_available}). */
    public boolean accepts(AuthHeaders headers) {
        return headers.secure() || insecure || headers.isLocal();
    }
}
