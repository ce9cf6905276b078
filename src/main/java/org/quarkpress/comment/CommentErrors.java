package org.quarkpress.comment;

import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;

/** The refusals of comments. */
final class CommentErrors {
    private CommentErrors() {}

    static WpError refuse(RestRequest request, String code, String message) {
        return WpError.of(code, message, request.asker().refusal());
    }

    static WpError invalidId() {
        return WpError.of("rest_comment_invalid_id", "There is no such comment.", 404);
    }

    static WpError invalidPost() {
        return WpError.of("rest_comment_invalid_post_id", "There is no such post to comment on.", 403);
    }

    static WpError emptyContent() {
        return WpError.of("rest_comment_content_invalid", "A comment needs words.", 400);
    }

    static WpError forbiddenContext(RestRequest request) {
        return refuse(request, "rest_forbidden_context", "You may not see comments for editing.");
    }

    static WpError cannotRead(RestRequest request) {
        return refuse(request, "rest_cannot_read", "You may not read this comment.");
    }

    static WpError noNotes(RestRequest request) {
        return refuse(request, "rest_comment_not_supported_post_type", "Posts of this type have no notes.");
    }

    static WpError cannotReadPost(RestRequest request) {
        return refuse(request, "rest_cannot_read_post", "You may not read the post of this comment.");
    }
}
