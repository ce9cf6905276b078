package org.quarkpress.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.AttachmentFacts;

/**
 * The media that a page of texts shows.
 *
 * @param attachments what is known of each, by id
 * @param attached the pictures that hang on posts, by post, newest first; only of posts with a gallery that shows them
 */
record ShownMedia(Map<Long, AttachmentFacts> attachments, Map<Long, List<AttachmentFacts>> attached) {
    ShownMedia {
        attachments = new HashMap<>(attachments);
        attached = new HashMap<>(attached);
    }

    /** The pictures that hang on a post. */
    List<AttachmentFacts> attachedTo(long post) {
        return attached.getOrDefault(post, List.of());
    }
}
