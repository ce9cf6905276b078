package org.quarkpress.post;

import java.util.Collection;
import java.util.List;

/**
 * All rows of a new post.
 *
 * @param row its own
 * @param places term_taxonomy ids of its terms
 * @param meta its meta in order
 * @param sticky whether it stays on top
 */
public record NewPost(PostRow row, Collection<Long> places, List<MetaText> meta, boolean sticky) {
    /**
     * One row of meta.
     *
     * @param key its key
     * @param text its value as stored
     */
    public record MetaText(String key, String text) {}
}
