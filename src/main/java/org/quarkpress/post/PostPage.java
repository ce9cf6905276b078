package org.quarkpress.post;

import java.util.List;
import java.util.Map;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;

/**
 * A page of a list of posts.
 *
 * @param rows those of the page that the asker may see
 * @param facts what permission rules know of them, by id
 * @param total how many there are on all pages
 * @param perPage how many a page has at most
 */
public record PostPage(List<PostRow> rows, Map<Long, PostFacts> facts, long total, long perPage) {
    /** The answer with the page's headers. */
    public RestResponse respond(List<Object> items, RestRequest request, PostType type) {
        String base = request.asker().site().restUrl(type.rest().route());
        return CollectionPage.of(items, total, perPage).respond(request, base);
    }
}
