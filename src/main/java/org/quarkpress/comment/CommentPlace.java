package org.quarkpress.comment;

import java.util.List;
import java.util.Map;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostRow;

/**
 * The post that comments stand under.
 *
 * @param row the stored post
 * @param type its type, null when that is not registered
 * @param facts what permission rules know of it
 */
public record CommentPlace(PostRow row, PostType type, PostFacts facts) {
    /** Whether those who edit it may leave notes: its editor has {@code {"notes": true}}. */
    boolean takesNotes() {
        Object editor = type == null ? null : type.supports().features().get("editor");
        return editor instanceof List<?> parts
                && parts.stream()
                        .anyMatch(part -> part instanceof Map<?, ?> map && Boolean.TRUE.equals(map.get("notes")));
    }
}
