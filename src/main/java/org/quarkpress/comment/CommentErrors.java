package org.quarkpress.comment;

import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.wpdb.WpdbException;

/** The refusals of comments. */
final class CommentErrors {
    static final String FAILED_CREATE = "rest_comment_failed_create";
    static final String FAILED_EDIT = "rest_comment_failed_edit";
    private static final String REFUSED_VALUE = "The database refuses a value of this comment.";

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

    /** Bytes that are no text do not get into a column of text; WordPress says so as the database would. */
    static void refuseBytes(RestRequest request, String code) {
        if (request.malformed("content")) {
            throw WpError.of(code, REFUSED_VALUE, 500);
        }
    }

    /** What is said of a failure of the database: a value that it does not take is the client's. */
    static RuntimeException refused(WpdbException failure, String code) {
        return WpdbException.refusedValue(failure) ? WpError.of(code, REFUSED_VALUE, 500) : failure;
    }
}
