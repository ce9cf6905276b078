package org.quarkpress.bulk.stored;

import java.util.Set;
import org.quarkpress.post.PostRow;

/** Copies of a row with some columns exchanged. */
final class StoredRows {
    private static final Set<String> FLOATING = Set.of("draft", "pending", "auto-draft");

    private StoredRows() {}

    /** Whether posts in its state need no slug. */
    static boolean isFloating(PostRow row) {
        return FLOATING.contains(row.status());
    }

    static PostRow withName(PostRow row, String name) {
        return copy(row, row.id(), name, row.guid(), row.contentFiltered(), row.commentCount());
    }

    static PostRow withGuid(PostRow row, String guid) {
        return copy(row, row.id(), row.name(), guid, row.contentFiltered(), row.commentCount());
    }

    static PostRow withId(PostRow row, long id) {
        return copy(row, id, row.name(), row.guid(), row.contentFiltered(), row.commentCount());
    }

    /** The row in place of one that there is, whose own things it keeps; a slug that is missing as well. */
    static PostRow over(PostRow row, PostRow before) {
        String name = row.name().isEmpty() && !isFloating(row) ? before.name() : row.name();
        return copy(row, before.id(), name, before.guid(), before.contentFiltered(), before.commentCount());
    }

    static PostRow withParent(PostRow row, long parent) {
        return copy(row, row.id(), row.name(), row.guid(), row.contentFiltered(), parent, row.commentCount());
    }

    private static PostRow copy(PostRow row, long id, String name, String guid, String filtered, long comments) {
        return copy(row, id, name, guid, filtered, row.parent(), comments);
    }

    private static PostRow copy(
            PostRow row, long id, String name, String guid, String filtered, long parent, long comments) {
        return new PostRow(
                id,
                row.author(),
                row.date(),
                row.dateGmt(),
                row.content(),
                row.title(),
                row.excerpt(),
                row.status(),
                row.commentStatus(),
                row.pingStatus(),
                row.password(),
                name,
                row.modified(),
                row.modifiedGmt(),
                filtered,
                parent,
                guid,
                row.menuOrder(),
                row.type(),
                row.mimeType(),
                comments);
    }
}
