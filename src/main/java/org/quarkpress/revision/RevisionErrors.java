package org.quarkpress.revision;

import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;

/** The refusals of revisions and autosaves. */
final class RevisionErrors {
    private RevisionErrors() {}

    static WpError invalidPost() {
        return WpError.of("rest_post_invalid_id", "There is no such post.", 404);
    }

    static WpError invalidRevision() {
        return WpError.of("rest_post_invalid_id", "There is no such revision.", 404);
    }

    static WpError invalidParent() {
        return WpError.of("rest_post_invalid_parent", "There is no such post to have revisions.", 404);
    }

    static WpError otherParent() {
        return WpError.of("rest_revision_parent_id_mismatch", "The revision is one of another post.", 404);
    }

    static WpError noAutosave() {
        return WpError.of("rest_post_no_autosave", "The post has no autosave.", 404);
    }

    static WpError cannotRead(RestRequest request) {
        return WpError.of(
                "rest_cannot_read",
                "You may not see what was kept of this post.",
                request.asker().refusal());
    }

    static WpError cannotDelete(RestRequest request) {
        return WpError.of(
                "rest_cannot_delete",
                "You may not delete this revision.",
                request.asker().refusal());
    }
}
