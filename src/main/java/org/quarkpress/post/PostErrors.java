package org.quarkpress.post;

import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;

/** The refusals that posts share. */
final class PostErrors {
    private PostErrors() {}

    static WpError invalidId() {
        return WpError.of("rest_post_invalid_id", "There is no such post.", 404);
    }

    static WpError refuse(RestRequest request, String code, String message) {
        return WpError.of(code, message, request.asker().refusal());
    }

    static WpError forbiddenContext(RestRequest request) {
        return refuse(request, "rest_forbidden_context", "You may not see this for editing.");
    }

    static WpError forbidden(RestRequest request) {
        return refuse(request, "rest_forbidden", "You may not do that.");
    }

    static WpError invalidField(String message) {
        return WpError.of("rest_invalid_field", message, 400);
    }
}
