package org.quarkpress.auth;

import java.util.Objects;
import org.quarkpress.capability.Actor;
import org.quarkpress.error.WpError;

/**
 * Who asks, or why the request ends here.
 *
 * @param actor the user, or {@link Actor#STRANGER}
 * @param applicationPasswordUuid the application password they used, null without one
 * @param refused the error to answer at once, null when the request may go on
 */
public record AuthResult(Actor actor, String applicationPasswordUuid, WpError refused) {
    /** Nobody is logged in, which is no error. */
    public static final AuthResult STRANGER = new AuthResult(Actor.STRANGER, null, null);

    public AuthResult {
        Objects.requireNonNull(actor);
    }

    /** The request ends with this error. */
    public static AuthResult refused(WpError error) {
        return new AuthResult(Actor.STRANGER, null, error);
    }
}
