package org.quarkpress.post;

import org.quarkpress.model.PostType;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;

/**
 * A change of a post, worked out and not yet stored.
 *
 * @param before its row as it is
 * @param after its row as it shall be, of the same place and slug
 * @param type its type
 * @param schema the item schema of the type
 * @param request what is asked for, sanitised
 * @param slugWanted whether its slug has to be free although it is no settled post
 */
public record PostChange(
        PostRow before, PostRow after, PostType type, Schema schema, RestRequest request, boolean slugWanted) {
    /** The id of the post. */
    public long id() {
        return before.id();
    }

    /** Whether its slug must be one that no other post of its room has. */
    boolean needsFreeSlug() {
        return new PostDraft(after, type, schema, request, slugWanted).needsFreeSlug();
    }

    /** Whether the request says this field, and posts of the type have it. */
    boolean says(String field) {
        return schema.properties().containsKey(field) && request.isset(field);
    }
}
