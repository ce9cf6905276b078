package org.quarkpress.term;

import java.util.Collection;
import java.util.Map;
import org.quarkpress.rest.Asker;

/** What terms are attached to, as far as terms must know of it; posts answer this. */
public interface TaggedObjects {
    /**
     * Whose terms may be shown.
     *
     * @param type the post type
     * @param readable whether the asker may read it ({@code is_post_publicly_viewable} or {@code read_post})
     */
    record Sight(String type, boolean readable) {}

    /** The posts of these ids that there are, by id. */
    Map<Long, Sight> sights(Collection<Long> ids, Asker asker);
}
