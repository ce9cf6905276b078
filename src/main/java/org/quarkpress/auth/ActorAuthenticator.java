package org.quarkpress.auth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;

/**
 * Who asks, by whatever means ({@code determine_current_user} and {@code rest_cookie_check_errors}): application
 * passwords first; a nonce then only matters to those who used none, and without a session none is valid.
 */
@ApplicationScoped
public class ActorAuthenticator {
    private final BasicAuthenticator basic;

    public ActorAuthenticator(BasicAuthenticator basic) {
        this.basic = basic;
    }

    /** Who asks at this moment, or the error that ends the request (wrong nonce, too many guesses). */
    public AuthResult authenticate(AuthHeaders headers, Instant now) {
        AuthResult result = basic.authenticate(headers, now);
        if (result.refused() == null && result.actor().isStranger() && headers.nonce() != null) {
            return AuthResult.refused(WpError.of(ErrorCode.COOKIE_INVALID_NONCE));
        }
        return result;
    }
}
