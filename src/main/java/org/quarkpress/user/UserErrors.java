package org.quarkpress.user;

import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;

/** The errors of the users' routes, each with WordPress's code and status. */
final class UserErrors {
    private UserErrors() {}

    static WpError invalidId() {
        return WpError.of("rest_user_invalid_id", "There is no user with this id.", 404);
    }

    static WpError notLoggedIn() {
        return WpError.of("rest_not_logged_in", "Nobody is logged in.", 401);
    }

    static WpError cannotView(Actor actor) {
        return Permission.refusal(actor, "rest_user_cannot_view", "You may not see this user.");
    }

    static WpError forbiddenContext(Actor actor) {
        return Permission.refusal(actor, "rest_forbidden_context", "You may not see users as an editor does.");
    }

    static WpError invalidRole(int status) {
        return WpError.of("rest_user_invalid_role", "This role cannot be given.", status);
    }

    static WpError bad(String code, String message) {
        return WpError.of(code, message, 400);
    }

    /** What WordPress's own user functions refuse: without data, so with status 500. */
    static WpError refused(String code, String message) {
        return WpError.withData(code, message, null);
    }
}
