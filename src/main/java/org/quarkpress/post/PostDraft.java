package org.quarkpress.post;

import org.quarkpress.model.PostType;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;

/**
 * A new post, worked out and not yet stored.
 *
 * @param row its row; until it is settled without id, address and free slug
 * @param type its type
 * @param schema the item schema of the type
 * @param request what it was made of, sanitised
 * @param slugWanted whether its slug has to be free although it is no settled post
 */
public record PostDraft(PostRow row, PostType type, Schema schema, RestRequest request, boolean slugWanted) {
    /** The same of this author below this post. */
    public PostDraft at(long author, long parent) {
        return withRow(PostRows.withPlace(row, author, parent));
    }

    PostDraft withRow(PostRow newRow) {
        return new PostDraft(newRow, type, schema, request, slugWanted);
    }

    PostDraft withName(String name) {
        return withRow(PostRows.withName(row, name));
    }

    /** Whether its slug must be one that no other post of its room has. */
    boolean needsFreeSlug() {
        return !row.name().isEmpty() && (slugWanted || !PostSlugs.unsettled(row.status(), row.type()));
    }
}
