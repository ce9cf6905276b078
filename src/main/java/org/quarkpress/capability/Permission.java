package org.quarkpress.capability;

import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;

/** WordPress's refusals: 401 for strangers, 403 for the known ({@code rest_authorization_required_code}). */
public final class Permission {
    private Permission() {}

    /** The status a refusal has for this asker. */
    public static int refusalStatus(Actor actor) {
        return actor.isStranger() ? 401 : 403;
    }

    /** The refusal with this code for this asker. */
    public static WpError refusal(Actor actor, ErrorCode code) {
        return WpError.of(code, refusalStatus(actor));
    }

    /** The refusal with a code and sentence made at run time. */
    public static WpError refusal(Actor actor, String code, String message) {
        return WpError.of(code, message, refusalStatus(actor));
    }

    /** Passes when allowed. @throws WpError the refusal for this asker */
    public static void require(boolean allowed, Actor actor, ErrorCode code) {
        if (!allowed) {
            throw refusal(actor, code);
        }
    }
}
