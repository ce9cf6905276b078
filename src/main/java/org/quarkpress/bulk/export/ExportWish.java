package org.quarkpress.bulk.export;

import java.util.List;
import java.util.Map;
import org.quarkpress.model.PostType;

/**
 * What is to be exported.
 *
 * @param types post types by name
 * @param statuses states of posts
 * @param source only what came from this source; null for all
 */
record ExportWish(Map<String, PostType> types, List<String> statuses, String source) {
    /** Whether a post is exported as well, as far as its own row tells. */
    boolean takes(ExportedPlace place) {
        return types.containsKey(place.type()) && statuses.contains(place.status());
    }
}
